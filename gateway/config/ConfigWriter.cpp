// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigWriter.h"

#include "gateway/config/ConfigMerge.h"
#include "gateway/config/Json5Reader.h"
#include "gateway/config/SecretCover.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// own: every change parses the text anew, and this is far more than a person edits at once.
constexpr qsizetype MaxChanges = 1000;

Result<QJsonObject, ConfigRefusal> parsedObject(const QString &raw)
{
    const auto document = Json5Reader::read(raw);
    if (!document) {
        const Json5Fault &fault = document.error();
        return Failure{ConfigRefusal{
            .text =
                u"line %1, column %2: %3"_s.arg(fault.line).arg(fault.column).arg(fault.reason)}};
    }
    if (!document->root.value.isObject())
        return Failure{ConfigRefusal{.text = u"raw must be an object"_s}};
    return document->root.value.toObject();
}

ConfigRefusal refusalFor(const QList<ConfigIssue> &issues)
{
    const bool isAboutSettings = !issues.first().path.isEmpty() || issues.first().line > 0;
    if (!isAboutSettings)
        return {.text = issues.first().reason};
    return {.text = u"invalid config"_s, .issues = issues};
}

} // namespace

std::optional<ConfigRefusal> ConfigWriter::staleness(const std::optional<QString> &baseHash) const
{
    if (!m_config.fileExists())
        return std::nullopt;
    if (!baseHash)
        return ConfigRefusal{.text = u"config base hash required; re-run config.get and retry"_s};
    if (*baseHash != m_config.hash()) {
        return ConfigRefusal{.text =
                                 u"config changed since last load; re-run config.get and retry"_s};
    }
    return std::nullopt;
}

ConfigWriter::Written ConfigWriter::replace(const QString &raw,
                                            const std::optional<QString> &baseHash)
{
    if (const auto stale = staleness(baseHash))
        return Failure{*stale};
    const auto wanted = parsedObject(raw);
    if (!wanted)
        return Failure{wanted.error()};
    return write(*wanted, m_config.hash());
}

ConfigWriter::Written ConfigWriter::patch(const QString &raw,
                                          const std::optional<QString> &baseHash,
                                          const QStringList &replacePaths)
{
    if (const auto stale = staleness(baseHash))
        return Failure{*stale};
    const auto patch = parsedObject(raw);
    if (!patch)
        return Failure{patch.error()};
    return write(configmerge::merged(m_config.parsed(), *patch, replacePaths), m_config.hash());
}

ConfigWriter::Written ConfigWriter::write(const QJsonObject &covered, const QString &baseHash)
{
    const auto wanted = secretcover::uncovered(covered, m_config.parsed());
    if (!wanted) {
        return Failure{ConfigRefusal{
            .text = u"no stored secret for %1; send the secret itself"_s.arg(wanted.error())}};
    }
    const QList<ConfigChange> changes = configmerge::differences(m_config.parsed(), *wanted);
    if (changes.size() > MaxChanges)
        return Failure{ConfigRefusal{.text = u"too many changes at once; edit the file instead"_s}};
    if (changes.isEmpty())
        return QStringList();
    if (const auto saved = m_config.change(changes, baseHash); !saved)
        return Failure{refusalFor(saved.error())};
    QStringList paths;
    for (const ConfigChange &change : changes)
        paths.append(change.path.join(u'.'));
    return paths;
}

} // namespace gateway
