// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/TrayDesk.h"

#include "gateway/api/GatewayPort.h"

#include "app/CloseBehaviour.h"
#include "app/QuietNotice.h"
#include "ui/common/Hints.h"
#include "ui/common/UiPreferences.h"
#include "ui/tray/TrayState.h"

#include <QApplication>
#include <QCheckBox>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;
using gateway::GatewayPort;
using gateway::GatewaySnapshot;
using ui::TrayIcon;
using ui::TrayPresence;

namespace preference = ui::preference;

namespace {

// To the gateway that ends with the program.
qsizetype connectedDevices(const GatewaySnapshot &now)
{
    if (now.isRemote)
        return 0;
    return std::ranges::count_if(now.nodes, &gateway::NodeView::isConnected) + now.operators.size();
}

bool isSeen()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), &QWidget::isVisible);
}

} // namespace

TrayDesk::TrayDesk(ui::UiContext context, Autostart &autostart, bool isStartedAtLogin,
                   QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_icon(context, autostart, isStartedAtLogin)
{
    connect(&m_icon, &TrayIcon::activated, this, &TrayDesk::openAsked);
    connect(&m_icon, &TrayIcon::openAsked, this, [this] { emit openAsked({}); });
    connect(&m_icon, &TrayIcon::quitAsked, this, &TrayDesk::quitAsked);
    connect(&m_icon, &TrayIcon::messageIconChanged, this, &TrayDesk::messageIconChanged);
    connect(&m_icon, &TrayIcon::presenceChanged, this, [this](TrayPresence presence) {
        hintAtTray();
        if (presence == TrayPresence::Absent && !isSeen())
            tellAboutBackground();
    });
    hintAtTray();
    connect(&m_icon, &TrayIcon::shownChanged, this, &TrayDesk::publishStatus);
    connect(&m_context.port, &GatewayPort::snapshotChanged, this, &TrayDesk::publishStatus);
    publishStatus();
}

TrayDesk::~TrayDesk()
{
    delete m_question;
}

void TrayDesk::publishStatus()
{
    m_status.publish(ui::TrayText::background(m_icon.shown(), m_context.port.snapshot()));
}

void TrayDesk::hintAtTray()
{
    m_context.hints->setApplies(ui::Hints::Hint::TopBarIcon,
                                m_icon.presence() == TrayPresence::Absent);
}

void TrayDesk::tellAboutBackground()
{
    if (m_context.preferences.value(preference::BackgroundExplained))
        return;
    m_context.preferences.set(preference::BackgroundExplained, true);
    showQuietNotice(tr("OpenClaw Tray is running in the background. Open it from your "
                       "applications menu."));
}

void TrayDesk::closeWindow(QWidget &window)
{
    const CloseFacts facts{
        .tray = m_icon.presence(),
        .wanted = preference::CloseAction(m_context.preferences.value(preference::OnClose)),
        .isTrayExplained = m_context.preferences.value(preference::CloseExplained),
        .isBackgroundChosen = m_context.preferences.value(preference::BackgroundChosen)};
    switch (closeStepFor(facts)) {
    case CloseStep::Quit:
        emit quitAsked();
        return;
    case CloseStep::Ask:
        askToKeepRunning(window);
        return;
    case CloseStep::HideAndExplain:
        m_context.preferences.set(preference::CloseExplained, true);
        showQuietNotice(tr("OpenClaw Tray keeps running. Find it in the system tray."));
        window.hide();
        return;
    case CloseStep::Hide:
        window.hide();
        return;
    }
}

void TrayDesk::askToKeepRunning(QWidget &window)
{
    delete m_question;
    m_question = new QMessageBox(QMessageBox::Question, tr("OpenClaw Tray"),
                                 tr("Keep the gateway running in the background?"),
                                 QMessageBox::NoButton, &window);
    m_question->setObjectName(u"keepRunning"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    m_question->setInformativeText(tr("Your desktop has no system tray. Open OpenClaw Tray again "
                                      "to get this window back."));
    auto *keep = m_question->addButton(tr("&Keep running"), QMessageBox::AcceptRole);
    keep->setObjectName(u"keepRunning.keep"_s);
    auto *quitButton = m_question->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    quitButton->setObjectName(u"keepRunning.quit"_s);
    m_question->setDefaultButton(keep);
    auto *remember = new QCheckBox(tr("&Remember my choice"), m_question);
    remember->setObjectName(u"keepRunning.remember"_s);
    m_question->setCheckBox(remember);
    connect(keep, &QPushButton::clicked, this, [this, remember, &window] {
        if (remember->isChecked())
            m_context.preferences.set(preference::BackgroundChosen, true);
        window.hide();
    });
    connect(quitButton, &QPushButton::clicked, this, [this, remember] {
        if (remember->isChecked())
            m_context.preferences.set(preference::OnClose, int(preference::Quit));
        emit quitAsked();
    });
    m_question->open();
}

void TrayDesk::quit(QWidget *parent)
{
    const auto devices = connectedDevices(m_context.port.snapshot());
    if (!asksBeforeQuit(devices, m_context.preferences.value(preference::AskBeforeQuit))) {
        emit quitDecided();
        return;
    }
    delete m_question;
    m_question = new QMessageBox(QMessageBox::Question, tr("OpenClaw Tray"),
                                 tr("Quit OpenClaw Tray? %n device(s) will be disconnected until "
                                    "you start it again.",
                                    nullptr, int(devices)),
                                 QMessageBox::NoButton, parent);
    m_question->setObjectName(u"quit"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto *quitButton = m_question->addButton(tr("&Quit"), QMessageBox::DestructiveRole);
    quitButton->setObjectName(u"quit.quit"_s);
    auto *cancel = m_question->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"quit.cancel"_s);
    m_question->setDefaultButton(cancel);
    auto *never = new QCheckBox(tr("&Don't ask again"), m_question);
    never->setObjectName(u"quit.never"_s);
    m_question->setCheckBox(never);
    connect(quitButton, &QPushButton::clicked, this, [this, never] {
        if (never->isChecked())
            m_context.preferences.set(preference::AskBeforeQuit, false);
        emit quitDecided();
    });
    m_question->open();
    m_question->raise();
    m_question->activateWindow();
}
