// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/PairingScenes.h"

#include "tests/support/Samples.h"

#include "ui/pairing/ApprovalDialog.h"
#include "ui/pairing/CleanUpDialog.h"
#include "ui/pairing/NewTokenDialog.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/PairingPage.h"
#include "ui/pairing/PairingReviewWindow.h"

#include <QScrollArea>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

using ui::UiContext;

RequestView laptopRequest()
{
    RequestView request = sampleRequest(3);
    request.id = PairingId(u"laptop"_s);
    request.name = u"Workshop laptop with a name that somebody made far too long for one line"_s;
    request.address = u"203.0.113.9"_s;
    request.place = DevicePlace::Internet;
    request.trust = RequestView::Trust::Repair;
    request.roles = {u"node"_s, u"operator"_s};
    request.scopes = {u"operator.read"_s, u"operator.admin"_s, u"operator.pairing"_s};
    request.caps = {u"system"_s, u"browser"_s};
    request.commands = {u"system.run"_s, u"system.which"_s, u"browser.proxy"_s};
    request.expiresAtMs = SampleNow + 28'000;
    return request;
}

RequestView commandsRequest()
{
    RequestView request = sampleRequest(0);
    request.id = PairingId(u"commands"_s);
    request.kind = RequestView::Kind::Commands;
    request.commands.append(u"sms.send"_s);
    request.expiresAtMs.reset();
    return request;
}

GatewaySnapshot waiting(const QList<RequestView> &requests)
{
    GatewaySnapshot now = busySnapshot();
    now.requests = requests;
    return now;
}

GatewaySnapshot flooded()
{
    QList<RequestView> requests{sampleRequest(0)};
    for (int number = 10; number < 22; ++number) {
        requests.append(sampleRequest(number));
        requests.last().address = u"203.0.113.9"_s;
        requests.last().place = DevicePlace::Internet;
    }
    return waiting(requests);
}

Scene page(const QString &name, const GatewaySnapshot &snapshot, QSize size,
           std::function<void(QWidget &)> prepare = {})
{
    return {.name = name,
            .size = size,
            .make = [snapshot, prepare](FakeGatewayPort &port, const UiContext &context) {
                port.setSnapshot(snapshot);
                auto area = std::make_unique<QScrollArea>();
                auto *shown = new ui::PairingPage(context, *context.inbox, area.get());
                area->setWidgetResizable(true);
                area->setWidget(shown);
                shown->showSnapshot(snapshot);
                if (prepare)
                    prepare(*shown);
                return area;
            }};
}

template <typename Window, typename Make>
Scene window(const QString &name, const GatewaySnapshot &snapshot, QSize size, Make make)
{
    return {.name = name,
            .size = size,
            .make = [snapshot, make](FakeGatewayPort &port, const UiContext &context) {
                port.setSnapshot(snapshot);
                return std::unique_ptr<Window>(make(port, context));
            }};
}

void selectFirstDevice(QWidget &shown)
{
    shown.findChild<QTableView *>(u"page.pairing.devices"_s)->selectRow(0);
}

} // namespace

std::vector<Scene> pairingScenes()
{
    const RequestView pixel = sampleRequest(0);
    GatewaySnapshot stopped = waiting({pixel});
    stopped.state = GatewayState::RemoteUnreachable;
    GatewaySnapshot away = waiting({pixel});
    away.state = GatewayState::Stopped;
    away.isRemote = true;
    away.remote.name = u"office"_s;
    return {
        page(u"pairing-cards"_s, waiting({pixel, laptopRequest()}), {780, 900}),
        page(u"pairing-cards-narrow"_s, waiting({laptopRequest()}), {560, 520}),
        page(u"pairing-two-decisions"_s, waiting({pixel, commandsRequest()}), {780, 680}),
        page(u"pairing-flood"_s, flooded(), {780, 520}),
        page(u"pairing-unreachable"_s, stopped, {780, 520}),
        page(u"pairing-away"_s, away, {780, 520}),
        page(u"pairing-device"_s, waiting({}), {780, 900}, selectFirstDevice),
        window<ui::PairingReviewWindow>(u"pairing-review"_s, waiting({pixel, laptopRequest()}),
                                        {520, 620},
                                        [](FakeGatewayPort &, const UiContext &context) {
                                            return new ui::PairingReviewWindow(*context.inbox);
                                        }),
        window<ui::ApprovalDialog>(u"pairing-confirm"_s, waiting({laptopRequest()}), {460, 340},
                                   [](FakeGatewayPort &, const UiContext &context) {
                                       return new ui::ApprovalDialog(*context.inbox,
                                                                     laptopRequest().device,
                                                                     laptopRequest().id, nullptr);
                                   }),
        window<ui::CleanUpDialog>(u"pairing-clean-up"_s, waiting({}), {520, 400},
                                  [](FakeGatewayPort &port, const UiContext &) {
                                      return new ui::CleanUpDialog(
                                          port, SampleNow + 40LL * 86'400'000, nullptr);
                                  }),
        window<ui::NewTokenDialog>(u"pairing-new-token"_s, waiting({}), {480, 200},
                                   [](FakeGatewayPort &, const UiContext &) {
                                       return new ui::NewTokenDialog(u"Pixel 9"_s, true,
                                                                     Secret(u"4f2a"_s.repeated(12)),
                                                                     nullptr);
                                   }),
    };
}

} // namespace gateway::test
