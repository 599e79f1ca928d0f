// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayMenu.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/AutostartPort.h"
#include "ui/common/Icons.h"
#include "ui/common/WhenDone.h"
#include "ui/window/Navigator.h"

#include <QAction>
#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;

TrayMenu::TrayMenu(UiContext context, AutostartPort &autostart, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_autostart(autostart)
{
    m_menu.setObjectName(u"tray.menu"_s);
    m_menu.setToolTipsVisible(true);
    buildTop();
    buildNodes();
    buildAddresses();
    buildGateway();
    buildProgram();
    connect(&m_menu, &QMenu::aboutToShow, this, &TrayMenu::readAutostart);
    readAutostart();
}

QAction *TrayMenu::add(QMenu &menu, const QString &name, const QString &text)
{
    QAction *action = menu.addAction(text);
    action->setObjectName(u"tray."_s + name);
    return action;
}

void TrayMenu::buildTop()
{
    m_status = add(m_menu, u"status"_s, {});
    m_status->setEnabled(false);
    m_reach = add(m_menu, u"reach"_s, {});
    m_reach->setEnabled(false);
    m_menu.addSeparator();
    m_review = add(m_menu, u"review"_s, {});
    m_review->setIcon(meaningIcon(theme::Meaning::Caution));
    connect(m_review, &QAction::triggered, this,
            [this] { m_context.navigator.showPage(PageId::Pairing); });
    m_reviewGap = m_menu.addSeparator();
    QAction *open = add(m_menu, u"open"_s, tr("&Open OpenClaw Tray"));
    m_menu.setDefaultAction(open);
    connect(open, &QAction::triggered, this, &TrayMenu::openAsked);
}

void TrayMenu::buildNodes()
{
    m_menu.addMenu(&m_nodesMenu);
    m_nodesMenu.menuAction()->setObjectName(u"tray.nodes"_s);
    for (qsizetype at = 0; at < TrayMenuContent::MostNodes; ++at) {
        QAction *action = add(m_nodesMenu, u"node%1"_s.arg(at), {});
        m_nodes.append(action);
        connect(action, &QAction::triggered, this, [this, at] {
            if (at < m_content.nodes.size())
                m_context.navigator.showNode(m_content.nodes.at(at).id);
        });
    }
    m_nodesMenu.addSeparator();
    QAction *all = add(m_nodesMenu, u"allNodes"_s, tr("&Show all nodes…"));
    connect(all, &QAction::triggered, this,
            [this] { m_context.navigator.showPage(PageId::Nodes); });
    m_addNode = add(m_menu, u"addNode"_s, tr("&Add a node…"));
    connect(m_addNode, &QAction::triggered, this, [this] { m_context.navigator.showAddNode(); });
    m_menu.addSeparator();
}

void TrayMenu::buildAddresses()
{
    m_copyGateway = add(m_menu, u"copyGateway"_s, tr("&Copy gateway address"));
    connect(m_copyGateway, &QAction::triggered, this, [this] { copy(m_content.gatewayAddress); });
    m_copyCanvas = add(m_menu, u"copyCanvas"_s, tr("Copy can&vas address"));
    connect(m_copyCanvas, &QAction::triggered, this, [this] { copy(m_content.canvasAddress); });
    m_openCanvas = add(m_menu, u"openCanvas"_s, tr("Open canvas &folder"));
    connect(m_openCanvas, &QAction::triggered, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_content.canvasFolder)); });
    m_menu.addSeparator();
}

void TrayMenu::buildGateway()
{
    m_start = add(m_menu, u"start"_s, tr("&Start gateway"));
    connect(m_start, &QAction::triggered, this, [this] {
        if (m_content.needsSetup)
            m_context.navigator.showSetup();
        else
            ask(m_context.port.start());
    });
    m_stop = add(m_menu, u"stop"_s, tr("S&top gateway"));
    connect(m_stop, &QAction::triggered, this, [this] { ask(m_context.port.stop()); });
    m_restart = add(m_menu, u"restart"_s, tr("R&estart gateway"));
    connect(m_restart, &QAction::triggered, this, [this] { ask(m_context.port.restart()); });
    m_reconnect = add(m_menu, u"reconnect"_s, tr("&Reconnect"));
    connect(m_reconnect, &QAction::triggered, this, [this] { ask(m_context.port.restart()); });
    m_disconnect = add(m_menu, u"disconnect"_s, tr("&Disconnect"));
    connect(m_disconnect, &QAction::triggered, this, [this] { ask(m_context.port.stop()); });
    m_menu.addSeparator();
}

