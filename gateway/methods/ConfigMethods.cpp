// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/methods/ConfigMethods.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

void ConfigMethods::registerOn(MethodRouter &router)
{
    router.add<NoParams>(
        {.name = "config.get"_L1, .scope = Scope::Read},
        [this](const Peer &, const NoParams &) -> Result<QJsonObject, RpcError> { return get(); });
}

QJsonObject ConfigMethods::get() const
{
    const QJsonObject config = m_config.redactedParsed();
    QJsonArray warnings;
    for (const ConfigIssue &issue : m_config.warnings())
        warnings.append(QJsonObject{{u"path"_s, issue.path}, {u"message"_s, issue.reason}});
    return {{u"path"_s, m_config.paths().configFile},
            {u"exists"_s, m_config.fileExists()},
            {u"raw"_s, m_config.redactedText()},
            {u"parsed"_s, config},
            {u"config"_s, config},
            {u"valid"_s, true},
            {u"hash"_s, m_config.hash()},
            {u"issues"_s, QJsonArray()},
            {u"warnings"_s, warnings},
            {u"legacyIssues"_s, QJsonArray()}};
}

} // namespace gateway
