// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/protocol/RawJson.h"

#include <QJsonValue>
#include <QString>

namespace gateway {

/// News for connected peers, in the newest version's form.
struct Event
{
    QString name = {};
    QJsonValue payload = {};
    RawJson text = {}; ///< Instead of `payload`, where its owner keeps it as text.

    [[nodiscard]] QByteArray payloadText() const
    {
        return text.isUndefined() ? RawJson::fromValue(payload).text() : text.text();
    }

    bool operator==(const Event &) const = default;
};

} // namespace gateway
