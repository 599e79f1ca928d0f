// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/DialectV4.h"

namespace gateway {

/// The wire of the February 2026 release as a projection of the newest: what differs, and nothing
/// else. Rule: protocol-v3.md, protocol-v4.md 22.
class DialectV3 final : public DialectV4
{
public:
    [[nodiscard]] std::size_t index() const override { return 1; }
    [[nodiscard]] int number() const override { return 3; }
    [[nodiscard]] const DialectRules &rules() const override;
    [[nodiscard]] bool offers(const MethodSpec &method) const override;
    [[nodiscard]] RawJson encodeFeatures(const QStringList &methods,
                                         QStringList events) const override;
    [[nodiscard]] RpcError lowerError(RpcError error) const override;
    [[nodiscard]] std::optional<Event> lowerEvent(const Event &event) const override;

protected:
    [[nodiscard]] QJsonObject helloFields(const Hello &hello) const override;
};

} // namespace gateway
