// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ActiveWork.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString inWords(int requests)
{
    return requests == 1 ? u"1 active request"_s : u"%1 active requests"_s.arg(requests);
}

} // namespace

QJsonArray ActiveWork::blockers() const
{
    if (isIdle())
        return {};
    return {QJsonObject{
        {u"kind"_s, u"root-request"_s}, {u"count"_s, requests}, {u"message"_s, inWords(requests)}}};
}

QJsonObject ActiveWork::preflight() const
{
    return {{u"safe"_s, isIdle()},
            {u"counts"_s, QJsonObject{{u"queueSize"_s, 0},
                                      {u"pendingReplies"_s, 0},
                                      {u"embeddedRuns"_s, 0},
                                      {u"cronRuns"_s, 0},
                                      {u"backgroundExecSessions"_s, 0},
                                      {u"rootRequests"_s, requests},
                                      {u"activeTasks"_s, 0},
                                      {u"totalActive"_s, requests}}},
            {u"blockers"_s, blockers()},
            {u"summary"_s,
             isIdle() ? u"safe to restart now"_s : u"not safe to restart: "_s + inWords(requests)}};
}

} // namespace gateway
