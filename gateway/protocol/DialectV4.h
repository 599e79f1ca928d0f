// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/ProtocolDialect.h"

#include <QJsonObject>

namespace gateway {

/// The newest wire version: passes everything through.
class DialectV4 : public ProtocolDialect
{
public:
    [[nodiscard]] std::size_t index() const override { return 0; }
    [[nodiscard]] int number() const override { return 4; }
    [[nodiscard]] const DialectRules &rules() const override;
    [[nodiscard]] bool offers(const MethodSpec &method) const override;
    [[nodiscard]] RawJson encodeFeatures(const QStringList &methods,
                                         QStringList events) const override;
    [[nodiscard]] RawJson encodeHello(const Hello &hello) const final;
    [[nodiscard]] QJsonValue lowerReply(QStringView method, QJsonValue reply) const override;
    [[nodiscard]] RpcError lowerError(RpcError error) const override;
    [[nodiscard]] std::optional<Event> lowerEvent(const Event &event) const override;

protected:
    /// All of the hello but its features.
    [[nodiscard]] virtual QJsonObject helloFields(const Hello &hello) const;
};

} // namespace gateway
