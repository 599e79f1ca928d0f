// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/GeneralPage.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/AutostartPort.h"
#include "ui/common/AwakePort.h"
#include "ui/common/Labels.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/Theme.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/ShippedLanguages.h"
#include "ui/window/Navigator.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QFile>
#include <QFileInfo>
#include <QFormLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSystemTrayIcon>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

Finding error(const QString &text)
{
    return {.level = Finding::Level::Error, .text = text};
}

} // namespace

GeneralPage::GeneralPage(UiContext context, QWidget *parent)
    : Page(PageId::General, tr("General"), tr("How OpenClaw Tray behaves on this computer."),
           parent)
    , m_context(context)
{
    QVBoxLayout *column = addColumn(content());
    buildStart(column);
    if (context.awake)
        buildAwake(column);
    QFormLayout *form = addForm(column);
    buildWindow(form);
    buildPairing(form);
    buildNotifications(form);
    buildLanguage(form);
    buildFile(form);
    buildButtons(column);
}

SettingField *GeneralPage::makeCheck(const QString &name, const QString &text,
                                     const Preference<bool> &preference)
{
    auto *box = new QCheckBox(text, this);
    box->setObjectName(u"page.general."_s + name);
    auto *field = new SettingField(box, this);
    const auto show = [this, box, &preference] {
        const QSignalBlocker quiet(box);
        box->setChecked(m_context.preferences.value(preference));
    };
    show();
    connect(&m_context.preferences, &UiPreferences::changed, box, show);
    connect(box, &QCheckBox::toggled, this, [this, box, field, &preference](bool isOn) {
        m_context.preferences.set(preference, isOn);
        field->showSaved([box, isOn] { box->setChecked(!isOn); });
    });
    return field;
}

template <typename T>
SettingField *GeneralPage::addChoice(QFormLayout *form, const QString &name, const QString &label,
                                     const Preference<T> &preference, const QList<Choice> &choices)
{
    auto *box = new QComboBox(this);
    box->setObjectName(u"page.general."_s + name);
    box->setAccessibleName(withoutMnemonic(label));
    for (const Choice &choice : choices)
        box->addItem(choice.text, choice.value);
    auto *field = new SettingField(box, this);
    const auto show = [this, box, &preference] {
        const QSignalBlocker quiet(box);
        box->setCurrentIndex(
            box->findData(QVariant::fromValue(m_context.preferences.value(preference))));
    };
    show();
    connect(&m_context.preferences, &UiPreferences::changed, box, show);
    connect(box, &QComboBox::currentIndexChanged, this, [this, box, field, &preference](int index) {
        const T before = m_context.preferences.value(preference);
        m_context.preferences.set(preference, box->itemData(index).value<T>());
        field->showSaved(
            [box, before] { box->setCurrentIndex(box->findData(QVariant::fromValue(before))); });
    });
    form->addRow(label, field);
    return field;
}

void GeneralPage::buildStart(QVBoxLayout *column)
{
    m_login = new QCheckBox(tr("Start at &login"), this);
    m_login->setObjectName(u"page.general.startAtLogin"_s);
    m_loginField = new SettingField(m_login, this);
    column->addWidget(m_loginField);
    column->addWidget(makeCheck(u"startGateway"_s,
                                tr("Start the &gateway when OpenClaw Tray starts"),
                                preference::StartGateway));
    connect(m_login, &QCheckBox::toggled, this, &GeneralPage::switchAutostart);
    showAutostart();
}

void GeneralPage::buildAwake(QVBoxLayout *column)
{
    SettingField *field =
        makeCheck(u"keepAwake"_s, tr("&Keep the computer awake while nodes are connected"),
                  preference::KeepAwake);
    column->addWidget(field);
    const auto show = [this, field] {
        const QString refusal = m_context.awake->refusal();
        if (refusal.isEmpty())
            field->setFinding(std::nullopt);
        else
            field->setFinding(error(tr("Your desktop refused: %1.").arg(refusal)));
    };
    show();
    connect(m_context.awake, &AwakePort::refusalChanged, field, show);
}

