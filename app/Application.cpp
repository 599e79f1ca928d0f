// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "app/Awake.h"
#include "app/InstanceChannel.h"
#include "ui/logs/LogsPage.h"
#include "ui/nodes/NodesPage.h"
#include "ui/settings/RemotePage.h"
#include "ui/settings/StagedChanges.h"
#include "ui/setup/SetupAssistant.h"
#include "ui/window/ApplyBar.h"
#include "ui/window/PageFactory.h"

#include <QApplication>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;
using gateway::GatewayState;
using gateway::GatewaySwitch;
using ui::MainWindow;
using ui::PageId;

Application::Application(const TrayOptions &options, InstanceChannel &channel)
    : m_options(options)
    , m_marker(options.preferencesFile + u".running"_s)
    , m_preferences(options.preferencesFile)
    , m_hints(m_preferences)
    , m_log(options.gateway.paths.stateDir + u"/logs"_s, false)
    , m_host(options.gateway, &m_log)
    , m_port(m_host, options.gateway.paths.stateDir,
             gateway::makeSecretVault(options.gateway.paths.profile))
    , m_settings(m_port)
    , m_autostart(Autostart::commandFor(options.gateway.paths.profile))
    , m_awake(makeAwakePort())
    , m_pairing({.port = m_port, .preferences = m_preferences, .navigator = *this})
    , m_desk(context(), m_autostart, options.request.action == InstanceRequest::Action::StayHidden)
    , m_endedBadly(m_marker.wasLeftBehind())
{
    connect(&m_signals, &SignalWatcher::endRequested, this, &Application::end);
    connect(&m_port, &GatewaySwitch::snapshotChanged, this, &Application::takeFirstPicture);
    connect(&m_port, &GatewaySwitch::snapshotChanged, this, &Application::keepAwake);
    connect(&m_preferences, &ui::UiPreferences::changed, this, &Application::keepAwake);
    connect(&m_settings, &ui::SettingsEditor::reloadFailed, this,
            [this](const gateway::CommandError &error) { compareSettings().showFailure(error); });
    connect(&channel, &InstanceChannel::requested, this, &Application::obey);
    connect(&m_desk, &TrayDesk::openAsked, this, &Application::toggleWindow);
    connect(&m_desk, &TrayDesk::messageIconChanged, &m_pairing, &PairingDesk::setTrayIcon);
    connect(&m_pairing, &PairingDesk::showAsked, this,
            [this](PageId page, const gateway::NodeId &node, const QString &token) {
                m_token = token;
                if (page == PageId::Nodes && !node.isEmpty())
                    showNode(node);
                else
                    showPage(page);
            });
    connect(&m_desk, &TrayDesk::quitAsked, this, &Application::quit);
    connect(&m_desk, &TrayDesk::quitDecided, this, &Application::end);
}

Application::~Application() = default;

void Application::start()
{
    obey(m_options.request);
}

void Application::obey(const InstanceRequest &request)
{
    m_token = request.token;
    switch (request.action) {
    case InstanceRequest::Action::Open:
        openWindow();
        return;
    case InstanceRequest::Action::ShowPage:
        showPage(ui::pageFromText(request.page).value_or(PageId::Overview));
        return;
    case InstanceRequest::Action::ShowSetup:
        showSetup();
        return;
    case InstanceRequest::Action::ShowAddNode:
        showAddNode();
        return;
    case InstanceRequest::Action::StartGateway:
        m_port.start();
        return;
    case InstanceRequest::Action::StopGateway:
        m_port.stop();
        return;
    case InstanceRequest::Action::StayHidden:
        return;
    case InstanceRequest::Action::Quit:
        quit();
        return;
    }
}

// It says whether there is anything to start.
void Application::takeFirstPicture()
{
    if (std::exchange(m_hasPicture, true))
        return;
    const GatewayState state = m_port.snapshot().state;
    if (state == GatewayState::Stopped && m_preferences.value(ui::preference::StartGateway))
        m_port.start();
    if (state == GatewayState::SetupNeeded &&
        m_options.request.action == InstanceRequest::Action::Open)
        showSetup();
}

void Application::keepAwake()
{
    const auto &now = m_port.snapshot();
    if (m_awake) // Another computer stays awake by itself.
        m_awake->setWanted(m_preferences.value(ui::preference::KeepAwake) && !now.isRemote &&
                           std::ranges::any_of(now.nodes, &gateway::NodeView::isConnected));
}

ui::UiContext Application::context()
{
    return {.port = m_port,
            .preferences = m_preferences,
            .navigator = *this,
            .inbox = &m_pairing.inbox(),
            .editor = &m_settings,
            .autostart = &m_autostart,
            .awake = m_awake.get(),
            .hints = &m_hints,
            .notifications = [this] { return m_pairing.notifications(); }};
}

