// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/TailscaleAnswers.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// Warnings of the client come before or after its object.
QJsonObject objectIn(const QByteArray &output)
{
    const qsizetype first = output.indexOf('{');
    const qsizetype last = output.lastIndexOf('}');
    if (first < 0 || last < first)
        return {};
    return QJsonDocument::fromJson(output.sliced(first, last - first + 1)).object();
}

TailnetStatus::State stateOf(const QString &text)
{
    using State = TailnetStatus::State;
    if (text == "Running"_L1)
        return State::Running;
    if (text == "NeedsLogin"_L1 || text == "NeedsMachineAuth"_L1)
        return State::LoggedOut;
    if (text == "Stopped"_L1 || text == "NoState"_L1 || text == "Starting"_L1)
        return State::Stopped;
    return State::Unknown;
}

} // namespace

TailnetStatus readTailnetStatus(const QByteArray &output)
{
    const QJsonObject answer = objectIn(output);
    const QJsonObject self = answer.value("Self"_L1).toObject();
    TailnetStatus status{.state = stateOf(answer.value("BackendState"_L1).toString())};
    if (status.state != TailnetStatus::State::Running)
        return status;
    status.name = self.value("DNSName"_L1).toString();
    if (status.name.endsWith(u'.'))
        status.name.chop(1);
    for (const QJsonValue &text : self.value("TailscaleIPs"_L1).toArray()) {
        if (const QHostAddress address(text.toString()); !address.isNull())
            status.addresses.append(address);
    }
    return status;
}

std::optional<TailnetUser> readTailnetUser(const QByteArray &output)
{
    const QJsonObject answer = objectIn(output);
    for (const QJsonObject &user : std::array{answer.value("UserProfile"_L1).toObject(),
                                              answer.value("userProfile"_L1).toObject(),
                                              answer.value("User"_L1).toObject(), answer}) {
        const QString login = user.value("LoginName"_L1).toString().trimmed();
        if (!login.isEmpty())
            return TailnetUser{.login = login, .name = user.value("DisplayName"_L1).toString()};
    }
    return std::nullopt;
}

} // namespace gateway
