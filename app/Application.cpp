// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Application.h"

#include "ui/settings/StagedChanges.h"
#include "ui/window/ApplyBar.h"
#include "ui/window/PageFactory.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using gateway::GatewayHost;
using gateway::GatewayState;
using ui::MainWindow;
using ui::PageId;

Application::Application(const TrayOptions &options)
    : m_options(options)
    , m_preferences(options.preferencesFile)
    , m_host(options.gateway)
    , m_settings(m_host)
{
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_signals, &SignalWatcher::endRequested, this, [] { QApplication::quit(); });
    connect(&m_host, &GatewayHost::snapshotChanged, this, &Application::startGatewayOnce);
    connect(&m_settings, &ui::SettingsEditor::reloadFailed, this,
            [this](const gateway::CommandError &error) { compareSettings().showFailure(error); });
}

Application::~Application() = default;

void Application::start()
{
    if (!m_options.isHidden)
        showPage(
            m_options.page.value_or(ui::pageFromText(m_preferences.value(ui::preference::LastPage))
                                        .value_or(PageId::Overview)));
}

// With the first picture: it says whether there is anything to start.
void Application::startGatewayOnce()
{
    if (m_hasAskedToStart)
        return;
    m_hasAskedToStart = true;
    if (m_host.snapshot().state == GatewayState::Stopped &&
        m_preferences.value(ui::preference::StartGateway))
        m_host.start();
}

MainWindow &Application::window()
{
    if (!m_window) {
        const ui::UiContext context{.port = m_host,
                                    .preferences = m_preferences,
                                    .navigator = *this,
                                    .editor = &m_settings};
        m_window = std::make_unique<MainWindow>(context, [context](PageId id, QWidget *parent) {
            return ui::makePage(id, context, parent);
        });
        m_window->setFooter(new ui::ApplyBar(context, m_settings, m_window.get()));
        connect(m_window.get(), &MainWindow::closeAsked, m_window.get(), &QWidget::hide);
        connect(m_window.get(), &MainWindow::quitAsked, this, &Application::quit);
        connect(m_window.get(), &MainWindow::bannerAsked, this, &Application::actOnBanner);
        connect(m_window.get(), &MainWindow::addNodeAsked, this, &Application::showAddNode);
    }
    return *m_window;
}

void Application::quit()
{
    ui::settleStagedChanges(m_settings, m_window.get(), [] { QApplication::quit(); });
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

void Application::actOnBanner(ui::BannerContent::Action action)
{
    using Action = ui::BannerContent::Action;
    switch (action) {
    case Action::MakePrivate:
        m_settings.makePrivate();
        return;
    case Action::ReloadSettings:
        m_settings.reload();
        return;
    case Action::CompareSettings:
        compareSettings();
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
    case Action::SaveDiagnostics:
        showPage(PageId::Logs);
        return;
    case Action::Dismiss:
        window().setEndedBadly(false);
        return;
    }
}

void Application::raiseWindow()
{
    window().show();
    window().raise();
    window().activateWindow();
}

void Application::showPage(PageId page)
{
    window().showPage(page);
    raiseWindow();
}

void Application::showNode(const gateway::NodeId &)
{
    showPage(PageId::Nodes);
}

void Application::showAddNode()
{
    showPage(PageId::Nodes);
}

void Application::showSetup()
{
    showPage(PageId::Overview);
}

void Application::showHelp(PageId page)
{
    showPage(page);
}
