// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/ApprovalPolicy.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString document()
{
    return u"exec-approvals.json"_s;
}

QJsonObject emptyFile()
{
    return {{u"version"_s, 1}, {u"defaults"_s, QJsonObject()}, {u"agents"_s, QJsonObject()}};
}

QString hashOf(const std::optional<QJsonObject> &file)
{
    const QByteArray text =
        file ? QJsonDocument(*file).toJson(QJsonDocument::Compact) : QByteArray();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

QJsonObject withoutToken(QJsonObject file)
{
    QJsonObject socket = file.value("socket"_L1).toObject();
    socket.remove("token"_L1);
    if (file.contains("socket"_L1))
        file.insert(u"socket"_s, socket);
    return file;
}

// protocol-v4.md 11.2, where a file leaves them open.
QJsonObject resolvedDefaults(const QJsonObject &file)
{
    QJsonObject resolved{{u"security"_s, u"full"_s},
                         {u"ask"_s, u"off"_s},
                         {u"askFallback"_s, u"deny"_s},
                         {u"autoAllowSkills"_s, false}};
    const QJsonObject defaults = file.value("defaults"_L1).toObject();
    for (auto it = resolved.begin(); it != resolved.end(); ++it) {
        if (defaults.value(it.key()).type() == it.value().type())
            it.value() = defaults.value(it.key());
    }
    return resolved;
}

} // namespace

Result<std::optional<QJsonObject>, RpcError> ApprovalPolicy::load() const
{
    auto file = m_store.load(document());
    if (!file)
        return Failure{unavailable(u"the exec approvals file cannot be read"_s)};
    return *std::move(file);
}

Result<QJsonObject, RpcError> ApprovalPolicy::get() const
{
    const auto file = load();
    if (!file)
        return Failure{file.error()};
    const QJsonObject content = file->value_or(emptyFile());
    return QJsonObject{{u"path"_s, m_path},
                       {u"exists"_s, file->has_value()},
                       {u"hash"_s, hashOf(*file)},
                       {u"file"_s, withoutToken(content)},
                       {u"resolvedDefaults"_s, resolvedDefaults(content)}};
}

Result<QJsonObject, RpcError> ApprovalPolicy::set(const QJsonObject &file,
                                                  const std::optional<QString> &baseHash)
{
    if (file.value("version"_L1).toInteger() != 1)
        return Failure{invalidRequest(u"exec approvals file must have version 1"_s)};
    const auto before = load();
    if (!before)
        return Failure{before.error()};
    if (before->has_value() && !baseHash) {
        return Failure{invalidRequest(
            u"exec approvals base hash required; re-run exec.approvals.get and retry"_s)};
    }
    if (baseHash && *baseHash != hashOf(*before)) {
        return Failure{invalidRequest(
            u"exec approvals changed since last load; re-run exec.approvals.get and retry"_s)};
    }
    QJsonObject socket = before->value_or(QJsonObject()).value("socket"_L1).toObject();
    const QJsonObject given = file.value("socket"_L1).toObject();
    for (auto it = given.begin(); it != given.end(); ++it)
        socket.insert(it.key(), it.value());
    QJsonObject next = file;
    if (!socket.isEmpty())
        next.insert(u"socket"_s, socket);
    if (!m_store.save(document(), next))
        return Failure{unavailable(u"the exec approvals file could not be saved"_s)};
    return get();
}

} // namespace gateway
