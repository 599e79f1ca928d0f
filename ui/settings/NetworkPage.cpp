// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/NetworkPage.h"

#include "ui/common/AddressList.h"
#include "ui/common/Confirm.h"
#include "ui/common/CopyButton.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/BindChoices.h"
#include "ui/settings/EncryptionChoice.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/Firewall.h"
#include "ui/settings/ReachCheck.h"
#include "ui/settings/SettingBinding.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingsEditor.h"

#include <QFormLayout>
#include <QHostAddress>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;
using gateway::GatewaySnapshot;
using gateway::ListenerView;
using gateway::PortCheck;
using Level = Finding::Level;

namespace {

constexpr std::chrono::milliseconds TypingPause{400};

QString joined(const QJsonValue &list)
{
    QStringList texts;
    for (const QJsonValue &entry : list.toArray())
        texts.append(entry.toString());
    return texts.join(u", "_s);
}

QStringList split(const QString &text)
{
    QStringList entries;
    for (const QString &entry : text.split(u',', Qt::SkipEmptyParts)) {
        if (!entry.trimmed().isEmpty())
            entries.append(entry.trimmed());
    }
    return entries;
}

// Reachable from the internet, were it not for routers. Ranges: RFC 1918, 3927, 6598.
bool isPublic(const QHostAddress &address)
{
    const QStringList own{u"10.0.0.0/8"_s,     u"172.16.0.0/12"_s, u"192.168.0.0/16"_s,
                          u"169.254.0.0/16"_s, u"100.64.0.0/10"_s, u"127.0.0.0/8"_s};
    return !address.isNull() && std::ranges::none_of(own, [&](const QString &range) {
        return address.isInSubnet(QHostAddress::parseSubnet(range));
    });
}

} // namespace

NetworkPage::NetworkPage(UiContext context, SettingsEditor &editor, QWidget *parent)
    : Page(PageId::Network, tr("Network"), tr("Who can reach this gateway, and how."), parent)
    , m_context(context)
    , m_editor(editor)
{
    m_portCheckDelay.setSingleShot(true);
    m_portCheckDelay.setInterval(TypingPause);
    connect(&m_portCheckDelay, &QTimer::timeout, this, &NetworkPage::checkPort);

    QVBoxLayout *column = addColumn(content());
    column->addWidget(makeGroupTitle(tr("Who can reach this gateway"), this));
    buildBind(column);
    column->addSpacing(theme::RelatedSpacing);
    QFormLayout *form = addForm(column);
    buildListening(form);
    buildPort(form);
    m_encryption = new EncryptionChoice(context, editor, this);
    form->addRow(tr("Encryption"), m_encryption);
    column->addSpacing(theme::RelatedSpacing);
    buildAdvanced(column);
    connect(&m_editor, &SettingsEditor::draftChanged, this, &NetworkPage::showDraft);
    showDraft();
}

void NetworkPage::buildBind(QVBoxLayout *column)
{
    m_bind = new BindChoices(this);
    m_bind->showFacts(m_editor.addresses(), std::nullopt, m_context.port.snapshot().tailnet);
    m_bindField = new SettingField(m_bind, this);
    m_bindBinding =
        new SettingBinding(m_editor, setting::Bind, *m_bindField,
                           [this](const QJsonValue &mode) { m_bind->showMode(mode.toString()); });
    m_bindBinding->setCheck([this] { return bindFinding(); });
    m_addressNote = new FindingLabel(this);
    m_addressNote->setObjectName(u"page.network.customBindHost.finding"_s);
    column->addWidget(m_bindField);
    column->addWidget(m_addressNote);
    connect(m_bind, &BindChoices::modeChosen, this, &NetworkPage::chooseMode);
    connect(m_bind, &BindChoices::addressChosen, this, &NetworkPage::chooseAddress);
    connect(m_bindField, &SettingField::stepAsked, this, &NetworkPage::createToken);
}

void NetworkPage::buildListening(QFormLayout *form)
{
    m_listening = new AddressList(u"page.network.listening"_s, this);
    form->addRow(tr("Listening now"), m_listening);
    m_check = new QPushButton(tr("Check &reachability"), this);
    m_check->setObjectName(u"page.network.check"_s);
    m_checkResult = makeText(QString(), this);
    m_checkResult->setObjectName(u"page.network.check.result"_s);
    m_checkResult->setVisible(false);
    auto *box = new QVBoxLayout;
    box->setSpacing(theme::RelatedSpacing);
    box->addWidget(m_check, 0, Qt::AlignLeft);
    box->addWidget(m_checkResult);
    form->addRow(QString(), box);
    m_reachCheck = new ReachCheck(this);
    connect(m_check, &QPushButton::clicked, this, [this] {
        m_check->setEnabled(false);
        m_reachCheck->start(m_context.port.snapshot().listeners);
    });
    connect(m_reachCheck, &ReachCheck::finished, this,
            [this](const QList<ReachCheck::Line> &lines) {
                QStringList texts;
                for (const ReachCheck::Line &line : lines) {
                    texts.append(line.isReached ? tr("%1 answers.").arg(line.url)
                                                : tr("%1 does not answer.").arg(line.url));
                }
                texts.append(tr("This checks from this computer only. It cannot see your router."));
                m_checkResult->setText(texts.join(u'\n'));
                m_checkResult->setVisible(true);
                m_check->setEnabled(true);
            });
}

