// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/ParamReader.h"

#include <QString>
#include <QStringList>

#include <optional>

/// Parameters of `config.*`. Rule: protocol-v3.md 5.9, protocol-v4.md 15.
namespace gateway {

/// `config.set`, `config.patch`, `config.apply`. What only concerns the session of an assistant or
/// a restart is accepted and ignored: changes are in force without one.
struct ConfigWriteParams
{
    QString raw = {};
    std::optional<QString> baseHash = {};
    QStringList replacePaths = {}; ///< Only of `config.patch`.

    static Result<ConfigWriteParams, ParamFault> decode(ParamReader reader);
};

/// `config.schema.lookup`.
struct ConfigLookupParams
{
    QString path = {};

    static Result<ConfigLookupParams, ParamFault> decode(ParamReader reader);
};

} // namespace gateway
