// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/NodesScenes.h"

#include "tests/support/Samples.h"

#include "ui/nodes/CapturePreview.h"
#include "ui/nodes/CommandHistory.h"
#include "ui/nodes/CommandRulesDialog.h"
#include "ui/nodes/Consents.h"
#include "ui/nodes/NodesPage.h"
#include "ui/nodes/RunCommandWindow.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QJsonArray>
#include <QJsonObject>
#include <QLinearGradient>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

constexpr QSize Usual{760, 620};
constexpr QSize Small{690, 480};

// Answers and pictures arrive through the event loop.
void settle()
{
    const QDeadlineTimer end(500);
    while (!end.hasExpired())
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

GatewaySnapshot nodesSnapshot()
{
    GatewaySnapshot now = busySnapshot();
    now.nodes.append(sampleNode(5));
    now.nodes.last().approval = NodeApproval::PendingApproval;
    now.nodes.append(sampleNode(6));
    for (CommandView &command : now.nodes.last().commands)
        command.state = CommandState::NotInDefaults;
    NodeView watch = sampleNode(9, false);
    watch.name = u"Wrist with a name that is really much longer than any column"_s;
    watch.platform = u"watchOS 11.2"_s;
    watch.deviceFamily = u"Apple Watch"_s;
    now.nodes.append(watch);
    now.nodes[0].pathEnv = u"/usr/local/bin:/usr/bin:/bin"_s;
    now.nodes[0].ownName = u"thinkpad"_s;
    now.knownCommands = {
        {.name = u"camera.list"_s, .defaultPlatforms = {u"iOS"_s, u"Android"_s, u"macOS"_s}},
        {.name = u"camera.snap"_s},
        {.name = u"location.get"_s, .defaultPlatforms = {u"iOS"_s, u"Android"_s}},
        {.name = u"sms.send"_s},
        {.name = u"system.notify"_s, .defaultPlatforms = {u"macOS"_s, u"Windows"_s, u"Linux"_s}}};
    return now;
}

Scene pageScene(const QString &name, QSize size, const GatewaySnapshot &snapshot, int node = 0,
                int tab = 0)
{
    return {.name = u"nodes-"_s + name,
            .size = size,
            .make = [=](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(snapshot);
                auto page = std::make_unique<ui::NodesPage>(context);
                page->resize(size);
                page->show();
                page->showSnapshot(snapshot);
                page->showNode(NodeId(sampleId(node)));
                page->findChild<QTabWidget *>(u"page.nodes.tabs"_s)->setCurrentIndex(tab);
                settle();
                return page;
            }};
}

InvokeOutcome picture()
{
    QImage image(1600, 1200, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, 0, 1200);
    sky.setColorAt(0, QColor(0x3a, 0x7b, 0xd5));
    sky.setColorAt(1, QColor(0xf2, 0xc1, 0x4e));
    painter.fillRect(image.rect(), sky);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "jpg");
    return {.payload = QJsonObject{{u"format"_s, u"jpg"_s},
                                   {u"base64"_s, QString::fromLatin1(bytes.toBase64())}},
            .durationMs = 1800,
            .bytes = bytes.size()};
}

/// The things a run window works with, kept as long as the window.
class RunWindowScene final : public QWidget
{
public:
    RunWindowScene(FakeGatewayPort &port, const QString &params)
    {
        auto *window = new ui::RunCommandWindow(port, m_consents, m_history,
                                                port.snapshot().nodes.at(0), this);
        window->setWindowFlags(Qt::Widget);
        window->findChild<QPlainTextEdit *>(u"nodes.run.params"_s)->setPlainText(params);
        window->chooseCommand(u"camera.snap"_s);
        m_window = window;
    }

    void run()
    {
        m_window->findChild<QPushButton *>(u"nodes.run.run"_s)->click();
        if (auto *yes = findChild<QPushButton *>(u"nodes.consent.confirm"_s))
            yes->click();
        settle();
    }

protected:
    void resizeEvent(QResizeEvent *) override { m_window->setGeometry(rect()); }

private:
    ui::Consents m_consents;
    ui::CommandHistory m_history;
    ui::RunCommandWindow *m_window = nullptr;
};