void NetworkPage::buildPort(QFormLayout *form)
{
    m_port = new QSpinBox(this);
    m_port->setObjectName(u"page.network.port"_s);
    m_port->setAccessibleName(tr("Port of the gateway"));
    m_port->setRange(1, 65535);
    m_port->setGroupSeparatorShown(false);
    auto *field = new SettingField(m_port, this);
    SettingBinding *binding = SettingBinding::bind(m_editor, setting::Port, *field, *m_port);
    binding->setCheck(
        [this] { return SettingValidation::port(m_port->value(), m_editor.draft()); });
    m_portState = new FindingLabel(this);
    m_portState->setObjectName(u"page.network.port.state"_s);
    auto *box = new QVBoxLayout;
    box->setSpacing(theme::RelatedSpacing);
    box->addWidget(field);
    box->addWidget(m_portState);
    form->addRow(tr("&Port"), box);
    auto *label = qobject_cast<QLabel *>(form->labelForField(box));
    label->setBuddy(m_port);
    connect(m_port, &QSpinBox::valueChanged, this, [this] {
        m_portState->setFinding(std::nullopt);
        m_portCheckDelay.start();
    });
    connect(m_portState, &FindingLabel::stepAsked, this,
            [this] { m_port->setValue(m_suggestedPort); });
}

void NetworkPage::buildAdvanced(QVBoxLayout *column)
{
    m_firewall = new QWidget(this);
    m_firewall->setObjectName(u"page.network.firewall"_s);
    auto *row = new QHBoxLayout(m_firewall);
    row->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_firewall);
    m_firewall->setVisible(false);

    column->addWidget(makeGroupTitle(tr("Advanced"), this));
    QFormLayout *form = addForm(column);
    m_proxies = new QLineEdit(this);
    m_proxies->setObjectName(u"page.network.trustedProxies"_s);
    m_proxies->setAccessibleName(tr("Trusted proxies"));
    m_proxies->setPlaceholderText(tr("None"));
    m_proxies->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *field = new SettingField(m_proxies, this);
    auto *binding =
        new SettingBinding(m_editor, setting::TrustedProxies, *field,
                           [this](const QJsonValue &list) { m_proxies->setText(joined(list)); });
    binding->setCheck([this] { return SettingValidation::proxies(split(m_proxies->text())); });
    binding->refresh();
    connect(m_proxies, &QLineEdit::textEdited, binding, &SettingBinding::refresh);
    connect(m_proxies, &QLineEdit::editingFinished, binding, [this, binding] {
        const QStringList entries = split(m_proxies->text());
        if (!SettingValidation::proxies(entries))
            binding->change(QJsonArray::fromStringList(entries));
    });
    form->addRow(tr("Trusted pro&xies"), field);
    form->addRow(QString(),
                 makeSecondaryText(tr("Addresses of reverse proxies in front of the gateway, with "
                                      "commas between them."),
                                   this));
}

void NetworkPage::showSnapshot(const GatewaySnapshot &now)
{
    QList<AddressList::Entry> entries;
    for (const ListenerView &listener : now.listeners) {
        entries.append({.url = listener.url, .copyName = tr("Copy address %1").arg(listener.url)});
    }
    m_listening->setEntries(entries, tr("Nothing. The gateway is stopped."));
    m_check->setEnabled(now.isListening());
    std::optional<Reach> autoReach;
    if (now.setting(setting::Bind).toString() == "auto"_L1)
        autoReach = reachOf(now.listeners);
    m_bind->showFacts(m_editor.addresses(), autoReach, now.tailnet);
    showFirewall(now);
    m_encryption->refresh();
    showDraft();
}

void NetworkPage::showDraft()
{
    const QString address = m_editor.value(setting::CustomBindHost).toString();
    m_bindBinding->refresh();
    if (!m_bind->addressField()->hasFocus())
        m_bind->showAddress(address);
    const bool isCustom = m_editor.value(setting::Bind).toString() == "custom"_L1;
    m_addressNote->setFinding(
        isCustom ? SettingValidation::customAddress(address, addressTexts(m_editor.addresses()))
                 : std::nullopt);
}

