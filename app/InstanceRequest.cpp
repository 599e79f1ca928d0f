// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceRequest.h"

#include <array>

using namespace Qt::StringLiterals;
using Action = InstanceRequest::Action;

QString toText(Action action)
{
    switch (action) {
    case Action::Open:
        return u"open"_s;
    case Action::ShowPage:
        return u"show-page"_s;
    case Action::ShowSetup:
        return u"show-setup"_s;
    case Action::ShowAddNode:
        return u"add-node"_s;
    case Action::StartGateway:
        return u"start-gateway"_s;
    case Action::StopGateway:
        return u"stop-gateway"_s;
    case Action::StayHidden:
        return u"stay-hidden"_s;
    case Action::Quit:
        return u"quit"_s;
    }
    return {};
}

std::optional<Action> instanceActionFromText(QStringView text)
{
    constexpr std::array All{Action::Open,        Action::ShowPage,     Action::ShowSetup,
                             Action::ShowAddNode, Action::StartGateway, Action::StopGateway,
                             Action::StayHidden,  Action::Quit};
    for (const Action action : All) {
        if (toText(action) == text)
            return action;
    }
    return std::nullopt;
}
