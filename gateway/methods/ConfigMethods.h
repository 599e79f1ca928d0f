// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/config/ConfigService.h"
#include "gateway/server/MethodRouter.h"

namespace gateway {

/// `config.get`: the file as it is, with its secrets covered.
/// Rule: protocol-v4.md 15, protocol-v3.md 5.9.
class ConfigMethods final
{
public:
    explicit ConfigMethods(ConfigService &config)
        : m_config(config)
    {
    }

    void registerOn(MethodRouter &router);

private:
    [[nodiscard]] QJsonObject get() const;

    ConfigService &m_config;
};

} // namespace gateway
