// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigFile.h"

#include "gateway/config/ConfigSchema.h"
#include "gateway/config/Json5Reader.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const Json5Node *nodeAt(const Json5Node &root, const QString &path)
{
    const Json5Node *node = &root;
    for (const QString &key : path.split(u'.')) {
        node = node->member(key);
        if (!node)
            return nullptr;
    }
    return node;
}

bool hasType(const QJsonValue &value, SettingSpec::Type type)
{
    switch (type) {
    case SettingSpec::Type::Text:
        return value.isString();
    case SettingSpec::Type::TextOrReference:
        return value.isString() || value.isObject();
    case SettingSpec::Type::Integer:
        return value.isDouble() && double(value.toInteger(-1)) == value.toDouble();
    case SettingSpec::Type::Boolean:
        return value.isBool();
    case SettingSpec::Type::BooleanOrGroup:
        return value.isBool() || value.isObject();
    case SettingSpec::Type::TextList:
        return value.isArray() && std::ranges::all_of(value.toArray(), [](const QJsonValue &item) {
                   return item.isString();
               });
    }
    return false;
}

QString nameOf(SettingSpec::Type type)
{
    switch (type) {
    case SettingSpec::Type::Text:
        return u"a text"_s;
    case SettingSpec::Type::TextOrReference:
        return u"a text or a reference to a secret"_s;
    case SettingSpec::Type::Integer:
        return u"a whole number"_s;
    case SettingSpec::Type::Boolean:
        return u"true or false"_s;
    case SettingSpec::Type::BooleanOrGroup:
        return u"true, false or an object"_s;
    case SettingSpec::Type::TextList:
        return u"a list of texts"_s;
    }
    return {};
}

/// Goes through one text, step by step, collecting what is wrong.
class Loader final
{
public:
    Loader(const QString &text, const Json5Node &root, const ConfigOverrides &overrides)
        : m_text(text)
        , m_root(root)
        , m_overrides(overrides)
    {
        m_result.parsed = root.value.toObject();
    }

    Result<LoadedConfig, QList<ConfigIssue>> run(const ConfigPaths &paths)
    {
        m_result.config.port = paths.defaultPort;
        refuseIncludes();
        readSettings();
        refuseUnsupported();
        warnOfUnknown();
        applyEnvironment();
        applyOptions();
        checkTailscale();
        if (!m_issues.isEmpty())
            return Failure{m_issues};
        return m_result;
    }

private:
    void issue(const QString &path, const Json5Node *node, const QString &reason)
    {
        ConfigIssue found{.path = path, .reason = reason};
        if (node) {
            const Json5Fault place = Json5Reader::locate(m_text, node->span.offset, reason);
            found.line = place.line;
            found.column = place.column;
        }
        m_issues.append(found);
    }

    void refuseIncludes()
    {
        for (const QString &path : {u"$include"_s, u"gateway.$include"_s}) {
            if (const Json5Node *node = nodeAt(m_root, path))
                issue(
                    path, node,
                    u"$include is not supported by this gateway. Move the settings into this file."_s);
        }
    }

    std::optional<QString> variable(const QString &name) const
    {
        const Json5Node *node = nodeAt(m_root, u"env.vars."_s + name);
        if (m_overrides.environment.contains(name))
            return m_overrides.environment.value(name);
        return node && node->value.isString() ? std::optional(node->value.toString())
                                              : std::nullopt;
    }

    QJsonValue substituted(const QString &path, const Json5Node &node)
    {
        static const QRegularExpression Reference(u"\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}"_s);
        if (!node.value.isString())
            return node.value;
        QString text = node.value.toString();
        QRegularExpressionMatch match;
        qsizetype from = 0;
        while ((from = text.indexOf(Reference, from, &match)) >= 0) {
            const auto value = variable(match.captured(1));
            if (!value) {
                issue(path, &node,
                      u"the environment variable %1 is not set."_s.arg(match.captured(1)));
                return text;
            }
            text.replace(from, match.capturedLength(), *value);
            from += value->size();
        }
        return text;
    }

    void readSettings()
    {
        for (const SettingSpec &setting : configSchema()) {
            const QString path = setting.path;
            const Json5Node *node = nodeAt(m_root, path);
            if (!node || node->value.isNull())
                continue;
            if (!hasType(node->value, setting.type)) {
                issue(path, node, u"must be %1."_s.arg(nameOf(setting.type)));
                continue;
            }
            if (!setting.apply(substituted(path, *node), m_result.config))
                issue(path, node, u"must be one of: %1."_s.arg(setting.allowed));
        }
    }

    // What only looks like settings would have no effect, without a word.
    void refuseUnsupported()
    {
        for (const QString &section : {u"gateway"_s, u"canvasHost"_s, u"discovery"_s}) {
            if (const Json5Node *node = nodeAt(m_root, section); node && !node->value.isObject())
                issue(section, node, u"must be an object."_s);
        }
    }

    // Rule: protocol-v3.md 10.5. The tailnet client comes in by loopback; from the internet nobody
    // comes by less than a password.
    void checkTailscale()
    {
        const GatewayConfig &config = m_result.config;
        if (config.tailscale == TailscaleMode::Off)
            return;
        const QString path = u"gateway.tailscale.mode"_s;
        const Json5Node *node = nodeAt(m_root, path);
        if (config.bind != BindMode::Loopback && config.bind != BindMode::Auto)
            issue(path, node,
                  u"tailscale serve/funnel requires gateway bind=loopback (127.0.0.1). Set "
                  "gateway.bind to \"loopback\", or this to \"off\"."_s);
        if (config.tailscale == TailscaleMode::Funnel && config.authMode != AuthMode::Password)
            issue(path, node,
                  u"tailscale funnel requires gateway auth mode=password (it opens the gateway to "
                  "the internet). Set gateway.auth.password and gateway.auth.mode."_s);
    }

