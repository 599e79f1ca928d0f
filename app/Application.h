// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/runtime/GatewayHost.h"
#include "gateway/runtime/GatewaySwitch.h"
#include "gateway/runtime/LogKeeper.h"

#include "app/Autostart.h"
#include "app/InstanceRequest.h"
#include "app/PairingDesk.h"
#include "app/RunMarker.h"
#include "app/SignalWatcher.h"
#include "app/TrayDesk.h"
#include "ui/common/AwakePort.h"
#include "ui/common/Hints.h"
#include "ui/common/UiPreferences.h"
#include "ui/settings/CompareDialog.h"
#include "ui/settings/SettingsEditor.h"
#include "ui/setup/SetupAssistant.h"
#include "ui/window/HelpWindow.h"
#include "ui/window/MainWindow.h"
#include "ui/window/Navigator.h"

#include <QObject>
#include <QPointer>

#include <memory>

namespace ui {
class LogsPage;
}
class InstanceChannel;

/// What the tray application is started with.
struct TrayOptions
{
    gateway::GatewayLauncher::Options gateway = {};
    QString preferencesFile = {};
    InstanceRequest request = {}; ///< What to do first.
};

/// The program with a window: makes gateway, preferences, tray and windows, connects them, ends
/// them in order.
///
/// Thread: GUI thread.
class Application final : public QObject, public ui::Navigator
{
    Q_OBJECT

public:
    /// `channel`: claimed by this process; further starts come through it. Outlives the object.
    Application(const TrayOptions &options, InstanceChannel &channel);
    ~Application() override;

    void start();

    void showPage(ui::PageId page) override;
    void showNode(const gateway::NodeId &node) override;
    void showAddNode() override;
    void showSetup() override;
    void showRemote(const gateway::FoundGatewayView &found) override;
    void showHelp(ui::PageId page) override;
    void checkForProblems() override;
    void saveDiagnostics() override;

private:
    void obey(const InstanceRequest &request);
    [[nodiscard]] ui::UiContext context();
    ui::MainWindow &window();
    void openWindow();
    /// The primary click on the icon: to the front, or away if it is there.
    void toggleWindow(const QString &token);
    void raiseWindow();
    void runBanner(ui::BannerContent::Action action);
    ui::CompareDialog &compareSettings();
    ui::LogsPage &logsPage();
    void quit(); ///< Asks first if changes wait, or if devices would be cut off.
    void end();
    void takeFirstPicture();
    void keepAwake();

    TrayOptions m_options;
    RunMarker m_marker;
    ui::UiPreferences m_preferences;
    ui::Hints m_hints;
    gateway::LogKeeper m_log;
    gateway::GatewayHost m_host;
    gateway::GatewaySwitch m_port; ///< What is shown: that one, or another computer's.
    ui::SettingsEditor m_settings;
    SignalWatcher m_signals;
    Autostart m_autostart;
    std::unique_ptr<ui::AwakePort> m_awake; ///< Null where nothing of the kind is known.
    PairingDesk m_pairing;
    TrayDesk m_desk;
    std::unique_ptr<ui::MainWindow> m_window;
    QPointer<ui::CompareDialog> m_compare; ///< While it is open.
    QPointer<ui::SetupAssistant> m_setup;  ///< While it is open.
    ui::HelpWindow *m_help = nullptr;      ///< The window's.
    bool m_endedBadly;
    bool m_hasPicture = false;
    QString m_token; ///< Permission to come to the front, for the next time.
};
