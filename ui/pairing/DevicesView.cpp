// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/DevicesView.h"

#include "ui/common/Confirm.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/UiPreferences.h"
#include "ui/common/WhenDone.h"
#include "ui/pairing/CleanUpDialog.h"
#include "ui/pairing/DeviceDetails.h"
#include "ui/pairing/DeviceRules.h"
#include "ui/pairing/NewTokenDialog.h"
#include "ui/pairing/RequestText.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;
using gateway::CommandResult;
using gateway::DeviceId;
using gateway::Secret;

void DevicesFilter::setKind(Kind kind)
{
    m_kind = kind;
    invalidateFilter();
}

void DevicesFilter::setWords(const QString &words)
{
    m_words = words.simplified();
    invalidateFilter();
}

bool DevicesFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const auto value = [&](int column, int role) {
        return sourceModel()->index(row, column, parent).data(role);
    };
    bool isOfKind = true;
    switch (m_kind) {
    case Kind::All:
        break;
    case Kind::Operators:
        isOfKind = value(0, DevicesModel::OperatorRole).toBool();
        break;
    case Kind::Nodes:
        isOfKind = value(0, DevicesModel::NodeRole).toBool();
        break;
    case Kind::Connected:
        isOfKind = value(0, DevicesModel::ConnectedRole).toBool();
        break;
    }
    if (!isOfKind)
        return false;
    if (value(0, DevicesModel::IdRole).toString().startsWith(m_words, Qt::CaseInsensitive))
        return true;
    for (int column = 0; column < DevicesModel::TokensColumn; ++column) {
        if (value(column, Qt::DisplayRole).toString().contains(m_words, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

DevicesView::DevicesView(UiContext context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    m_filter.setSourceModel(&m_model);
    m_filter.setSortRole(DevicesModel::SortRole);
    m_filter.setSortCaseSensitivity(Qt::CaseInsensitive);
    buildHeader();
    buildTable();
    m_details = new DeviceDetails(this);
    m_details->hide();
    column->addWidget(m_details);
    buildShortcuts();

    connect(m_search, &QLineEdit::textChanged, &m_filter, &DevicesFilter::setWords);
    connect(m_kind, &QComboBox::currentIndexChanged, &m_filter,
            [this](int at) { m_filter.setKind(DevicesFilter::Kind(at)); });
    connect(m_cleanUp, &QPushButton::clicked, this, &DevicesView::cleanUp);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DevicesView::showSelected);
    connect(m_details, &DeviceDetails::renameAsked, this, &DevicesView::rename);
    connect(m_details, &DeviceDetails::removeAsked, this, &DevicesView::remove);
    connect(m_details, &DeviceDetails::disconnectAsked, this, &DevicesView::disconnectSelected);
    connect(m_details, &DeviceDetails::newTokenAsked, this, &DevicesView::askNewToken);
    connect(m_details, &DeviceDetails::revokeAsked, this, &DevicesView::askRevoke);
}

void DevicesView::buildHeader()
{
    auto *row = new QHBoxLayout;
    m_title = makeGroupTitle(QString(), this);
    m_title->setObjectName(u"page.pairing.devicesTitle"_s);
    row->addWidget(m_title, 1);
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"page.pairing.search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search paired devices"));
    m_search->setClearButtonEnabled(true);
    row->addWidget(m_search);
    m_kind = new QComboBox(this);
    m_kind->setObjectName(u"page.pairing.filter"_s);
    m_kind->setAccessibleName(tr("Which paired devices are shown"));
    m_kind->addItems({tr("All", "devices"), tr("Operators"), tr("Nodes"), tr("Connected")});
    row->addWidget(m_kind);
    m_cleanUp = new QPushButton(tr("Clean &up…"), this);
    m_cleanUp->setObjectName(u"page.pairing.cleanUp"_s);
    row->addWidget(m_cleanUp);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void DevicesView::buildTable()
{
    m_empty = makeSecondaryText(QString(), this);
    m_empty->setObjectName(u"page.pairing.devicesEmpty"_s);
    layout()->addWidget(m_empty);

    m_table = new QTableView(this);
    m_table->setObjectName(u"page.pairing.devices"_s);
    m_table->setAccessibleName(tr("Paired devices"));
    m_table->setModel(&m_filter);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(DevicesModel::NameColumn, Qt::AscendingOrder);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    m_table->horizontalHeader()->setSectionResizeMode(DevicesModel::NameColumn,
                                                      QHeaderView::Stretch);
    m_table->setMinimumHeight(160);
    layout()->addWidget(m_table);
}

// Rule: desktop-ui.md 13. They work on the list, not on what is typed into the search.
void DevicesView::buildShortcuts()
{
    auto *renameKey = new QShortcut(QKeySequence(Qt::Key_F2), m_table);
    renameKey->setContext(Qt::WidgetShortcut);
    connect(renameKey, &QShortcut::activated, this, &DevicesView::rename);
    auto *removeKey = new QShortcut(QKeySequence(Qt::Key_Delete), m_table);
    removeKey->setContext(Qt::WidgetShortcut);
    connect(removeKey, &QShortcut::activated, this, &DevicesView::remove);
    auto *find = new QShortcut(QKeySequence(QKeySequence::Find), this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(); });
}