    void warnOfUnknown()
    {
        for (const QString &section : {u"gateway"_s, u"canvasHost"_s, u"discovery"_s}) {
            if (const Json5Node *node = m_root.member(section))
                warnBelow(*node, section);
        }
    }

    void warnBelow(const Json5Node &node, const QString &prefix)
    {
        for (const Json5Node &child : node.children) {
            const QString path = prefix + u'.' + child.key;
            const bool isKnown = std::ranges::any_of(
                configSchema(), [&](const SettingSpec &setting) { return path == setting.path; });
            const bool isParent =
                std::ranges::any_of(configSchema(), [&](const SettingSpec &setting) {
                    return QString(setting.path).startsWith(path + u'.');
                });
            if (isKnown || isForeignSetting(path))
                continue;
            if (isParent && child.value.isObject()) {
                warnBelow(child, path);
                continue;
            }
            const Json5Fault place = Json5Reader::locate(m_text, child.keySpan.offset, {});
            m_result.warnings.append({.path = path,
                                      .line = place.line,
                                      .column = place.column,
                                      .reason = u"is not a setting of this gateway and has no "
                                                "effect."_s});
        }
    }

    // Secrets of the environment only fill gaps of the file: protocol-v3.md 10.4. Its port wins.
    void applyEnvironment()
    {
        const QProcessEnvironment &environment = m_overrides.environment;
        const QString port = environment.value(u"OPENCLAW_GATEWAY_PORT"_s);
        if (!port.isEmpty()) {
            bool isNumber = false;
            const uint number = port.toUInt(&isNumber);
            if (!isNumber || number < 1 || number > 65535)
                issue({}, nullptr, u"OPENCLAW_GATEWAY_PORT must be 1 to 65535."_s);
            m_result.config.port = quint16(number);
        }
        if (isTruthy(environment, u"OPENCLAW_SKIP_CANVAS_HOST"_s))
            m_result.config.canvas.isEnabled = false;
        if (!takeEnvironment(environment, m_result.config.discovery))
            issue({}, nullptr,
                  u"OPENCLAW_WIDE_AREA_DOMAIN must be a domain such as openclaw.internal."_s);
        if (m_result.config.token.isEmpty())
            m_result.config.token = Secret(environment.value(u"OPENCLAW_GATEWAY_TOKEN"_s));
        if (m_result.config.password.isEmpty())
            m_result.config.password = Secret(environment.value(u"OPENCLAW_GATEWAY_PASSWORD"_s));
    }

    void applyOptions()
    {
        GatewayConfig &config = m_result.config;
        config.port = m_overrides.port.value_or(config.port);
        config.bind = m_overrides.bind.value_or(config.bind);
        config.token = m_overrides.token.value_or(config.token);
        config.password = m_overrides.password.value_or(config.password);
        config.authMode = authMode();
        if (config.authMode == AuthMode::Password && config.password.isEmpty()) {
            issue({}, nullptr,
                  u"Gateway auth is set to password, but no password is configured. Set "
                  "gateway.auth.password or give --password."_s);
        }
    }

    // An option that names a secret says which kind is meant; else the file; else what there is.
    AuthMode authMode()
    {
        if (m_overrides.authMode)
            return *m_overrides.authMode;
        if (m_overrides.token && !m_overrides.password)
            return AuthMode::Token;
        if (m_overrides.password && !m_overrides.token)
            return AuthMode::Password;
        if (nodeAt(m_root, u"gateway.auth.mode"_s))
            return m_result.config.authMode;
        const bool hasToken = !m_result.config.token.isEmpty();
        const bool hasPassword = !m_result.config.password.isEmpty();
        if (hasToken && hasPassword) {
            issue(u"gateway.auth.mode"_s, nodeAt(m_root, u"gateway.auth"_s),
                  u"a token and a password are configured. Set gateway.auth.mode to \"token\" or "
                  "\"password\"."_s);
        }
        return hasPassword && !hasToken ? AuthMode::Password : AuthMode::Token;
    }

    const QString &m_text;
    const Json5Node &m_root;
    const ConfigOverrides &m_overrides;
    LoadedConfig m_result;
    QList<ConfigIssue> m_issues;
};

} // namespace

QString ConfigIssue::toText(const QString &file) const
{
    QString text;
    if (line > 0)
        text = u"%1:%2:%3: "_s.arg(file).arg(line).arg(column);
    if (!path.isEmpty())
        text += path + u": "_s;
    return text + reason;
}

Result<LoadedConfig, QList<ConfigIssue>> loadConfig(const QString &text, const ConfigPaths &paths,
                                                    const ConfigOverrides &overrides)
{
    const auto document = Json5Reader::read(text);
    if (!document) {
        const Json5Fault &fault = document.error();
        return Failure{QList<ConfigIssue>{
            {.line = fault.line, .column = fault.column, .reason = fault.reason}}};
    }
    if (!document->root.value.isObject()) {
        return Failure{QList<ConfigIssue>{
            {.line = 1, .column = 1, .reason = u"the file must hold one object: { … }."_s}}};
    }
    auto loaded = Loader(text, document->root, overrides).run(paths);
    if (loaded) {
        for (const Json5Fault &fault : document->warnings)
            loaded->warnings.append(
                {.line = fault.line, .column = fault.column, .reason = fault.reason});
    }
    return loaded;
}

} // namespace gateway
