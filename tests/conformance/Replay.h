// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/TestClient.h"
#include "tests/support/TestIdentity.h"

#include <QHash>
#include <QJsonObject>
#include <QSet>

#include <optional>

namespace gateway::test {

/// A recording below tests/data/vectors, `v4/node-session.json`. Ends the test if it is not there.
[[nodiscard]] QJsonObject loadRecording(const QString &name);

/// Where the gateway differs from what was recorded, on purpose: `deviations.json`.
///
/// An entry is named after its step and has `why`, and one of: `absent` (does not happen),
/// `hangsUp` (who leaves at that moment, which a recording of frames does not show), or the fields
/// that are different, as this gateway answers them; null for one that is missing. The entry `*`
/// lists in `ignore` the keys that are not compared anywhere in the recording, in `remote` the
/// connections that came through a proxy, and in `more` the keys that are sent besides the recorded
/// ones.
class Deviations final
{
public:
    explicit Deviations(const QString &recording);

    [[nodiscard]] bool isAbsent(const QString &step) const;
    /// `expected` with what is deliberately different put in; null removes a field.
    [[nodiscard]] QJsonObject applied(const QString &step, const QJsonObject &expected) const;
    /// Connections that came through a proxy, where the recording does not say so.
    [[nodiscard]] bool isRemote(const QString &connection) const;
    [[nodiscard]] const QStringList &more() const { return m_more; }
    [[nodiscard]] QString hangsUp(const QString &step) const;
    /// Entries of steps that `applied` or `isAbsent` was never asked about: nothing proves them.
    [[nodiscard]] QStringList unproven() const;
    /// `value` without the keys that are not compared.
    [[nodiscard]] QJsonValue stripped(const QJsonValue &value) const;

private:
    [[nodiscard]] QJsonObject entry(const QString &step) const;

    QJsonObject m_steps;
    mutable QSet<QString> m_asked;
    QStringList m_more;
    QStringList m_ignored;
};

/// What a client of the older version signed for these parameters; recordings of it do not say.
[[nodiscard]] QString olderSignedPayload(const QJsonObject &connectParams);

/// Speaks recorded requests with today's nonces, keys and times, and compares what comes back with
/// what was recorded: identifiers and tokens stand for whatever they were first seen as.
class Replay final
{
public:
    Replay(const QString &sharedToken, const Deviations &deviations);

    /// A recorded value as it has to be said now.
    [[nodiscard]] QJsonValue spoken(const QJsonValue &recorded) const;
    /// Recorded parameters of `connect`, signed anew for the client's challenge. `signedPayload` is
    /// the recorded text, empty if the recording's signature is not a real one.
    [[nodiscard]] QJsonObject spokenConnect(const QJsonObject &recorded,
                                            const QString &signedPayload,
                                            const QJsonObject &challenge, const TestClient &client);

    /// What is different, or nothing. Learns what placeholders stand for. Keys that were not
    /// recorded are a difference, too, unless the deviations name them.
    [[nodiscard]] std::optional<QString>
    differenceOf(const QJsonValue &recorded, const QJsonValue &actual, const QString &path = {});

    /// The part of a recorded `hello-ok` that is the protocol's, not the installation's.
    [[nodiscard]] static QJsonObject essenceOfHello(const QJsonObject &payload);

private:
    [[nodiscard]] std::optional<QString>
    differenceOfTexts(const QString &recorded, const QString &actual, const QString &path);
    [[nodiscard]] std::optional<QString> differenceOfObjects(const QJsonObject &recorded,
                                                             const QJsonObject &actual,
                                                             const QString &path);
    [[nodiscard]] QString replaced(QString text) const;
    /// A close reason ends where it must, also within an identifier: whether `actual` is `recorded` with
    /// one of the known identifiers at its cut end.
    [[nodiscard]] bool isCutReading(const QString &recorded, const QString &actual) const;
    const TestIdentity &identityOf(const QString &publicKey);

    QStringList m_more;
    QHash<QString, QString> m_known; ///< Recorded text to today's.
    QHash<QString, TestIdentity> m_identities;
};

} // namespace gateway::test
