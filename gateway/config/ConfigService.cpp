// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigService.h"

#include "gateway/base/Limits.h"
#include "gateway/base/Logging.h"
#include "gateway/config/ConfigBackup.h"
#include "gateway/config/Json5Editor.h"
#include "gateway/config/Json5Reader.h"
#include "gateway/config/SecretCover.h"
#include "gateway/state/AtomicFile.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <tuple>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype TokenBytes = 24;               // written as 48 hex digits: desktop-ui.md 8.3
constexpr std::chrono::milliseconds Debounce{300}; // protocol-v3.md 10.8

ConfigService::Issues oneIssue(const QString &reason)
{
    return {{.reason = reason}};
}

ConfigService::Issues notSaved(const Error &error)
{
    return {{.reason = error.text, .notSaved = error.kind}};
}

} // namespace

ConfigService::ConfigService(ConfigPaths paths, ConfigOverrides overrides, Clock &clock,
                             RandomBytes random, QObject *parent)
    : QObject(parent)
    , m_paths(std::move(paths))
    , m_overrides(std::move(overrides))
    , m_clock(clock)
    , m_random(std::move(random))
    , m_current(std::make_shared<const GatewayConfig>())
{
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, &ConfigService::watch);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, &ConfigService::watch);
}

bool ConfigService::fileExists() const
{
    return QFileInfo::exists(m_paths.configFile);
}

Outcome ConfigService::createMinimal()
{
    if (fileExists()) {
        return Failure{Error{.kind = Error::Kind::InvalidInput,
                             .text = u"%1 exists already."_s.arg(m_paths.configFile),
                             .subject = m_paths.configFile}};
    }
    if (auto made = AtomicFile::ensurePrivateFolder(QFileInfo(m_paths.configFile).path()); !made)
        return made;
    const QString text = u"{\n"
                         "  \"gateway\": {\n"
                         "    \"mode\": \"local\",\n"
                         "    \"port\": %1,\n"
                         "    \"bind\": \"loopback\",\n"
                         "    \"auth\": {\n"
                         "      \"mode\": \"token\",\n"
                         "      \"token\": \"%2\"\n"
                         "    }\n"
                         "  }\n"
                         "}\n"_s.arg(m_paths.defaultPort)
                             .arg(freshToken());
    return AtomicFile::replace(m_paths.configFile, text.toUtf8());
}

Result<QString, ConfigService::Issues> ConfigService::readFile() const
{
    QFile file(m_paths.configFile);
    if (!file.exists())
        return QString();
    // Opening a pipe would wait for a writer.
    if (!QFileInfo(file).isFile()) {
        return Failure{
            oneIssue(u"%1 is not a file. Move it away, or put the settings in its place."_s.arg(
                m_paths.configFile))};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Failure{oneIssue(u"%1 cannot be read: %2. Check its owner and permissions."_s.arg(
            m_paths.configFile, file.errorString()))};
    }
    const auto text = Json5Reader::decode(file.read(limits::ConfigFileBytes + 1));
    if (!text) {
        const Json5Fault &fault = text.error();
        return Failure{
            Issues{{.line = fault.line, .column = fault.column, .reason = fault.reason}}};
    }
    return *text;
}

Result<void, ConfigService::Issues> ConfigService::load()
{
    const auto text = readFile();
    if (!text)
        return Failure{text.error()};
    auto published = publish(*text);
    watch();
    return published;
}

// A text that is not usable changes nothing.
Result<void, ConfigService::Issues> ConfigService::publish(const QString &text)
{
    const auto loaded = loadConfig(text.trimmed().isEmpty() ? u"{}"_s : text, m_paths, m_overrides);
    if (!loaded)
        return Failure{loaded.error()};
    const auto before = m_current;
    const bool isNews = text != m_text;
    m_current = std::make_shared<const GatewayConfig>(loaded->config);
    m_text = text;
    m_parsed = loaded->parsed;
    m_warnings = loaded->warnings;
    setChangedOnDisk(false);
    const ReloadPlan plan = planReload(*before, *m_current);
    if (!plan.needs.empty())
        emit changed(plan);
    if (isNews)
        emit textChanged();
    return {};
}

