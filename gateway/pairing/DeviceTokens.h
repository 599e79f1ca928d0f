// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/pairing/DeviceStore.h"

namespace gateway {

/// Issues, checks, rotates and revokes device tokens. Format: 32 random bytes, base64url.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 4.3, 4.4.
class DeviceTokens final
{
public:
    enum class Refusal { Mismatch, ScopeMismatch };

    DeviceTokens(DeviceStore &devices, Clock &clock);

    /// Whether `token` is this device's for `role` and covers `scopes`. Marks it used (saved
    /// lazily).
    Result<void, Refusal> check(const DeviceId &device, Role role, const QStringList &scopes,
                                const Secret &token);

    /// Whether `token` is any paired device's for `role`; for requests that name no device.
    [[nodiscard]] bool isAnyones(const Secret &token, Role role) const;

    /// The device's token for `role` after a successful connect: the existing one if it is not
    /// revoked and covers `scopes`, else a new one with exactly `scopes` plus what the old one had.
    /// Errors: NotFound; AccessDenied beyond the approved baseline; the store's when it cannot be
    /// saved (then no token is given).
    Result<DeviceToken, Error> ensure(const DeviceId &device, Role role, const QStringList &scopes);

    /// A new token in place of the old. `scopes` absent: those of the old entry, else the baseline.
    /// NotFound for an unknown device or a role it was never given; AccessDenied if `scopes` go
    /// beyond the approved baseline.
    Result<DeviceToken, Error> rotate(const DeviceId &device, Role role,
                                      const std::optional<QStringList> &scopes);
    /// NotFound for an unknown device or role. The time of revocation.
    Result<qint64, Error> revoke(const DeviceId &device, Role role);

    /// A fresh entry; in place of `before`, it keeps that one's age and has the time of rotation.
    [[nodiscard]] static DeviceToken issued(Role role, const QStringList &scopes,
                                            const DeviceToken *before, qint64 nowMs);

private:
    Result<DeviceToken, Error> replace(PairedDevice device, const DeviceToken &token);

    DeviceStore &m_devices;
    Clock &m_clock;
};

} // namespace gateway