MainWindow &Application::window()
{
    if (!m_window) {
        m_window =
            std::make_unique<MainWindow>(context(), [with = context()](PageId id, QWidget *parent) {
                return ui::makePage(id, with, parent);
            });
        m_window->setFooter(new ui::ApplyBar(context(), m_settings, m_window.get()));
        auto *bar = new ui::NotificationBar(m_window.get());
        m_window->setNotificationBar(bar);
        m_pairing.setBar(bar);
        m_window->setEndedBadly(m_endedBadly);
        connect(m_window.get(), &MainWindow::closeAsked, this,
                [this] { m_desk.closeWindow(*m_window); });
        connect(m_window.get(), &MainWindow::quitAsked, this, &Application::quit);
        connect(m_window.get(), &MainWindow::addNodeAsked, this, &Application::showAddNode);
        connect(m_window.get(), &MainWindow::bannerAsked, this, &Application::runBanner);
    }
    return *m_window;
}

void Application::openWindow()
{
    window();
    raiseWindow();
}

void Application::toggleWindow(const QString &token)
{
    m_token = token;
    if (m_window && m_window->isActiveWindow())
        m_window->close();
    else if (!m_port.snapshot().requests.isEmpty())
        showPage(PageId::Pairing);
    else
        openWindow();
}

// Qt hands the token in the variable to the compositor and clears it; without one the desktop may
// only mark the window as asking for attention.
void Application::raiseWindow()
{
    if (const QString token = std::exchange(m_token, {}); !token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
    if (window().isMinimized())
        window().showNormal();
    window().show();
    window().raise();
    window().activateWindow();
}

void Application::runBanner(ui::BannerContent::Action action)
{
    using Action = ui::BannerContent::Action;
    switch (action) {
    case Action::MakePrivate:
        m_settings.makePrivate();
        return;
    case Action::ShowNetwork:
        showPage(PageId::Network);
        return;
    case Action::ShowCanvas:
        showPage(PageId::Canvas);
        return;
    case Action::ShowDiscovery:
        showPage(PageId::Discovery);
        return;
    case Action::ShowOverview:
        showPage(PageId::Overview);
        return;
    case Action::CompareSettings:
        compareSettings();
        return;
    case Action::ReloadSettings:
        m_settings.reload();
        return;
    case Action::SaveDiagnostics:
        saveDiagnostics();
        return;
    case Action::Dismiss:
        m_endedBadly = false;
        m_window->setEndedBadly(false);
        return;
    }
}

ui::CompareDialog &Application::compareSettings()
{
    if (!m_compare) {
        m_compare = new ui::CompareDialog(m_settings, &window());
        m_compare->setAttribute(Qt::WA_DeleteOnClose);
        m_compare->open();
    }
    return *m_compare;
}

void Application::quit()
{
    QWidget *parent = m_window && m_window->isVisible() ? m_window.get() : nullptr;
    ui::settleStagedChanges(m_settings, parent, [this, parent] { m_desk.quit(parent); });
}

// Not quit(): that asks the windows first, and ours never closes by itself.
void Application::end()
{
    QCoreApplication::exit();
}

void Application::showPage(PageId page)
{
    window().showPage(page);
    raiseWindow();
}

void Application::showNode(const gateway::NodeId &node)
{
    showPage(PageId::Nodes);
    if (auto *page = qobject_cast<ui::NodesPage *>(window().page(PageId::Nodes)))
        page->showNode(node);
}

void Application::showRemote(const gateway::FoundGatewayView &found)
{
    showPage(PageId::Remote);
    if (auto *page = qobject_cast<ui::RemotePage *>(window().page(PageId::Remote)))
        page->offer(found);
}

void Application::showAddNode()
{
    showPage(PageId::Nodes);
    ui::showAddNode(context(), &window());
}

void Application::showSetup()
{
    showPage(PageId::Overview);
    if (!m_setup) {
        m_setup = new ui::SetupAssistant(context(), &window());
        m_setup->setAttribute(Qt::WA_DeleteOnClose);
    }
    m_setup->show();
    m_setup->raise();
}

void Application::showHelp(PageId page)
{
    if (!m_help)
        m_help = new ui::HelpWindow(&window());
    m_help->showTopics(page, window().page(page)->title());
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
}

ui::LogsPage &Application::logsPage()
{
    showPage(PageId::Logs);
    return static_cast<ui::LogsPage &>(*window().page(PageId::Logs));
}

void Application::checkForProblems()
{
    logsPage().checkForProblems();
}

void Application::saveDiagnostics()
{
    logsPage().saveDiagnostics();
}