void GeneralPage::buildWindow(QFormLayout *form)
{
    addChoice(
        form, u"onClose"_s, tr("When I &close the window"), preference::OnClose,
        {{tr("Keep running"), int(preference::KeepRunning)}, {tr("Quit"), int(preference::Quit)}});
    form->addRow(QString(),
                 makeCheck(u"askBeforeQuit"_s, tr("Ask before &quitting with connected devices"),
                           preference::AskBeforeQuit));
    SettingField *style =
        addChoice(form, u"trayIconStyle"_s, tr("&Tray icon"), preference::TrayIconStyle,
                  {{tr("Automatic"), int(preference::Automatic)},
                   {tr("For dark panels"), int(preference::ForDarkPanels)},
                   {tr("For light panels"), int(preference::ForLightPanels)},
                   {tr("Colour"), int(preference::Colour)}});
    if (!QSystemTrayIcon::isSystemTrayAvailable()) {
        style->setFinding(
            Finding{.level = Finding::Level::Note, .text = tr("No system tray found.")});
    }
}

void GeneralPage::buildPairing(QFormLayout *form)
{
    addChoice(form, u"pairingReview"_s, tr("Show the &pairing review"), preference::PairingReview,
              {{tr("When needed"), int(preference::WhenNeeded)},
               {tr("Always"), int(preference::Always)},
               {tr("Never"), int(preference::Never)}});
    form->addRow(QString(),
                 makeCheck(u"approveFromNotifications"_s, tr("Allow &approving from notifications"),
                           preference::ApproveFromNotifications));
}

void GeneralPage::buildNotifications(QFormLayout *form)
{
    auto *list = new QWidget(this);
    list->setObjectName(u"page.general.notify"_s);
    list->setAccessibleName(tr("Notify me about"));
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    const auto add = [&](const QString &name, const QString &text,
                         const Preference<bool> &preference) {
        column->addWidget(makeCheck(u"notify."_s + name, text, preference));
    };
    add(u"requests"_s, tr("D&evices that want to join"), preference::NotifyRequests);
    add(u"connected"_s, tr("The first connection of a &new node"), preference::NotifyConnected);
    add(u"offline"_s, tr("Nodes that go &offline"), preference::NotifyOffline);
    add(u"failure"_s, tr("The gateway stopping and reco&vering"), preference::NotifyFailure);
    add(u"certificate"_s, tr("A certificate about to e&xpire"), preference::NotifyCertificate);
    add(u"sensitive"_s, tr("Ca&mera, screen and commands used on a node"),
        preference::NotifySensitive);
    auto *wider = new QCheckBox(tr("The gateway becoming reachable more widely"), list);
    wider->setObjectName(u"page.general.notify.wider"_s);
    wider->setChecked(true);
    auto *field = new SettingField(wider, list);
    field->setObstacle(tr("This one cannot be switched off."));
    column->addWidget(field);
    form->addRow(tr("Notify me about"), list);
}

void GeneralPage::buildLanguage(QFormLayout *form)
{
    QList<Choice> choices{{tr("System default"), QString()}};
    for (const ShippedLanguage &language : shippedLanguages())
        choices.append({language.name, language.code});
    SettingField *field =
        addChoice(form, u"language"_s, tr("Lang&uage"), preference::Language, choices);
    const QString atStart = m_context.preferences.value(preference::Language);
    connect(&m_context.preferences, &UiPreferences::changed, field, [this, field, atStart] {
        if (m_context.preferences.value(preference::Language) == atStart) {
            field->setFinding(std::nullopt);
            return;
        }
        field->setFinding(
            Finding{.level = Finding::Level::Note,
                    .text = tr("Restart OpenClaw Tray to finish changing the language.")});
    });
}

