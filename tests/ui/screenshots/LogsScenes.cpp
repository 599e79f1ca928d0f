// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/LogsScenes.h"

#include "tests/support/Samples.h"
#include "tests/ui/screenshots/SceneWindow.h"

#include "ui/logs/ChecksDialog.h"
#include "ui/logs/DiagnosticsDialog.h"
#include "ui/window/HelpWindow.h"

#include <QCoreApplication>
#include <QTreeView>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using ui::PageId;
using Verdict = CheckResult::Verdict;

QList<LogLine> lines()
{
    using Level = LogLine::Level;
    const auto line = [](quint64 number, Level level, const QString &area, const QString &text) {
        return LogLine{.sequence = number,
                       .timeMs = SampleNow + qint64(number) * 4'321,
                       .level = level,
                       .area = area,
                       .text = text};
    };
    return {line(1, Level::Info, u"server"_s, u"listening on ws://127.0.0.1:18789"_s),
            line(2, Level::Info, u"canvas"_s, u"serving /home/me/.openclaw/workspace/canvas"_s),
            line(3, Level::Info, u"pairing"_s, u"request from Pixel 9 (4F2A-91C0-7B3E-D05A)"_s),
            line(4, Level::Warning, u"server"_s, u"refused 192.168.1.50: wrong token"_s),
            line(5, Level::Error, u"canvas"_s,
                 u"the folder cannot be watched: too many files; pages no longer reload by "
                 u"themselves until "
                 u"some of them are moved to another folder"_s),
            line(6, Level::Info, u"nodes"_s,
                 u"Office laptop is connected (system.run, system.which)"_s)};
}

Scene logScene()
{
    return {.name = u"logs-lines"_s,
            .size = {980, 680},
            .make = [](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(busySnapshot());
                port.appendLog(lines());
                SceneWindow scene = makeSceneWindow(port, context);
                scene.window->showPage(PageId::Logs);
                auto *list = scene.window->findChild<QTreeView *>(u"page.logs.list"_s);
                if (list)
                    list->setCurrentIndex(list->model()->index(4, 0));
                return std::move(scene.window);
            }};
}

Scene checksScene()
{
    return {.name = u"logs-checks"_s,
            .size = {620, 560},
            .make = [](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(busySnapshot());
                port.setChecks({{.id = u"config.valid"_s},
                                {.id = u"config.private"_s, .verdict = Verdict::Bad},
                                {.id = u"gateway.listening"_s},
                                {.id = u"bind.asAsked"_s, .verdict = Verdict::Caution},
                                {.id = u"auth.strength"_s, .verdict = Verdict::Caution},
                                {.id = u"canvas.running"_s}});
                auto dialog = std::make_unique<ui::ChecksDialog>(context);
                dialog->run();
                QCoreApplication::processEvents();
                return dialog;
            }};
}

Scene diagnosticsScene()
{
    return {.name = u"logs-diagnostics"_s,
            .size = {760, 560},
            .make = [](FakeGatewayPort &, const ui::UiContext &) {
                return std::make_unique<ui::DiagnosticsDialog>(ui::DiagnosticsBundle::make(
                    {.snapshot = busySnapshot(),
                     .log = lines(),
                     .person = {.home = u"/home/me"_s, .user = u"me"_s, .host = u"den"_s}}));
            }};
}

Scene helpScene(PageId page)
{
    return {.name = u"help-"_s + ui::toText(page),
            .size = {520, 560},
            .make = [page](FakeGatewayPort &, const ui::UiContext &) {
                auto window = std::make_unique<ui::HelpWindow>(nullptr);
                window->showTopics(page, ui::toText(page));
                return window;
            }};
}

// Above any page.
Scene bannerScene(const QString &name, const GatewaySnapshot &now, bool endedBadly = false)
{
    return {.name = u"banner-"_s + name,
            .size = {760, 520},
            .make = [now, endedBadly](FakeGatewayPort &port, const ui::UiContext &context) {
                port.setSnapshot(now);
                SceneWindow scene = makeSceneWindow(port, context);
                scene.window->setEndedBadly(endedBadly);
                return std::move(scene.window);
            }};
}

} // namespace

std::vector<Scene> logsScenes()
{
    GatewaySnapshot widened = busySnapshot();
    widened.problems = {{.kind = ProblemView::Kind::BindWidened, .subject = u"0.0.0.0"_s}};
    GatewaySnapshot changed = busySnapshot();
    changed.settings.isChangedOnDisk = true;
    std::vector<Scene> scenes{logScene(),
                              checksScene(),
                              diagnosticsScene(),
                              bannerScene(u"widened"_s, widened),
                              bannerScene(u"changed"_s, changed),
                              bannerScene(u"ended"_s, busySnapshot(), true)};
    for (const PageId page : {PageId::Overview, PageId::Nodes, PageId::Pairing, PageId::General,
                              PageId::Network, PageId::Access, PageId::Canvas, PageId::Discovery,
                              PageId::Remote, PageId::Logs, PageId::About})
        scenes.push_back(helpScene(page));
    return scenes;
}

} // namespace gateway::test