void TrayMenu::buildProgram()
{
    m_startAtLogin = add(m_menu, u"startAtLogin"_s, tr("Start at log&in"));
    m_startAtLogin->setCheckable(true);
    connect(m_startAtLogin, &QAction::triggered, this, &TrayMenu::changeAutostart);
    const auto addPage = [this](QMenu &menu, const QString &name, const QString &text,
                                PageId page) {
        connect(add(menu, name, text), &QAction::triggered, this,
                [this, page] { m_context.navigator.showPage(page); });
    };
    addPage(m_menu, u"settings"_s, tr("Settin&gs…"), PageId::General);
    addPage(m_menu, u"logs"_s, tr("&Logs…"), PageId::Logs);

    m_helpMenu.setTitle(tr("&Help"));
    m_menu.addMenu(&m_helpMenu);
    m_helpMenu.menuAction()->setObjectName(u"tray.help"_s);
    connect(add(m_helpMenu, u"checks"_s, tr("&Check for problems…")), &QAction::triggered, this,
            [this] { m_context.navigator.checkForProblems(); });
    connect(add(m_helpMenu, u"diagnostics"_s, tr("Save &diagnostics…")), &QAction::triggered, this,
            [this] { m_context.navigator.saveDiagnostics(); });
    connect(add(m_helpMenu, u"setup"_s, tr("&Run setup again…")), &QAction::triggered, this,
            [this] { m_context.navigator.showSetup(); });
    addPage(m_helpMenu, u"about"_s, tr("&About OpenClaw Tray"), PageId::About);
    m_menu.addSeparator();
    connect(add(m_menu, u"quit"_s, tr("&Quit OpenClaw Tray")), &QAction::triggered, this,
            &TrayMenu::quitAsked);
}

void TrayMenu::setContent(const TrayMenuContent &content)
{
    m_content = content;
    m_status->setText(content.status);
    m_reach->setText(content.reach);
    m_reach->setVisible(!content.reach.isEmpty());
    const QIcon caution = content.isExposed ? meaningIcon(theme::Meaning::Caution) : QIcon();
    if (caution.isNull() != m_reach->icon().isNull())
        m_reach->setIcon(caution);
    m_review->setText(content.review);
    m_review->setVisible(!content.review.isEmpty());
    m_reviewGap->setVisible(!content.review.isEmpty());
    m_nodesMenu.setTitle(content.nodesTitle);
    m_nodesMenu.setEnabled(!content.nodes.isEmpty());
    showNodes(content.nodes);
    m_addNode->setEnabled(content.canAddNode);
    m_copyGateway->setEnabled(!content.gatewayAddress.isEmpty());
    m_copyCanvas->setVisible(content.showsCanvas);
    m_copyCanvas->setEnabled(!content.canvasAddress.isEmpty());
    m_openCanvas->setVisible(content.showsCanvas);
    m_openCanvas->setEnabled(!content.canvasFolder.isEmpty());
    showGateway();
}

void TrayMenu::showNodes(const QList<TrayMenuContent::Node> &nodes)
{
    for (qsizetype at = 0; at < m_nodes.size(); ++at) {
        QAction *action = m_nodes.at(at);
        action->setVisible(at < nodes.size());
        if (at >= nodes.size())
            continue;
        const TrayMenuContent::Node &node = nodes.at(at);
        action->setText(node.text);
        // `data` remembers which of the two icons is set: setting it anew would tell the panel.
        if (action->data() != node.isConnected) {
            action->setData(node.isConnected);
            action->setIcon(
                meaningIcon(node.isConnected ? theme::Meaning::Good : theme::Meaning::Neutral));
        }
    }
}

void TrayMenu::showGateway()
{
    m_start->setVisible(m_content.canStart);
    m_stop->setVisible(m_content.canStop);
    m_restart->setVisible(!m_content.isRemote);
    m_restart->setEnabled(m_content.canRestart);
    m_reconnect->setVisible(m_content.isRemote);
    m_disconnect->setVisible(m_content.isRemote);
}

void TrayMenu::readAutostart()
{
    const AutostartState state = m_autostart.state();
    m_startAtLogin->setChecked(state == AutostartState::On);
    m_startAtLogin->setEnabled(state != AutostartState::Unavailable);
    m_startAtLogin->setToolTip(state == AutostartState::Unavailable
                                   ? tr("This desktop offers no way to change it.")
                                   : QString());
}

void TrayMenu::changeAutostart(bool isEnabled)
{
    // The page with the same switch says why; what is shown here is what is really there.
    if (m_autostart.setEnabled(isEnabled))
        m_context.navigator.showPage(PageId::General);
    readAutostart();
}

void TrayMenu::copy(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void TrayMenu::ask(QFuture<CommandOutcome> outcome)
{
    whenDone(outcome, this, [this](const CommandOutcome &result) {
        if (!result)
            m_context.navigator.showPage(PageId::Overview);
    });
}

} // namespace ui
