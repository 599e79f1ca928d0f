// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

#include <optional>

/// ConfigSchema as clients read it: a JSON schema. Pure. Rule: protocol-v3.md 5.9 `config.schema`.
namespace gateway::schemadocument {

/// `{schema, uiHints, version, generatedAt}`. The schema is open: the file belongs to other
/// programs, too, and their settings are left alone.
[[nodiscard]] QJsonObject build(const QString &version, const QString &generatedAt);

/// `{path, schema, reloadKind, hint?, hintPath?, children[]}` of one setting or group; nothing if
/// there is no such setting.
[[nodiscard]] std::optional<QJsonObject> lookup(const QString &path);

} // namespace gateway::schemadocument
