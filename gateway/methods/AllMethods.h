// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/methods/AbsentMethods.h"
#include "gateway/methods/ApprovalMethods.h"
#include "gateway/methods/CanvasMethods.h"
#include "gateway/methods/ConfigMethods.h"
#include "gateway/methods/DeviceMethods.h"
#include "gateway/methods/EmptyAnswers.h"
#include "gateway/methods/EnvironmentMethods.h"
#include "gateway/methods/HealthMethods.h"
#include "gateway/methods/LifecycleMethods.h"
#include "gateway/methods/LogMethods.h"
#include "gateway/methods/NodeMethods.h"
#include "gateway/methods/NodePairMethods.h"
#include "gateway/methods/PendingMethods.h"
#include "gateway/methods/SetupMethods.h"
#include "gateway/methods/SystemMethods.h"
#include "gateway/methods/TalkMethods.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// The families of methods, and the row for a `connect` that comes too late.
struct AllMethods
{
    HealthMethods health;
    SystemMethods system;
    DeviceMethods devices;
    NodePairMethods nodePairing;
    SetupMethods setup;
    NodeMethods nodes;
    ApprovalMethods approvals;
    PendingMethods pending;
    EnvironmentMethods environments;
    EmptyAnswers emptyAnswers;
    LogMethods logs;
    ConfigMethods config;
    CanvasMethods canvas;
    TalkMethods talk;
    LifecycleMethods lifecycle;

    void registerOn(MethodRouter &router);
};

} // namespace gateway
