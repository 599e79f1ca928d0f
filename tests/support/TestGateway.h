// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigService.h"
#include "gateway/runtime/Gateway.h"
#include "gateway/runtime/QtClock.h"

#include <QTemporaryDir>

#include <memory>

namespace gateway::test {

/// A whole gateway on a free port of this host, with a home of its own that goes with it.
class TestGateway final
{
public:
    static constexpr auto Token = "0123456789abcdef0123456789abcdef0123456789abcdef";

    /// `gatewaySection` is merged over `{mode, bind, auth}` of openclaw.json; `others` are further
    /// sections.
    explicit TestGateway(const QJsonObject &gatewaySection = {}, const QJsonObject &others = {});
    ~TestGateway();

    /// Starts (again, after `stop`) on the same state; the error's text if it fails.
    /// `port` 0: a free one.
    [[nodiscard]] QString start(quint16 port = 0);
    void stop(); ///< Waits until it is done.

    [[nodiscard]] quint16 port() const { return m_gateway->port(); }
    [[nodiscard]] Gateway &gateway() { return *m_gateway; }
    [[nodiscard]] QString stateDir() const { return m_home.filePath(QStringLiteral("state")); }
    [[nodiscard]] QString configFile() const;
    [[nodiscard]] ConfigService &config() { return *m_config; }
    [[nodiscard]] static QString token() { return QString::fromLatin1(Token); }

private:
    QTemporaryDir m_home;
    QtClock m_clock;
    std::unique_ptr<ConfigService> m_config;
    std::unique_ptr<Gateway> m_gateway;
};

} // namespace gateway::test
