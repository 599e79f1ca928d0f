// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/DeviceDetails.h"

#include "ui/common/CopyButton.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

DeviceDetails::DeviceDetails(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"page.pairing.details"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RowSpacing);
    buildActions();
    buildFields();
    buildTokens();
    connect(m_rename, &QPushButton::clicked, this, &DeviceDetails::renameAsked);
    connect(m_disconnect, &QPushButton::clicked, this, &DeviceDetails::disconnectAsked);
    connect(m_remove, &QPushButton::clicked, this, &DeviceDetails::removeAsked);
    connect(m_newToken, &QPushButton::clicked, this,
            [this] { emit newTokenAsked(selectedToken()->role); });
    connect(m_revoke, &QPushButton::clicked, this,
            [this] { emit revokeAsked(selectedToken()->role); });
    connect(m_tokenView->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DeviceDetails::updateButtons);
}

void DeviceDetails::buildActions()
{
    auto *row = new QHBoxLayout;
    m_name = makeGroupTitle(QString(), this);
    m_name->setObjectName(u"page.pairing.details.name"_s);
    m_name->setWordWrap(true);
    row->addWidget(m_name, 1);
    m_rename = new QPushButton(tr("Re&name…"), this);
    m_rename->setObjectName(u"page.pairing.details.rename"_s);
    row->addWidget(m_rename);
    m_disconnect = new QPushButton(tr("&Disconnect"), this);
    m_disconnect->setObjectName(u"page.pairing.details.disconnect"_s);
    row->addWidget(m_disconnect);
    m_remove = new QPushButton(tr("Re&move…"), this);
    m_remove->setObjectName(u"page.pairing.details.remove"_s);
    row->addWidget(m_remove);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    m_failure = makeText(QString(), this);
    m_failure->setObjectName(u"page.pairing.details.failure"_s);
    theme::makeMeaning(*m_failure, theme::Meaning::Danger);
    m_failure->hide();
    layout()->addWidget(m_failure);
}

void DeviceDetails::buildFields()
{
    const std::array<QString, FieldCount> titles{
        tr("Calls itself"), tr("Platform"),  tr("Program"),
        tr("Approved"),     tr("Last used"), tr("Address"),
    };
    QFormLayout *form = addForm(static_cast<QVBoxLayout *>(layout()));
    form->setVerticalSpacing(theme::RelatedSpacing);
    for (std::size_t at = 0; at < titles.size(); ++at) {
        m_titles.at(at) = new QLabel(titles.at(at), this);
        m_fields.at(at) = makeText(QString(), this);
        m_fields.at(at)->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
        form->addRow(m_titles.at(at), m_fields.at(at));
    }
    auto *row = new QHBoxLayout;
    m_id = makeFixedText(QString(), this);
    m_id->setObjectName(u"page.pairing.details.id"_s);
    row->addWidget(m_id, 1);
    m_copyId = new CopyButton(tr("Copy full ID"), this);
    m_copyId->setObjectName(u"page.pairing.details.copyId"_s);
    row->addWidget(m_copyId, 0, Qt::AlignTop);
    form->addRow(new QLabel(tr("Full ID"), this), row);
}

void DeviceDetails::buildTokens()
{
    auto *row = new QHBoxLayout;
    row->addWidget(makeGroupTitle(tr("Tokens"), this), 1);
    m_newToken = new QPushButton(tr("New to&ken…"), this);
    m_newToken->setObjectName(u"page.pairing.details.newToken"_s);
    row->addWidget(m_newToken);
    m_revoke = new QPushButton(tr("Re&voke…"), this);
    m_revoke->setObjectName(u"page.pairing.details.revoke"_s);
    row->addWidget(m_revoke);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);

    m_tokenView = new QTableView(this);
    m_tokenView->setObjectName(u"page.pairing.details.tokens"_s);
    m_tokenView->setAccessibleName(tr("Tokens of this device"));
    m_tokenView->setModel(&m_tokens);
    m_tokenView->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_tokenView->setSelectionMode(QAbstractItemView::SingleSelection);
    m_tokenView->setTabKeyNavigation(false);
    m_tokenView->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tokenView->verticalHeader()->hide();
    m_tokenView->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_tokenView->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_tokenView->horizontalHeader()->setSectionResizeMode(TokensModel::ScopesColumn,
                                                          QHeaderView::Stretch);
    m_tokenView->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_tokenView->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_tokenView->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    layout()->addWidget(m_tokenView);
}

void DeviceDetails::show(const DeviceRow *row, qint64 nowMs, bool isUsable)
{
    setVisible(row != nullptr);
    if (!row)
        return;
    const bool isOther = m_row.id != row->id;
    m_row = *row;
    m_isUsable = isUsable;
    if (isOther) {
        m_isBusy = false;
        m_failure->hide();
    }
    m_name->setText(row->isThisApplication ? tr("%1 — This application").arg(row->name)
                                           : row->name);
    const std::array<QString, FieldCount> texts{row->ownName,  row->platform, row->client,
                                                row->approved, row->lastUsed, row->address};
    for (std::size_t at = 0; at < texts.size(); ++at) {
        m_fields.at(at)->setText(texts.at(at));
        m_fields.at(at)->setVisible(!texts.at(at).isEmpty());
        m_titles.at(at)->setVisible(!texts.at(at).isEmpty());
    }
    m_id->setText(fullDeviceCode(row->id.text()));
    m_copyId->setCopiedText(row->id.text());
    m_tokens.take(row->tokens, nowMs);
    if (!selectedToken() && m_tokens.rowCount() > 0)
        m_tokenView->selectRow(0);
    updateButtons();
}

void DeviceDetails::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    updateButtons();
}

void DeviceDetails::showFailure(const QString &text)
{
    m_failure->setText(text);
    m_failure->setVisible(!text.isEmpty());
}

const TokenRow *DeviceDetails::selectedToken() const
{
    const QModelIndexList selected = m_tokenView->selectionModel()->selectedRows();
    return selected.isEmpty() ? nullptr : &m_tokens.rows().at(selected.first().row());
}

void DeviceDetails::updateButtons()
{
    const bool isFree = m_isUsable && !m_isBusy;
    const TokenRow *token = selectedToken();
    m_rename->setEnabled(isFree);
    m_disconnect->setEnabled(isFree && m_row.isConnected && !m_row.isThisApplication);
    m_remove->setEnabled(isFree && !m_row.isThisApplication);
    m_newToken->setEnabled(isFree && token);
    m_revoke->setEnabled(isFree && token && !token->isRevoked && !m_row.isThisApplication);
}

} // namespace ui
