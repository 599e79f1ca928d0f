// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/api/LogRing.h"
#include "gateway/api/Mailbox.h"
#include "gateway/remote/RemoteLink.h"
#include "gateway/runtime/QtClock.h"
#include "gateway/runtime/RemotePicture.h"
#include "gateway/runtime/RemoteTest.h"
#include "gateway/state/FileStateStore.h"

#include <QObject>

#include <functional>
#include <memory>

namespace gateway {

/// The far side of a RemoteHost: keeps the connection, asks what is to be shown and puts the newest
/// picture into the mailbox.
///
/// Thread: that of the remote gateway, from `begin` on. Each `done` runs exactly once.
class HostedRemote final : public QObject
{
    Q_OBJECT

public:
    using Done = std::function<void(const CommandOutcome &)>;
    using Answered = std::function<void(const CommandResult<QJsonValue> &)>;
    using Invoked = std::function<void(const CommandResult<InvokeOutcome> &)>;
    using Tested = std::function<void(const CommandResult<QList<RemoteStep>> &)>;

    HostedRemote(const QString &stateDir, RemoteLink::Pauses pauses,
                 Mailbox<GatewaySnapshot> &mailbox, LogRing &log);
    ~HostedRemote() override;

    void begin(); ///< First call.
    /// Connects there; without a usable target the picture says why.
    void show(const CommandResult<RemoteTarget> &target);
    void reconnect(const Done &done);
    void close(const Done &done);

    /// Changes something there; what is shown is asked for anew.
    void ask(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit,
             const Answered &done);
    void invoke(const NodeId &node, const QString &command, const QJsonValue &params,
                std::chrono::milliseconds limit, const Invoked &done);
    void test(const RemoteTarget &target, const Tested &done);
    void followLog(); ///< Somebody looks at it.

signals:
    void published();

private:
    void request(const QString &method, const QJsonObject &params, std::chrono::milliseconds limit,
                 const Answered &done);
    void takeState();
    void welcome();
    void refreshSoon();
    void refresh();
    void finishRefresh();
    void readLog();
    void takeLog(const QJsonObject &tail);
    void settle(const CommandOutcome &outcome);
    void forgetConnections();
    void publish();

    Mailbox<GatewaySnapshot> &m_mailbox;
    LogRing &m_log;
    QtClock m_clock;
    FileStateStore m_store;
    RemoteLink::Pauses m_pauses;
    std::unique_ptr<RemoteLink> m_link;
    CommandResult<RemoteTarget> m_target;
    GatewaySnapshot m_snapshot;
    DeviceId m_ownDevice;
    RemoteLists m_lists;
    int m_missing = 0; ///< Lists that were asked for and are not there yet.
    bool m_isStale = false;
    bool m_hasLists = false; ///< Of this connection.
    bool m_isLogWanted = false;
    qint64 m_logCursor = -1;
    QList<Done> m_waiting;
    std::unique_ptr<RemoteTest> m_test;
    Timer m_refresh;
    Timer m_everyNow;
    Timer m_nextLog;
};

} // namespace gateway
