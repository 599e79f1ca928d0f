// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/config/ConfigChange.h"
#include "gateway/config/ConfigFile.h"
#include "gateway/config/ConfigOverrides.h"
#include "gateway/config/ConfigPaths.h"
#include "gateway/config/ReloadPlan.h"

#include <QFileSystemWatcher>
#include <QJsonObject>
#include <QObject>

#include <functional>
#include <memory>

namespace gateway {

/// Loads, watches, changes and publishes the settings. The only one that writes the file, and only
/// where a value changes.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 10; architecture 11.
class ConfigService final : public QObject
{
    Q_OBJECT

public:
    using RandomBytes = std::function<QByteArray(qsizetype)>;
    using Issues = QList<ConfigIssue>;

    ConfigService(ConfigPaths paths, ConfigOverrides overrides, Clock &clock, RandomBytes random,
                  QObject *parent = nullptr);

    /// Writes a first file (mode local, bind loopback, a new token), owner-only. Never over a file.
    Outcome createMinimal();
    /// Reads the file; without one the defaults, options and environment count. From then on
    /// changes of the file are watched.
    Result<void, Issues> load();
    /// If a token is asked for and none is known, makes one and puts it into the file.
    Outcome ensureToken();
    /// Puts a new token into the file, which then counts.
    Outcome renewToken();

    /// Never null; before `load` the defaults.
    [[nodiscard]] std::shared_ptr<const GatewayConfig> current() const { return m_current; }
    [[nodiscard]] const ConfigPaths &paths() const noexcept { return m_paths; }
    [[nodiscard]] const Issues &warnings() const noexcept { return m_warnings; }
    [[nodiscard]] bool fileExists() const;
    /// The token or password in force comes from the file (not from an option or the environment).
    [[nodiscard]] bool isSecretFromFile() const;

    /// The file as last read well.
    [[nodiscard]] const QString &rawText() const noexcept { return m_text; }
    [[nodiscard]] QString hash() const; ///< Hex SHA-256 of the raw text.
    /// As written, with its secrets.
    [[nodiscard]] const QJsonObject &parsed() const noexcept { return m_parsed; }
    /// What outside the file decides the setting (an option, a variable); empty if the file does.
    [[nodiscard]] QString forcedBy(const QString &path) const;
    /// The file names the setting.
    [[nodiscard]] bool isSetInFile(const QString &path) const;
    /// With every secret replaced by `__OPENCLAW_REDACTED__`. Rule: protocol-v3.md 5.9.
    [[nodiscard]] QJsonObject redactedParsed() const;
    /// The same as JSON text. Without the comments: one may hold a secret that was commented out.
    [[nodiscard]] QString redactedText() const;

    /// Changes settings in the text, checks the whole, saves, publishes. `baseHash` is what the
    /// caller saw. Issues of the new text, or one that says what else went wrong; nothing has
    /// changed then.
    Result<void, Issues> change(const QList<ConfigChange> &changes, const QString &baseHash);

    /// Sets the file aside, whatever is in it, and puts one in its place that says `changes` alone;
    /// checks it first, publishes it. Where the old one is now; empty if there was none. On failure
    /// the file is as it was, and no copy is left.
    Result<QString, Issues> startFresh(const QList<ConfigChange> &changes);
    /// Undoes `startFresh`: `backup` is what it answered, `before` the raw text before it.
    Result<void, Issues> takeBack(const QString &backup, const QString &before);

    /// Puts an earlier text of the file back, when what it was changed to could not be put in
    /// force.
    Result<void, Issues> revert(const QString &text);
    /// Takes the file over as it is on disk, whatever `gateway.reload.mode` says.
    Result<void, Issues> takeFile();
    /// The file on disk differs from what is in force.
    [[nodiscard]] bool isChangedOnDisk() const { return m_isChangedOnDisk; }

signals:
    void diskStateChanged(); ///< `isChangedOnDisk` is new.
    /// `current` is new.
    void changed(const gateway::ReloadPlan &plan);
    void textChanged(); ///< `hash` is new; the settings in force may be the same.
    /// The file changed and is not usable: the old settings stay in force.
    void rejected(const QList<gateway::ConfigIssue> &issues);

private:
    [[nodiscard]] QString freshToken() const; ///< 24 random bytes as 48 hex digits.
    Result<QString, Issues> readFile() const;
    Result<void, Issues> publish(const QString &text);
    void watch();
    void reload();
    [[nodiscard]] static Result<QString, Issues> edited(QString text,
                                                        const QList<ConfigChange> &changes);
    Result<void, Issues> save(const QString &text);
    void setChangedOnDisk(bool isChanged);

    ConfigPaths m_paths;
    ConfigOverrides m_overrides;
    Clock &m_clock;
    RandomBytes m_random;
    std::shared_ptr<const GatewayConfig> m_current;
    QString m_text;
    QJsonObject m_parsed;
    Issues m_warnings;
    QFileSystemWatcher m_watcher;
    Timer m_debounce;
    bool m_isChangedOnDisk = false;
};

} // namespace gateway
