// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/nodes/ApprovalPolicy.h"
#include "gateway/nodes/ExecApprovals.h"
#include "gateway/nodes/InvokeBroker.h"
#include "gateway/nodes/NodeRegistry.h"
#include "gateway/protocol/DeviceParams.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// `exec.approval.*`, `approval.*` and `exec.approvals.*`. Rule: protocol-v4.md 11.
class ApprovalMethods final
{
public:
    struct Collaborators
    {
        ExecApprovals &approvals;
        ApprovalPolicy &policy;
        NodeRegistry &nodes;
        InvokeBroker &broker;
    };

    explicit ApprovalMethods(Collaborators collaborators)
        : m_with(collaborators)
    {
    }

    void registerOn(MethodRouter &router);

private:
    void registerAsking(MethodRouter &router);
    void registerReviewing(MethodRouter &router);
    void registerHistory(MethodRouter &router);
    void registerPolicy(MethodRouter &router);
    void ask(const Peer &caller, const ExecApprovalParams &params, const Responder &respond);
    [[nodiscard]] QJsonObject history(const Peer &caller,
                                      const ApprovalHistoryParams &params) const;
    /// Asks a node for its own rules, past the policy for what operators may invoke.
    void relay(const Peer &caller, const NodeId &node, const QString &command,
               const QJsonObject &params, const Responder &respond);

    Collaborators m_with;
};

} // namespace gateway
