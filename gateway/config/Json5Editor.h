// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Result.h"
#include "gateway/config/Json5Node.h"

#include <QJsonValue>
#include <QString>
#include <QStringList>

namespace gateway {

/// Changes one value of a JSON5 text and leaves every other byte as it is: comments, order, quotes,
/// line ends. Pure.
class Json5Editor final
{
public:
    Json5Editor() = delete;

    /// Sets the value at `path` (keys from the root), creating the objects on the way; what stands
    /// in the way and is no object is replaced. Fault: the text is not JSON5, or its root is no
    /// object.
    [[nodiscard]] static Result<QString, Json5Fault>
    set(const QString &text, const QStringList &path, const QJsonValue &value);

    /// Removes the member at `path`; the text itself if there is none.
    [[nodiscard]] static Result<QString, Json5Fault> remove(const QString &text,
                                                            const QStringList &path);
};

} // namespace gateway