Outcome ConfigService::ensureToken()
{
    if (m_current->authMode != AuthMode::Token || !m_current->token.isEmpty())
        return {};
    return renewToken();
}

Outcome ConfigService::renewToken()
{
    const auto saved =
        change({{.path = {u"gateway"_s, u"auth"_s, u"token"_s}, .value = freshToken()}}, hash());
    if (saved)
        return {};
    const ConfigIssue &issue = saved.error().first();
    return Failure{Error{.kind = issue.notSaved.value_or(Error::Kind::Io),
                         .text = u"A token could not be saved: %1"_s.arg(
                             issue.toText(m_paths.configFile)),
                         .subject = m_paths.configFile}};
}

QString ConfigService::freshToken() const
{
    return QString::fromLatin1(m_random(TokenBytes).toHex());
}

bool ConfigService::isSecretFromFile() const
{
    const QJsonObject auth = m_parsed.value("gateway"_L1).toObject().value("auth"_L1).toObject();
    const bool isToken = m_current->authMode == AuthMode::Token;
    const bool isForced =
        isToken ? m_overrides.token.has_value() : m_overrides.password.has_value();
    return !isForced && !auth.value(isToken ? "token"_L1 : "password"_L1).toString().isEmpty();
}

QString ConfigService::hash() const
{
    return QString::fromLatin1(
        QCryptographicHash::hash(m_text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonObject ConfigService::redactedParsed() const
{
    return secretcover::covered(m_parsed);
}

QString ConfigService::redactedText() const
{
    return QString::fromUtf8(QJsonDocument(redactedParsed()).toJson());
}

Result<void, ConfigService::Issues> ConfigService::change(const QList<ConfigChange> &changes,
                                                          const QString &baseHash)
{
    const auto onDisk = readFile();
    if (!onDisk)
        return Failure{onDisk.error()};
    if (baseHash != hash() || *onDisk != m_text) {
        return Failure{
            Issues{{.reason = u"config changed since last load; re-run config.get and retry"_s,
                    .isStale = true}}};
    }
    const auto text = edited(m_text.trimmed().isEmpty() ? u"{}\n"_s : m_text, changes);
    return text ? save(*text) : Result<void, Issues>(Failure{text.error()});
}

Result<QString, ConfigService::Issues> ConfigService::edited(QString text,
                                                             const QList<ConfigChange> &changes)
{
    for (const ConfigChange &change : changes) {
        const auto next = change.value ? Json5Editor::set(text, change.path, *change.value)
                                       : Json5Editor::remove(text, change.path);
        if (!next) {
            return Failure{Issues{{.line = next.error().line,
                                   .column = next.error().column,
                                   .reason = next.error().reason}}};
        }
        text = *next;
    }
    return text;
}

Result<QString, ConfigService::Issues> ConfigService::startFresh(const QList<ConfigChange> &changes)
{
    const auto text = edited(u"{}\n"_s, changes);
    if (!text)
        return Failure{text.error()};
    // Nothing is set aside for a text that would be refused.
    if (const auto loaded = loadConfig(*text, m_paths, m_overrides); !loaded)
        return Failure{loaded.error()};
    if (!fileExists()) {
        const auto saved = save(*text);
        return saved ? Result<QString, Issues>(QString()) : Failure{saved.error()};
    }
    const auto backup = ConfigBackup::keep(m_paths.configFile);
    if (!backup)
        return Failure{notSaved(backup.error())};
    if (const auto saved = save(*text); !saved) {
        if (const auto restored = ConfigBackup::restore(*backup, m_paths.configFile); !restored)
            qCWarning(lcConfig).noquote() << restored.error().text;
        return Failure{saved.error()};
    }
    return *backup;
}

// What is in the file may be another text than the one in force, or none: then watching it says so
// again.
Result<void, ConfigService::Issues> ConfigService::takeBack(const QString &backup,
                                                            const QString &before)
{
    if (backup.isEmpty())
        return save(before);
    if (const auto restored = ConfigBackup::restore(backup, m_paths.configFile); !restored)
        return Failure{notSaved(restored.error())};
    return publish(before);
}

// A text that would not load is not written.
Result<void, ConfigService::Issues> ConfigService::save(const QString &text)
{
    if (const auto loaded = loadConfig(text, m_paths, m_overrides); !loaded)
        return Failure{loaded.error()};
    if (auto made = AtomicFile::ensurePrivateFolder(QFileInfo(m_paths.configFile).path()); !made)
        return Failure{notSaved(made.error())};
    if (const auto saved = AtomicFile::replace(m_paths.configFile, text.toUtf8()); !saved)
        return Failure{notSaved(saved.error())};
    return publish(text);
}

Result<void, ConfigService::Issues> ConfigService::revert(const QString &text)
{
    return save(text);
}

Result<void, ConfigService::Issues> ConfigService::takeFile()
{
    const auto text = readFile();
    if (!text)
        return Failure{text.error()};
    return publish(*text);
}

QString ConfigService::forcedBy(const QString &path) const
{
    const auto option = [&](const QString &name, bool isGiven) {
        return isGiven ? name : QString();
    };
    const QProcessEnvironment &environment = m_overrides.environment;
    if (path == "gateway.port"_L1) {
        const QString variable = u"OPENCLAW_GATEWAY_PORT"_s;
        const bool isInEnvironment = !environment.value(variable).isEmpty();
        return m_overrides.port ? u"--port"_s : option(variable, isInEnvironment);
    }
    if (path == "discovery.mdns.mode"_L1) {
        const QString variable = u"OPENCLAW_DISABLE_BONJOUR"_s;
        return option(variable, isTruthy(environment, variable));
    }
    if (path == "gateway.bind"_L1)
        return option(u"--bind"_s, m_overrides.bind.has_value());
    if (path == "gateway.auth.mode"_L1)
        return option(u"--auth"_s, m_overrides.authMode.has_value());
    for (const auto &[key, name, given, variable] :
         {std::tuple("gateway.auth.token"_L1, u"--token"_s, m_overrides.token.has_value(),
                     u"OPENCLAW_GATEWAY_TOKEN"_s),
          std::tuple("gateway.auth.password"_L1, u"--password"_s, m_overrides.password.has_value(),
                     u"OPENCLAW_GATEWAY_PASSWORD"_s)}) {
        if (path != key)
            continue;
        // A variable only fills the gap of the file.
        const bool fillsGap = !isSetInFile(path) && !environment.value(variable).isEmpty();
        return given ? name : option(variable, fillsGap);
    }
    return {};
}

bool ConfigService::isSetInFile(const QString &path) const
{
    QJsonValue value = m_parsed;
    for (const QString &key : path.split(u'.'))
        value = value.toObject().value(key);
    return !value.isUndefined() && !value.isNull();
}

void ConfigService::setChangedOnDisk(bool isChanged)
{
    if (m_isChangedOnDisk == isChanged)
        return;
    m_isChangedOnDisk = isChanged;
    emit diskStateChanged();
}

// Editors replace the file by another one: it has to be looked for again, and a burst of changes is
// read once.
void ConfigService::watch()
{
    const QString folder = QFileInfo(m_paths.configFile).path();
    if (!m_watcher.directories().contains(folder) && QFileInfo::exists(folder))
        m_watcher.addPath(folder);
    if (!m_watcher.files().contains(m_paths.configFile) && fileExists())
        m_watcher.addPath(m_paths.configFile);
    m_debounce = m_clock.callAfter(Debounce, [this] { reload(); });
}

void ConfigService::reload()
{
    const auto text = readFile();
    if (text && *text == m_text)
        return setChangedOnDisk(false);
    // Gone for a moment while an editor replaces it, or gone for good: nothing to read either way.
    if (text && text->isEmpty())
        return;
    if (m_current->reloadMode == ReloadMode::Off)
        return setChangedOnDisk(true);
    const auto published = text ? publish(*text) : Result<void, Issues>(Failure{text.error()});
    if (published)
        return;
    for (const ConfigIssue &issue : published.error())
        qCWarning(lcConfig).noquote() << issue.toText(m_paths.configFile);
    setChangedOnDisk(true);
    emit rejected(published.error());
}

} // namespace gateway
