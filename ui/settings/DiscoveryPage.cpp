// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/DiscoveryPage.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/AddressList.h"
#include "ui/common/FocusForward.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/settings/DiscoveryText.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/FoundGateways.h"
#include "ui/settings/OwnAddresses.h"
#include "ui/settings/SettingBinding.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingsEditor.h"
#include "ui/settings/WideAreaChoice.h"
#include "ui/window/Navigator.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::DiscoveryView;
using gateway::FoundGatewayView;
using gateway::GatewaySnapshot;
using gateway::ListenerView;
using Level = Finding::Level;

namespace {

const QString ModeKey = u"mode"_s;
constexpr qsizetype MostFound = 64;

QVBoxLayout *makeBox()
{
    auto *box = new QVBoxLayout;
    box->setSpacing(theme::RelatedSpacing);
    box->setContentsMargins(0, 0, 0, 0);
    return box;
}

// A form gives a bare layout too little height when its texts wrap.
QWidget *partOf(QVBoxLayout *box)
{
    auto *part = new QWidget;
    part->setLayout(box);
    return part;
}

} // namespace

DiscoveryPage::DiscoveryPage(UiContext context, SettingsEditor &editor, QWidget *parent)
    : Page(PageId::Discovery, tr("Discovery"), tr("How devices find this gateway."), parent)
    , m_context(context)
    , m_editor(editor)
{
    QFormLayout *form = addForm(addColumn(content()));
    buildMode(form);
    buildAnnounced(form);
    m_wideArea = new WideAreaChoice(m_editor, this);
    form->addRow(tr("Wide-area discovery"), m_wideArea);
    buildAddresses(form);
    buildOthers(form);
}

void DiscoveryPage::buildMode(QFormLayout *form)
{
    auto *row = new QWidget(this);
    row->setObjectName(u"page.discovery.mode"_s);
    row->setAccessibleName(tr("Announce on local networks"));
    auto *layout = new QVBoxLayout(row); // one below the other, as all choices of a setting
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::RelatedSpacing);
    m_modes = new QButtonGroup(row);
    const auto add = [&](const QString &mode, const QString &text) {
        auto *button = new QRadioButton(text, row);
        button->setObjectName(u"page.discovery.mode."_s + mode);
        button->setProperty(qPrintable(ModeKey), mode);
        m_modes->addButton(button);
        layout->addWidget(button);
        return button;
    };
    forwardFocus(*row, *add(u"off"_s, tr("O&ff")));
    add(u"minimal"_s, tr("&Minimal"));
    add(u"full"_s, tr("F&ull"));
    m_modeField = new SettingField(row, this);
    auto *binding = new SettingBinding(
        m_editor, setting::MdnsMode, *m_modeField, [this](const QJsonValue &value) {
            for (QAbstractButton *button : m_modes->buttons()) {
                if (button->property(qPrintable(ModeKey)) == value.toString())
                    button->setChecked(true);
            }
        });
    binding->setCheck([this]() -> std::optional<Finding> {
        if (m_editor.value(setting::MdnsMode) != "full"_L1)
            return std::nullopt;
        return Finding{.level = Level::Note,
                       .text = tr("Also reveals the command path and SSH port.")};
    });
    connect(m_modes, &QButtonGroup::buttonClicked, binding, [binding](QAbstractButton *button) {
        binding->change(button->property(qPrintable(ModeKey)).toString());
    });
    form->addRow(tr("Announce on local networks"), m_modeField);
}

void DiscoveryPage::buildAnnounced(QFormLayout *form)
{
    m_state = makeText(QString(), this);
    m_state->setObjectName(u"page.discovery.state"_s);
    m_record = makeSecondaryText(QString(), this);
    m_record->setObjectName(u"page.discovery.record"_s);
    m_record->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_problem = new FindingLabel(this);
    m_problem->setObjectName(u"page.discovery.problem"_s);
    connect(m_problem, &FindingLabel::stepAsked, this,
            [this] { m_context.navigator.showHelp(PageId::Discovery); });
    QVBoxLayout *box = makeBox();
    box->addWidget(m_state);
    box->addWidget(m_record);
    box->addWidget(m_problem);
    form->addRow(tr("Announced now"), partOf(box));
}

void DiscoveryPage::buildAddresses(QFormLayout *form)
{
    m_how = makeText(QString(), this);
    m_how->setObjectName(u"page.discovery.how"_s);
    m_addresses = new AddressList(u"page.discovery.address"_s, this);
    QVBoxLayout *box = makeBox();
    box->addWidget(m_how);
    box->addWidget(m_addresses);
    form->addRow(tr("By hand"), partOf(box));
}

void DiscoveryPage::buildOthers(QFormLayout *form)
{
    m_others = new FoundGateways(u"page.discovery.other"_s, MostFound, this);
    connect(m_others, &FoundGateways::useAsked, this,
            [this](const FoundGatewayView &found) { m_context.navigator.showRemote(found); });
    form->addRow(tr("Other gateways nearby"), m_others);
}

void DiscoveryPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_context.port.lookForGateways(true);
}

void DiscoveryPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_context.port.lookForGateways(false);
}

void DiscoveryPage::showSnapshot(const GatewaySnapshot &now)
{
    const bool isPrivate =
        now.isListening() && std::ranges::all_of(now.listeners, &ListenerView::isLoopback);
    m_modeField->setObstacle(
        isPrivate ? tr("Nothing to announce while only this computer can connect.") : QString());
    m_wideArea->showSnapshot(now);
    showAnnounced(now);
    showAddresses(now);
    m_others->showFound(now.foundGateways);
}

void DiscoveryPage::showAnnounced(const GatewaySnapshot &now)
{
    m_state->setText(DiscoveryText::state(now));
    const QStringList record = DiscoveryText::record(now.discovery);
    const bool isAnnounced = now.discovery.state == DiscoveryView::State::Announced;
    m_record->setText(record.join(u'\n'));
    m_record->setVisible(isAnnounced);
    const QString problem = DiscoveryText::problem(now.discovery);
    m_problem->setFinding(problem.isEmpty() ? std::nullopt
                                            : std::optional(Finding{.level = Level::Caution,
                                                                    .text = problem,
                                                                    .step = tr("&Help")}));
}

void DiscoveryPage::showAddresses(const GatewaySnapshot &now)
{
    QList<AddressList::Entry> entries;
    for (const ListenerView &listener : now.listeners) {
        // An address that stands for all, or for this computer, helps no other device.
        if (listener.isLoopback || listener.isEveryNetwork)
            continue;
        entries.append({.url = listener.url, .copyName = tr("Copy address %1").arg(listener.url)});
    }
    const bool isEveryNetwork = std::ranges::any_of(now.listeners, &ListenerView::isEveryNetwork);
    if (isEveryNetwork) {
        const quint16 port = now.listeners.first().port;
        const QString scheme = now.listeners.first().url.section(u':', 0, 0);
        for (const OwnAddress &own : m_editor.addresses()) {
            const QString url = u"%1://%2:%3"_s.arg(scheme, own.address).arg(port);
            entries.append(
                {.caption = own.network, .url = url, .copyName = tr("Copy address %1").arg(url)});
        }
    }
    if (!now.isListening())
        m_how->setText(tr("The gateway is stopped."));
    else if (entries.isEmpty())
        m_how->setText(tr("No other device can connect."));
    else
        m_how->setText(tr("Enter one of these addresses on the device:"));
    m_addresses->setVisible(!entries.isEmpty());
    m_addresses->setEntries(entries, QString());
}

} // namespace ui
