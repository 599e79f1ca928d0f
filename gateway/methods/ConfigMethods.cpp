// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/ConfigMethods.h"

#include "gateway/base/Version.h"
#include "gateway/config/SchemaDocument.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using Reply = Result<QJsonObject, RpcError>;

QJsonArray encode(const QList<ConfigIssue> &issues)
{
    QJsonArray list;
    for (const ConfigIssue &issue : issues)
        list.append(QJsonObject{{u"path"_s, issue.path}, {u"message"_s, issue.reason}});
    return list;
}

RpcError toRpcError(const ConfigRefusal &refusal)
{
    QJsonObject details;
    if (!refusal.issues.isEmpty())
        details.insert(u"issues"_s, encode(refusal.issues));
    return invalidRequest(refusal.text, details);
}

bool haveSameSecrets(const GatewayConfig &a, const GatewayConfig &b)
{
    return a.authMode == b.authMode && a.token == b.token && a.password == b.password;
}

} // namespace

void ConfigMethods::registerOn(MethodRouter &router)
{
    registerReading(router);
    registerWriting(router);
}

void ConfigMethods::registerReading(MethodRouter &router)
{
    router.add<NoParams>({.name = "config.get"_L1, .scope = Scope::Read},
                         [this](const Peer &, const NoParams &) -> Reply { return get(); });
    router.add<NoParams>(
        {.name = "config.schema"_L1, .scope = Scope::Read},
        [this](const Peer &, const NoParams &) -> Reply {
            const auto now = QDateTime::fromMSecsSinceEpoch(m_clock.wallMs(), Qt::UTC);
            return schemadocument::build(productVersion(), now.toString(Qt::ISODateWithMs));
        });
    router.add<ConfigLookupParams>({.name = "config.schema.lookup"_L1,
                                    .scope = Scope::Read,
                                    .versions = MethodSpec::Versions::V4Only},
                                   [](const Peer &, const ConfigLookupParams &params) -> Reply {
                                       auto found = schemadocument::lookup(params.path);
                                       if (!found)
                                           return Failure{
                                               invalidRequest(u"config schema path not found"_s)};
                                       return *std::move(found);
                                   });
}

void ConfigMethods::registerWriting(MethodRouter &router)
{
    router.addAsync<ConfigWriteParams>(
        {.name = "config.set"_L1, .scope = Scope::Admin, .isControlWrite = true},
        [this](const Peer &, const ConfigWriteParams &params, const Responder &respond) {
            write(respond, false, [&] { return m_writer.replace(params.raw, params.baseHash); });
        });
    router.addAsync<ConfigWriteParams>(
        {.name = "config.apply"_L1, .scope = Scope::Admin, .isControlWrite = true},
        [this](const Peer &, const ConfigWriteParams &params, const Responder &respond) {
            write(respond, false, [&] { return m_writer.replace(params.raw, params.baseHash); });
        });
    router.addAsync<ConfigWriteParams>(
        {.name = "config.patch"_L1, .scope = Scope::Admin, .isControlWrite = true},
        [this](const Peer &, const ConfigWriteParams &params, const Responder &respond) {
            write(respond, true,
                  [&] { return m_writer.patch(params.raw, params.baseHash, params.replacePaths); });
        });
}

// Sessions are closed after the answer: the caller may be one of them.
void ConfigMethods::write(const Responder &respond, bool showsChanges,
                          const std::function<ConfigWriter::Written()> &write)
{
    const auto before = m_config.current();
    const auto written = write();
    if (!written)
        return respond.fail(toRpcError(written.error()));
    QJsonObject reply{{u"ok"_s, true},
                      {u"path"_s, m_config.paths().configFile},
                      {u"hash"_s, m_config.hash()},
                      {u"config"_s, m_config.redactedParsed()}};
    if (showsChanges) {
        reply.insert(u"changedPaths"_s, QJsonArray::fromStringList(*written));
        if (written->isEmpty())
            reply.insert(u"noop"_s, true);
    }
    respond.reply(reply);
    if (!haveSameSecrets(*before, *m_config.current()))
        m_secretReplaced();
}

QJsonObject ConfigMethods::get() const
{
    const QJsonObject config = m_config.redactedParsed();
    return {{u"path"_s, m_config.paths().configFile},
            {u"exists"_s, m_config.fileExists()},
            {u"raw"_s, m_config.redactedText()},
            {u"parsed"_s, config},
            {u"sourceConfig"_s, config},
            {u"resolved"_s, config},
            {u"config"_s, config},
            {u"runtimeConfig"_s, config},
            {u"valid"_s, true},
            {u"hash"_s, m_config.hash()},
            {u"issues"_s, QJsonArray()},
            {u"warnings"_s, encode(m_config.warnings())},
            {u"legacyIssues"_s, QJsonArray()}};
}

} // namespace gateway
