// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Error.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace gateway {

/// Keeps named JSON documents. Names are relative paths below the state folder, such as
/// `devices/paired.json`, so that the files are those of protocol-v3.md 8.
class StateStore
{
public:
    StateStore() = default;
    StateStore(const StateStore &) = delete;
    StateStore &operator=(const StateStore &) = delete;
    virtual ~StateStore() = default;

    /// Nothing if there is no such document. Error::Kind::Corrupt if it cannot be read back: the
    /// file is then kept aside under another name and the caller starts without it.
    [[nodiscard]] virtual Result<std::optional<QJsonObject>, Error> load(const QString &name) = 0;
    /// Replaces the document whole; when this returns success it is on disk.
    [[nodiscard]] virtual Outcome save(const QString &name, const QJsonObject &document) = 0;
};

} // namespace gateway
