// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/state/StateStore.h"

#include <QJsonObject>
#include <QObject>
#include <QStringList>

namespace gateway {

/// The words that wake an assistant: kept for all nodes, used by them.
///
/// Thread: gateway thread only.
/// Rule: protocol-v3.md 5.5 `voicewake.set`, 8.7 (`settings/voicewake.json`); protocol-v4.md 6, 8.
class VoiceWake final : public QObject
{
    Q_OBJECT

public:
    VoiceWake(StateStore &store, Clock &clock, QObject *parent = nullptr);

    Outcome load();

    [[nodiscard]] const QStringList &triggers() const noexcept { return m_triggers; }
    /// Trimmed, empty ones dropped, at most 32 of 64 characters; none left: the defaults. On disk
    /// when it returns success.
    Outcome setTriggers(const QStringList &triggers);

    /// Payload of `voicewake.changed`.
    [[nodiscard]] QJsonObject encode() const;
    /// Payload of `voicewake.routing.changed`: this gateway routes to whoever listens.
    [[nodiscard]] QJsonObject encodeRouting() const;

signals:
    void changed();

private:
    StateStore &m_store;
    Clock &m_clock;
    QStringList m_triggers;
    qint64 m_updatedAtMs = 0;
};

} // namespace gateway
