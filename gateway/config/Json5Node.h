// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QString>

#include <optional>
#include <vector>

namespace gateway {

/// A stretch of a text, in UTF-16 units.
struct TextSpan
{
    qsizetype offset = 0;
    qsizetype length = 0;

    [[nodiscard]] qsizetype end() const { return offset + length; }
    bool operator==(const TextSpan &) const = default;
};

/// Where in a text something is wrong, and what. Both counted from 1, in characters.
struct Json5Fault
{
    int line = 1;
    int column = 1;
    QString reason = {};

    bool operator==(const Json5Fault &) const = default;
};

/// One value with its place in the text; children in the order of the text, duplicates included.
struct Json5Node
{
    QJsonValue value = {};
    TextSpan span = {};
    QString key = {};      ///< Of a member of an object.
    TextSpan keySpan = {}; ///< With its quotes, if it has any.
    std::optional<qsizetype> comma = {};
    std::vector<Json5Node> children = {};

    /// The member that counts: the last one of that name.
    [[nodiscard]] const Json5Node *member(const QString &name) const;
};

} // namespace gateway
