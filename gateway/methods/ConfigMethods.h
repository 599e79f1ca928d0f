// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigService.h"
#include "gateway/config/ConfigWriter.h"
#include "gateway/protocol/ConfigParams.h"
#include "gateway/server/MethodRouter.h"

#include <functional>

namespace gateway {

/// `config.*`: the file as it is with its secrets covered, its description, and changes of it.
/// Rule: protocol-v4.md 15, protocol-v3.md 5.9.
class ConfigMethods final
{
public:
    /// The shared secret is another one now: sessions that signed in with the old one have to go.
    using SecretReplaced = std::function<void()>;

    ConfigMethods(ConfigService &config, Clock &clock, SecretReplaced secretReplaced)
        : m_config(config)
        , m_clock(clock)
        , m_writer(config)
        , m_secretReplaced(std::move(secretReplaced))
    {
    }

    void registerOn(MethodRouter &router);

private:
    void registerReading(MethodRouter &router);
    void registerWriting(MethodRouter &router);
    [[nodiscard]] QJsonObject get() const;
    void write(const Responder &respond, bool showsChanges,
               const std::function<ConfigWriter::Written()> &write);

    ConfigService &m_config;
    Clock &m_clock;
    ConfigWriter m_writer;
    SecretReplaced m_secretReplaced;
};

} // namespace gateway