void GeneralPage::buildFile(QFormLayout *form)
{
    m_file = makeFixedText(QString(), this);
    m_file->setObjectName(u"page.general.file"_s);
    m_file->setWordWrap(true);
    m_openFolder = new QPushButton(tr("Open &folder"), this);
    m_openFolder->setObjectName(u"page.general.file.open"_s);
    m_fileNote = new FindingLabel(this);
    m_fileNote->setObjectName(u"page.general.file.note"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_file, 1);
    row->addWidget(m_openFolder);
    auto *box = new QVBoxLayout;
    box->setSpacing(theme::RelatedSpacing);
    box->addLayout(row);
    box->addWidget(m_fileNote);
    box->setContentsMargins(0, 0, 0, 0);
    auto *part = new QWidget(this); // a form gives a bare layout too little height when it wraps
    part->setLayout(box);
    form->addRow(tr("Settings file"), part);
    connect(m_openFolder, &QPushButton::clicked, this, [this] {
        const QString folder = QFileInfo(m_context.port.snapshot().settings.file).absolutePath();
        QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
    });
    connect(m_fileNote, &FindingLabel::stepAsked, this, &GeneralPage::makeFilePrivate);
}

void GeneralPage::buildButtons(QVBoxLayout *column)
{
    auto *setup = new QPushButton(tr("&Run setup again…"), this);
    setup->setObjectName(u"page.general.setup"_s);
    m_resetHints = new QPushButton(tr("Re&set dismissed hints"), this);
    m_resetHints->setObjectName(u"page.general.resetHints"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(setup);
    row->addWidget(m_resetHints);
    row->addStretch(1);
    column->addLayout(row);
    const auto show = [this] {
        const bool hasHints = !m_context.preferences.value(preference::DismissedHints).isEmpty();
        m_resetHints->setEnabled(hasHints);
    };
    show();
    connect(&m_context.preferences, &UiPreferences::changed, m_resetHints, show);
    connect(setup, &QPushButton::clicked, this, [this] { m_context.navigator.showSetup(); });
    connect(m_resetHints, &QPushButton::clicked, this,
            [this] { m_context.preferences.set(preference::DismissedHints, QStringList()); });
}

void GeneralPage::showSnapshot(const gateway::GatewaySnapshot &now)
{
    showAutostart();
    m_file->setText(now.settings.file);
    m_openFolder->setEnabled(!now.isRemote && !now.settings.file.isEmpty());
    if (now.settings.exists && !now.settings.isPrivate) {
        m_fileNote->setFinding(Finding{.level = Finding::Level::Caution,
                                       .text = tr("Other users can read this file."),
                                       .step = tr("F&ix")});
    } else {
        m_fileNote->setFinding(std::nullopt);
    }
}

void GeneralPage::showAutostart()
{
    const AutostartState state =
        m_context.autostart ? m_context.autostart->state() : AutostartState::Unavailable;
    const QSignalBlocker quiet(m_login);
    m_login->setChecked(state == AutostartState::On);
    m_loginField->setObstacle(state == AutostartState::Unavailable
                                  ? tr("This desktop has no list of programs to start.")
                                  : QString());
}

void GeneralPage::switchAutostart(bool isOn)
{
    // Without a list the box is disabled and never toggled.
    if (const auto cause = m_context.autostart->setEnabled(isOn)) {
        m_loginField->setFinding(error(tr("Start at login could not be changed: %1.").arg(*cause)));
        showAutostart();
        return;
    }
    m_loginField->setFinding(std::nullopt);
    showAutostart();
    m_loginField->showSaved([this, isOn] { m_login->setChecked(!isOn); });
}

void GeneralPage::makeFilePrivate()
{
    QFile file(m_context.port.snapshot().settings.file);
    if (file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        m_fileNote->setFinding(std::nullopt);
        return;
    }
    m_fileNote->setFinding(error(tr("The file could not be changed: %1.").arg(file.errorString())));
}

} // namespace ui
