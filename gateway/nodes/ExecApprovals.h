// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/nodes/ApprovalRecord.h"
#include "gateway/peers/PeerTable.h"
#include "gateway/protocol/RpcError.h"

#include <QObject>

#include <deque>
#include <functional>
#include <map>
#include <vector>

namespace gateway {

/// Asks people whether a command may run: keeps each question until it is answered or its time is
/// over, and remembers the last answers.
///
/// Who may see a question is decided here: administrators all, others those of their own device, or
/// of their own connection if they have none. What an older client asks is seen by everybody who
/// may answer, as it expects.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 11.1, protocol-v3.md 5.8.
class ExecApprovals final : public QObject
{
    Q_OBJECT

public:
    using Ended = std::function<void(const ApprovalRecord &)>;

    static constexpr std::size_t MaxPending = 256;    // own
    static constexpr std::size_t MaxRemembered = 256; // own

    ExecApprovals(const PeerTable &peers, Clock &clock, QObject *parent = nullptr);

    /// Asks. `ended` runs once, never before this returns; at once if nobody is there to answer
    /// and the asker's protocol does not wait for somebody.
    Result<ApprovalRecord, RpcError> ask(const ExecApprovalParams &params, const Peer &asker,
                                         Ended ended);
    /// `ended` runs when it has ended, also if that was before. Refused for an unknown id.
    Result<void, RpcError> wait(const QString &id, const Peer &caller, Ended ended);
    /// `resolved` is emitted before this returns; askers and waiters hear it later.
    Result<ApprovalRecord, RpcError> resolve(const QString &id, const QString &decision,
                                             const Peer &resolver);

    [[nodiscard]] QList<ApprovalRecord> pending(const Peer &viewer) const;
    /// An open question by its id or an unambiguous beginning of it.
    [[nodiscard]] Result<ApprovalRecord, RpcError> findPending(const QString &id,
                                                               const Peer &viewer) const;
    /// Open or ended, by its whole id.
    [[nodiscard]] Result<ApprovalRecord, RpcError> find(const QString &id,
                                                        const Peer &viewer) const;
    /// Ended ones, newest first.
    [[nodiscard]] QList<ApprovalRecord> ended(const Peer &viewer) const;

    /// Whether the peer is told of the question when it is asked.
    [[nodiscard]] static bool reviews(const Peer &peer, const ApprovalRecord &record);

    /// The answer that lets `caller` run this once more; an "allow once" is used up by it. Null if
    /// there is none. Only answers that are still in time count.
    [[nodiscard]] const ApprovalRecord *
    useAnswer(const Peer &caller, const std::function<bool(const ApprovalRecord &)> &fits);

signals:
    void requested(const gateway::ApprovalRecord &record);
    void resolved(const gateway::ApprovalRecord &record);

private:
    struct Question
    {
        ApprovalRecord record = {};
        std::vector<Ended> waiters = {};
        Timer deadline = {};
    };

    [[nodiscard]] std::optional<RpcError> refusalFor(const ExecApprovalParams &params) const;
    [[nodiscard]] bool hasReviewer(const ApprovalRecord &record) const;
    [[nodiscard]] bool isOver(const ApprovalRecord &record) const;
    [[nodiscard]] const ApprovalRecord *lookUp(const QString &id) const;
    void expire(const QString &id);
    void end(const QString &id, ApprovalEnd how);
    void tellLater(ApprovalRecord record, std::vector<Ended> waiters);

    const PeerTable &m_peers;
    Clock &m_clock;
    std::map<QString, Question> m_pending;
    std::deque<ApprovalRecord> m_ended; ///< Oldest first.
    quint64 m_lastTelling = 0;
    std::map<quint64, Timer> m_tellings;
};

} // namespace gateway