Scene runScene(const QString &name, const QString &params, bool runs, bool fails = false)
{
    return {.name = u"nodes-run-"_s + name,
            .size = {640, 560},
            .make = [=](FakeGatewayPort &port, const ui::UiContext &) {
                GatewaySnapshot now = nodesSnapshot();
                now.nodes[0].commands = {{.name = u"camera.snap"_s, .state = CommandState::Usable},
                                         {.name = u"sms.send"_s}};
                port.setSnapshot(now);
                port.setInvokeOutcome(picture());
                if (fails)
                    port.failWith({.code = CommandError::Code::AppInBackground,
                                   .detail = u"NODE_BACKGROUND_UNAVAILABLE: app in background"_s});
                auto scene = std::make_unique<RunWindowScene>(port, params);
                scene->resize(640, 560);
                scene->show();
                if (runs)
                    scene->run();
                return scene;
            }};
}

Scene rulesScene()
{
    return {.name = u"nodes-rules"_s,
            .size = {680, 520},
            .make = [](FakeGatewayPort &port, const ui::UiContext &) {
                GatewaySnapshot now = nodesSnapshot();
                now.settings.values[u"gateway.nodes.commands.deny"_s].value =
                    QJsonArray{u"camera.snap"_s};
                port.setSnapshot(now);
                auto dialog = std::make_unique<ui::CommandRulesDialog>(port);
                dialog->select(u"camera.snap"_s);
                return dialog;
            }};
}

Scene photoScene()
{
    return {.name = u"nodes-photo"_s,
            .size = {520, 460},
            .make = [](FakeGatewayPort &port, const ui::UiContext &) {
                port.setInvokeOutcome(picture());
                auto preview = std::make_unique<ui::CapturePreview>(
                    port, ui::CaptureRequest{.node = NodeId(sampleId(0)),
                                             .nodeName = u"Pixel 9"_s,
                                             .title = u"Photo"_s,
                                             .command = u"camera.snap"_s});
                settle();
                return preview;
            }};
}

} // namespace

std::vector<Scene> nodesScenes()
{
    const GatewaySnapshot busy = nodesSnapshot();
    GatewaySnapshot stopped = busy;
    stopped.state = GatewayState::Stopped;
    GatewaySnapshot away = stopped;
    away.isRemote = true;
    away.remote.name = u"office"_s;
    GatewaySnapshot lost = runningSnapshot();
    lost.state = GatewayState::RemoteUnreachable;
    lost.failure = CommandError{.code = CommandError::Code::Unreachable,
                                .subject = u"wss://gateway.example.org"_s,
                                .detail = u"connection refused"_s};
    GatewaySnapshot loading = runningSnapshot();
    loading.state = GatewayState::RemoteConnecting;
    return {pageScene(u"summary"_s, Usual, busy),
            pageScene(u"commands"_s, Usual, busy, 2, 1),
            pageScene(u"permissions"_s, Usual, busy, 1, 2),
            pageScene(u"activity"_s, Usual, busy, 0, 3),
            pageScene(u"narrow"_s, Small, busy, 2),
            pageScene(u"wide"_s, {1240, 700}, busy),
            pageScene(u"stopped"_s, Usual, stopped),
            pageScene(u"away"_s, Usual, away),
            pageScene(u"lost"_s, Usual, lost),
            pageScene(u"loading"_s, Usual, loading),
            runScene(u"ready"_s, u"{\n  \"facing\": \"back\",\n  \"maxWidth\": 1600\n}"_s, false),
            runScene(u"wrong"_s, u"{\n  \"facing\": \"back\" 5\n}"_s, false),
            runScene(u"picture"_s, u"{}"_s, true),
            runScene(u"failed"_s, u"{}"_s, true, true),
            rulesScene(),
            photoScene()};
}

} // namespace gateway::test
