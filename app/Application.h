// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/runtime/GatewayHost.h"

#include "app/SignalWatcher.h"
#include "ui/common/UiPreferences.h"
#include "ui/settings/CompareDialog.h"
#include "ui/settings/SettingsEditor.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Navigator.h"

#include <QObject>
#include <QPointer>

#include <memory>

/// What the tray application is started with.
struct TrayOptions
{
    gateway::GatewayLauncher::Options gateway = {};
    QString preferencesFile = {};
    bool isHidden = false;               ///< `--hidden`: started at login.
    std::optional<ui::PageId> page = {}; ///< `--show PAGE`
};

/// The program with a window: makes gateway, preferences and windows, connects them, ends them in
/// order.
///
/// Thread: GUI thread.
class Application final : public QObject, public ui::Navigator
{
    Q_OBJECT

public:
    explicit Application(const TrayOptions &options);
    ~Application() override;

    void start();

    void showPage(ui::PageId page) override;
    void showNode(const gateway::NodeId &node) override;
    void showAddNode() override;
    void showSetup() override;
    void showHelp(ui::PageId page) override;

private:
    ui::MainWindow &window();
    void raiseWindow();
    void startGatewayOnce();
    void quit();
    ui::CompareDialog &compareSettings();
    void actOnBanner(ui::BannerContent::Action action);

    TrayOptions m_options;
    ui::UiPreferences m_preferences;
    gateway::GatewayHost m_host;
    ui::SettingsEditor m_settings;
    SignalWatcher m_signals;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::CompareDialog> m_compare; ///< While it is open.
    bool m_hasAskedToStart = false;
};
