// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

namespace gateway {

/// News for connected peers, in the newest version's form.
struct Event
{
    QString name = {};
    QJsonValue payload = {};

    bool operator==(const Event &) const = default;
};

} // namespace gateway
