// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/AutostartPort.h"
#include "ui/common/UiPreferences.h"
#include "ui/tray/TrayIcon.h"

#include <QApplication>
#include <QSocketNotifier>
#include <QTemporaryDir>

#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::GatewaySnapshot;
using gateway::GatewayState;

namespace {

class NoAutostart final : public ui::AutostartPort
{
public:
    [[nodiscard]] ui::AutostartState state() const override { return ui::AutostartState::Off; }
    [[nodiscard]] std::optional<QString> setEnabled(bool) override { return u"a test"_s; }
};

GatewaySnapshot snapshotFor(const QString &state)
{
    GatewaySnapshot now = busySnapshot();
    if (state == "attention"_L1)
        return now;
    now.requests = {};
    if (state == "running"_L1)
        return now;
    now.listeners = {};
    now.state = state == "busy"_L1    ? GatewayState::Starting
                : state == "error"_L1 ? GatewayState::Failed
                                      : GatewayState::Stopped;
    return now;
}

} // namespace

/// tray_states: shows the tray icon of a gateway that does not exist. Lines on the standard input:
/// `stopped`, `busy`, `running`, `attention`, `error`, or `style N` (see preference::TrayStyle);
/// ends with the input. For run-tray.sh.
int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QTemporaryDir home;
    FakeGatewayPort port;
    ui::UiPreferences preferences(home.filePath(u"ui.conf"_s));
    NoNavigator navigator;
    NoAutostart autostart;
    ui::TrayIcon icon({.port = port, .preferences = preferences, .navigator = navigator}, autostart,
                      false);

    const auto obey = [&](const QString &line) {
        if (line.startsWith("style "_L1))
            preferences.set(ui::preference::TrayIconStyle, line.sliced(6).toInt());
        else if (!line.isEmpty())
            port.setSnapshot(snapshotFor(line));
    };
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &application, [&] {
        std::array<char, 256> bytes{};
        const ssize_t count = ::read(STDIN_FILENO, bytes.data(), bytes.size());
        if (count <= 0) {
            QCoreApplication::exit();
            return;
        }
        // The script writes whole lines, each far below the size of a pipe.
        for (const QString &line : QString::fromLatin1(bytes.data(), count).split(u'\n'))
            obey(line);
    });
    return QApplication::exec();
}
