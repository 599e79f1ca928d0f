// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace gateway::test {

/// A device with a key of its own, made from one byte so that tests can name it.
class TestIdentity final
{
public:
    explicit TestIdentity(char seed = 1)
        : m_seed(32, seed)
    {
    }

    [[nodiscard]] QString deviceId() const;
    [[nodiscard]] QString publicKey() const;
    [[nodiscard]] QByteArray sign(const QByteArray &text) const;

    /// What a proof covers besides the device.
    struct Claim
    {
        int version = 3; ///< Of the payload, 1 to 3.
        QString clientId = {};
        QString clientMode = {};
        QString role = {};
        QStringList scopes = {};
        qint64 signedAtMs = 0;
        QString token = {};
        QString nonce = {};
        QString platform = {};
        QString deviceFamily = {};
    };
    /// The `device` object of `connect`.
    [[nodiscard]] QJsonObject device(const Claim &claim) const;

private:
    QByteArray m_seed;
};

} // namespace gateway::test
