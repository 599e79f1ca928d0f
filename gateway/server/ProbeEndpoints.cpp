// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ProbeEndpoints.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

HttpReply objectReply(int status, const QJsonObject &object)
{
    return jsonReply(status, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpReply live(const ProbeState &)
{
    return objectReply(200, {{u"ok"_s, true}, {u"status"_s, u"live"_s}});
}

HttpReply ready(const ProbeState &state)
{
    QJsonObject object{{u"ready"_s, state.isReady}};
    if (state.showsDetails) {
        object.insert(u"failing"_s, QJsonArray());
        object.insert(u"uptimeMs"_s, state.uptimeMs);
    }
    return objectReply(state.isReady ? 200 : 503, object);
}

HttpReply started(const ProbeState &state)
{
    return objectReply(200, {{u"ok"_s, true},
                             {u"status"_s, u"started"_s},
                             {u"version"_s, state.version},
                             {u"uptimeMs"_s, state.uptimeMs}});
}

struct Route
{
    QByteArrayView path;
    HttpReply (*answer)(const ProbeState &);
};

constexpr std::array Routes{
    Route{"/health", live},  Route{"/healthz", live},     Route{"/ready", ready},
    Route{"/readyz", ready}, Route{"/startupz", started},
};

} // namespace

HttpReply answerProbe(const HttpHead &head, const ProbeState &state)
{
    const QByteArray path = head.path();
    for (const Route &route : Routes) {
        if (path != route.path)
            continue;
        if (head.method != "GET" && head.method != "HEAD")
            return onlyReadable();
        return route.answer(state);
    }
    return {.status = 404, .body = "Not Found"};
}

} // namespace gateway