void DevicesView::show(const QList<gateway::DeviceView> &devices, qint64 nowMs, bool isUsable)
{
    m_nowMs = nowMs;
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.take(devices, nowMs);
    if (wasEmpty && !devices.isEmpty())
        m_table->resizeColumnsToContents();
    m_title->setText(tr("Paired devices (%1)").arg(devices.size()));
    m_empty->setText(tr("No paired devices yet."));
    m_empty->setVisible(devices.isEmpty());
    m_table->setVisible(!devices.isEmpty());
    m_search->setEnabled(!devices.isEmpty());
    m_kind->setEnabled(!devices.isEmpty());
    setUsable(isUsable);
}

void DevicesView::setUsable(bool isUsable)
{
    m_isUsable = isUsable;
    m_table->setEnabled(isUsable);
    m_cleanUp->setEnabled(isUsable && !isEmpty());
    showSelected();
}

const DeviceRow *DevicesView::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty())
        return nullptr;
    return m_model.rowOf(DeviceId(rows.first().data(DevicesModel::IdRole).toString()));
}

void DevicesView::showSelected()
{
    m_details->show(selected(), m_nowMs, m_isUsable);
}

void DevicesView::finish(const DeviceId &device, const CommandOutcome &outcome)
{
    const DeviceRow *row = selected();
    if (!row || row->id != device)
        return;
    m_details->setBusy(false);
    m_details->showFailure(outcome ? QString() : ErrorText::of(outcome.error(), row->name));
}

void DevicesView::rename()
{
    const DeviceRow *row = selected();
    if (!row || !m_isUsable)
        return;
    auto *dialog = new QInputDialog(this);
    dialog->setObjectName(u"pairing.rename"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename %1").arg(row->name));
    dialog->setLabelText(tr("Name on this gateway. Leave it empty to use the device's own name."));
    dialog->setTextValue(row->name);
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = row->id](const QString &name) {
                m_details->setBusy(true);
                whenDone(m_context.port.renameDevice(id, name.trimmed()), this,
                         [this, id](const CommandOutcome &outcome) { finish(id, outcome); });
            });
    dialog->open();
}

void DevicesView::remove()
{
    const DeviceRow *row = selected();
    if (!row || !m_isUsable || row->isThisApplication)
        return;
    QString text = tr("It loses its tokens and its waiting requests, and must pair again.");
    if (leavesNoAdmin(m_context.port.snapshot().devices, {row->id}))
        text = tr("This is the last device that may change every setting. No other paired device "
                  "can change settings then.");
    ask(this,
        {.objectName = u"pairing.remove"_s,
         .title = tr("Remove %1?").arg(row->name),
         .text = text,
         .confirm = tr("Re&move"),
         .keep = tr("&Cancel")},
        [this, id = row->id](bool) {
            m_details->setBusy(true);
            whenDone(m_context.port.removeDevice(id), this,
                     [this, id](const CommandOutcome &outcome) { finish(id, outcome); });
        });
}

void DevicesView::disconnectSelected()
{
    const DeviceRow *row = selected();
    if (!row)
        return;
    m_details->setBusy(true);
    whenDone(m_context.port.disconnectDevice(row->id), this,
             [this, id = row->id](const CommandOutcome &outcome) { finish(id, outcome); });
}

void DevicesView::askNewToken(const QString &role)
{
    const DeviceRow *row = selected();
    if (!row)
        return;
    ask(this,
        {.objectName = u"pairing.rotate"_s,
         .title = tr("Create a new token for %1?").arg(row->name),
         .text = tr("The old one stops working now."),
         .confirm = tr("Create &token"),
         .keep = tr("&Cancel")},
        [this, device = *row, role](bool) { makeToken(device, role); });
}

void DevicesView::makeToken(const DeviceRow &row, const QString &role)
{
    m_details->setBusy(true);
    whenDone(m_context.port.rotateToken(row.id, role), this,
             [this, row](const CommandResult<Secret> &result) {
                 if (!result) {
                     finish(row.id, gateway::Failure{result.error()});
                     return;
                 }
                 finish(row.id, {});
                 auto *dialog = new NewTokenDialog(row.name, row.isConnected, *result, this);
                 dialog->setAttribute(Qt::WA_DeleteOnClose);
                 dialog->open();
             });
}

void DevicesView::askRevoke(const QString &role)
{
    const DeviceRow *row = selected();
    if (!row)
        return;
    ask(this,
        {.objectName = u"pairing.revoke"_s,
         .title = tr("Revoke %1's access as %2?", "device, role")
                      .arg(row->name, RequestText::role(role)),
         .text = tr("It is disconnected and must pair again."),
         .confirm = tr("Re&voke"),
         .keep = tr("&Cancel")},
        [this, id = row->id, role](bool) {
            m_details->setBusy(true);
            whenDone(m_context.port.revokeToken(id, role), this,
                     [this, id](const CommandOutcome &outcome) { finish(id, outcome); });
        });
}

void DevicesView::cleanUp()
{
    auto *dialog = new CleanUpDialog(m_context.port, m_nowMs, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

} // namespace ui
