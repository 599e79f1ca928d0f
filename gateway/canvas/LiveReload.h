// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Ids.h"
#include "gateway/canvas/TreeWatcher.h"
#include "gateway/server/MessageTransport.h"

#include <QHostAddress>
#include <QObject>

#include <memory>
#include <unordered_map>

namespace gateway {

/// Tells the pages that are being shown when the canvas folder changes: one `reload` for each burst
/// of changes.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 9.4 "Live reload".
class LiveReload final : public QObject
{
    Q_OBJECT

public:
    explicit LiveReload(Clock &clock, QObject *parent = nullptr);
    ~LiveReload() override;

    /// Watches `root` from now on, also when it appears only later.
    void start(const QString &root);
    /// Nothing is watched, and the pages are let go.
    void stop();

    [[nodiscard]] bool isRunning() const { return !m_root.isEmpty(); }
    /// There is too much to watch.
    [[nodiscard]] bool isPaused() const;

    [[nodiscard]] bool hasRoomFor(const QHostAddress &address) const;
    /// `capabilityOf`: the connection whose capability let it in, if one did.
    void add(std::unique_ptr<MessageTransport> transport, const QHostAddress &peer,
             const std::optional<ConnectionId> &capabilityOf);
    /// Lets go the pages that a capability of this connection let in.
    void drop(const ConnectionId &capabilityOf);
    [[nodiscard]] std::size_t pageCount() const { return m_pages.size(); }

signals:
    /// `isPaused` may have changed.
    void stateChanged();

private:
    struct Later
    {
        void operator()(MessageTransport *transport) const { transport->deleteLater(); }
    };
    struct Page
    {
        std::unique_ptr<MessageTransport, Later> transport = {};
        QHostAddress peer = {};
        std::optional<ConnectionId> capabilityOf = {};
        bool awaitsPong = false;
    };

    void watch();
    void noteChange();
    void tellPages();
    void checkPulse();

    Clock &m_clock;
    TreeWatcher m_watcher;
    QString m_root;
    std::unordered_map<MessageTransport *, Page> m_pages;
    Timer m_retry;    ///< While the folder is not there.
    Timer m_quiet;    ///< Runs until a burst is over.
    Timer m_patience; ///< Runs until a burst has lasted too long.
    Timer m_pulse;
};

} // namespace gateway