std::optional<Finding> NetworkPage::bindFinding() const
{
    if (auto found = SettingValidation::bind(m_editor.draft())) {
        found->step = tr("&Create token");
        return found;
    }
    const QList<OwnAddress> addresses = m_editor.addresses();
    const bool hasTailnet = std::ranges::any_of(addresses, &OwnAddress::isTailnet);
    if (m_editor.value(setting::Bind).toString() == "tailnet"_L1 && !hasTailnet) {
        return Finding{.level = Level::Caution,
                       .text = tr("No tailnet address found. Until Tailscale is running, only "
                                  "this computer can connect.")};
    }
    return std::nullopt;
}

bool NetworkPage::isExposing(const QString &mode, const QString &address) const
{
    if (mode == "lan"_L1)
        return true;
    if (mode != "custom"_L1 || address.isEmpty())
        return false;
    return address == "0.0.0.0"_L1 || isPublic(QHostAddress(address));
}

void NetworkPage::chooseMode(const QString &mode)
{
    if (mode == m_editor.value(setting::Bind).toString())
        return;
    const auto choose = [this, mode] {
        m_bindBinding->change(mode);
        m_bind->showMode(mode);
        if (mode == "custom"_L1)
            chooseAddress(m_bind->address());
    };
    if (isExposing(mode, m_bind->address())) {
        m_bind->showMode(m_editor.value(setting::Bind).toString());
        askToExpose(choose);
        return;
    }
    choose();
}

void NetworkPage::chooseAddress(const QString &address)
{
    const QString before = m_editor.value(setting::CustomBindHost).toString();
    if (address == before || address.isEmpty())
        return;
    const auto choose = [this, address] { m_editor.change(setting::CustomBindHost, address); };
    if (isExposing(u"custom"_s, address) && !isExposing(u"custom"_s, before)) {
        m_bind->showAddress(before);
        askToExpose(choose);
        return;
    }
    choose();
}

void NetworkPage::askToExpose(const std::function<void()> &expose)
{
    const QStringList lines{
        tr("Anyone on the networks this computer joins can try to connect."),
        tr("A device needs the token or password, and your approval."),
        tr("Traffic is readable on the network unless encryption is on."),
    };
    ask(this,
        {.objectName = u"page.network.confirmExposed"_s,
         .title = tr("Let other devices on your networks connect?"),
         .text = lines.join(u'\n'),
         .confirm = tr("Allow connections"),
         .keep = tr("Keep private")},
        [expose](bool) { expose(); });
}

void NetworkPage::createToken()
{
    whenDone(m_context.port.renewToken(false), this, [this](const CommandOutcome &outcome) {
        if (!outcome) {
            m_addressNote->setFinding(
                Finding{.level = Level::Error, .text = ErrorText::of(outcome.error())});
            return;
        }
        m_editor.change(setting::AuthMode, u"token"_s);
    });
}

void NetworkPage::checkPort()
{
    const int port = m_port->value();
    if (!m_editor.draft().isStaged(setting::Port))
        return;
    whenDone(m_context.port.checkPort(quint16(port)), this,
             [this, port](const gateway::CommandResult<PortCheck> &check) {
                 // Typed on in the meantime: the answer is about another port.
                 if (check && m_port->value() == port)
                     showPortCheck(quint16(port), *check);
             });
}

void NetworkPage::showPortCheck(quint16 port, const PortCheck &check)
{
    m_suggestedPort = check.suggestion;
    m_portState->setFinding(SettingValidation::portCheck(port, check));
}

void NetworkPage::showFirewall(const GatewaySnapshot &now)
{
    const bool isReachable = std::ranges::any_of(
        now.listeners, [](const ListenerView &listener) { return !listener.isLoopback; });
    const auto firewall = isReachable ? installedFirewall() : std::nullopt;
    m_firewall->setVisible(firewall.has_value());
    if (!firewall || !m_firewall->layout()->isEmpty())
        return;
    const QString command = allowCommand(*firewall, now.listeners.first().port);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::RelatedSpacing);
    column->addWidget(makeText(tr("If devices cannot connect, the firewall of this computer may "
                                  "keep them out. This command lets them in:"),
                               m_firewall));
    QLabel *text = makeFixedText(command, m_firewall);
    text->setObjectName(u"page.network.firewall.command"_s);
    text->setWordWrap(true);
    column->addWidget(text);
    auto *copy = new CopyButton(tr("Copy firewall command"), m_firewall);
    copy->setObjectName(u"page.network.firewall.copy"_s);
    copy->setCopiedText(command);
    auto *row = qobject_cast<QHBoxLayout *>(m_firewall->layout());
    row->addLayout(column, 1);
    row->addWidget(copy, 0, Qt::AlignBottom);
}

} // namespace ui
