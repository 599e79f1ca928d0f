// SPDX-License-Identifier: GPL-3.0-or-later
// notify_probe [elsewhere|other]: a device asks a gateway that exists only as a picture; what the
// notifier does about it is printed, a line each. For tests/desktop/run-notifications.sh.
//   elsewhere   the request is decided elsewhere after three seconds
//   other       only a window of somebody else, to have the focus
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/NoNavigator.h"
#include "tests/support/Samples.h"

#include "ui/common/UiPreferences.h"
#include "ui/notify/FreedesktopChannel.h"
#include "ui/notify/FreedesktopState.h"
#include "ui/notify/Notifier.h"
#include "ui/pairing/PairingReviewWindow.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTextStream>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace gateway::test;

namespace {

void print(const QString &line)
{
    QTextStream(stdout) << line << Qt::endl;
}

gateway::GatewaySnapshot waiting(qint64 nowMs)
{
    gateway::GatewaySnapshot now = runningSnapshot();
    now.requests = {sampleRequest(0)};
    now.requests.first().askedAtMs = nowMs;
    now.requests.first().expiresAtMs = nowMs + 5 * 60'000;
    return now;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    const QString mode = QApplication::arguments().value(1);
    if (mode == "other"_L1) {
        QWidget window;
        window.setWindowTitle(u"other"_s);
        window.resize(300, 200);
        window.show();
        return QApplication::exec();
    }

    QTemporaryDir home;
    ui::UiPreferences preferences(home.filePath(u"ui.conf"_s));
    NoNavigator navigator;
    FakeGatewayPort port;
    port.setSnapshot(runningSnapshot());
    const ui::PairingClock clock = ui::PairingClock::system();
    ui::PairingInbox inbox(port, clock);
    ui::FreedesktopChannel channel(QDBusConnection::sessionBus());
    ui::FreedesktopState desktop(QDBusConnection::sessionBus());
    ui::Notifier notifier({.port = port, .preferences = preferences, .navigator = navigator}, inbox,
                          desktop, {&channel});
    ui::PairingReviewWindow review(inbox);
    QObject::connect(&notifier, &ui::Notifier::reviewAsked, &review,
                     [](const QString &) { print(u"review asked"_s); });
    QObject::connect(&notifier, &ui::Notifier::reminderDue, &review, [&review] {
        print(u"review window opened"_s);
        review.openQuietly();
    });

    QTimer poll;
    qsizetype printed = 0;
    QObject::connect(&poll, &QTimer::timeout, &poll, [&] {
        for (; printed < port.calls().size(); ++printed) {
            print(u"call "_s + port.calls().at(printed));
            port.setSnapshot(runningSnapshot());
        }
    });
    poll.start(50ms);
    QTimer::singleShot(500ms, &port, [&] {
        port.setSnapshot(waiting(clock.wallMs()));
        print(u"asked"_s);
    });
    if (mode == "elsewhere"_L1)
        QTimer::singleShot(3500ms, &port, [&] { port.setSnapshot(runningSnapshot()); });
    return QApplication::exec();
}
