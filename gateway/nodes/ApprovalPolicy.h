// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"
#include "gateway/protocol/RpcError.h"
#include "gateway/state/StateStore.h"

#include <QJsonObject>

#include <optional>

namespace gateway {

/// The rules for commands on this computer, `exec-approvals.json`. This gateway runs no commands
/// itself; it keeps the file for the programs that do, such as a node host.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 5.8, 8.6, protocol-v4.md 11.2.
class ApprovalPolicy final
{
public:
    /// `path` is what clients are told.
    ApprovalPolicy(StateStore &store, QString path)
        : m_store(store)
        , m_path(std::move(path))
    {
    }

    /// `{path, exists, hash, file, resolvedDefaults}`; the socket's token stays here.
    [[nodiscard]] Result<QJsonObject, RpcError> get() const;
    /// Takes `file`, if it was made from the newest one. What it leaves out of `socket` is kept.
    Result<QJsonObject, RpcError> set(const QJsonObject &file,
                                      const std::optional<QString> &baseHash);

private:
    [[nodiscard]] Result<std::optional<QJsonObject>, RpcError> load() const;

    StateStore &m_store;
    QString m_path;
};

} // namespace gateway
