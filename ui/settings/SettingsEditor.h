// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/settings/ConfigDraft.h"
#include "ui/settings/OwnAddresses.h"

#include <QMap>
#include <QObject>
#include <QTimer>

#include <functional>

namespace ui {

/// The one way from a control to the settings: sends what is live, keeps what has to be applied,
/// and says how it ended. Shared by all pages.
///
/// Thread: GUI thread. Rule: desktop-ui.md 7.2.
class SettingsEditor final : public QObject
{
    Q_OBJECT

public:
    explicit SettingsEditor(gateway::GatewayPort &port, ListOwnAddresses addresses = ownAddresses,
                            QObject *parent = nullptr);

    [[nodiscard]] const ConfigDraft &draft() const { return m_draft; }
    /// What a control shows: on its way, staged, or in force.
    [[nodiscard]] QJsonValue value(const QString &path) const;
    [[nodiscard]] QList<OwnAddress> addresses() const { return m_addresses(); }
    [[nodiscard]] bool isApplying() const { return m_isApplying; }
    /// Of a path this gateway does not know: empty.
    [[nodiscard]] gateway::SettingView view(const QString &path) const;

    void change(const QString &path, const QJsonValue &value);
    /// What means something only together is in force together.
    void change(const QMap<QString, QJsonValue> &values);
    /// Validates all, then sends all staged changes at once.
    void apply();
    /// The same, and goes on once it is in force; not if it fails.
    void applyThen(std::function<void()> proceed);
    void discard();
    /// After a conflict: the staged values shall win.
    void keepMine();
    /// Takes the file on disk.
    void reload();
    /// Binds to this computer only, at once; what else is staged stays staged.
    void makePrivate();

signals:
    void draftChanged();
    /// A live change is in force. `before` is undefined where it cannot be undone.
    void saved(const QString &path, const QJsonValue &before);
    void refused(const QString &path, const gateway::CommandError &error);
    void applied();
    void notApplied(const QString &reason);
    /// `apply` stopped at this setting.
    void wrongSetting(const QString &path);
    void reloadFailed(const gateway::CommandError &error);

private:
    struct Live
    {
        QJsonValue value = {};
        QJsonValue before = {};
    };

    [[nodiscard]] bool sharesPort() const;
    void takeSnapshot();
    void take(const QString &path, const QJsonValue &value);
    void sendLive();
    void finishLive(const QMap<QString, Live> &sent, const gateway::CommandOutcome &outcome);
    void finishApply(const QString &sentHash, const gateway::CommandOutcome &outcome);
    void awaitNewSettings(const QString &oldHash);
    void stopAwaiting();

    gateway::GatewayPort &m_port;
    ListOwnAddresses m_addresses;
    ConfigDraft m_draft;
    QMap<QString, Live> m_pending;          ///< Live changes that are not sent yet.
    QMap<QString, QJsonValue> m_onTheirWay; ///< Sent, and not yet in a snapshot.
    bool m_isSending = false;
    bool m_isApplying = false;
    std::function<void()> m_afterApply;
    QString m_awaitedAfter; ///< The hash that the next snapshot must not have; empty: none.
    QTimer m_awaitLimit;
};

} // namespace ui
