// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Secret.h"

#include <functional>
#include <memory>

namespace gateway {

/// The keyring of the desktop: secrets by name, kept by another program.
///
/// Thread: GUI thread. Callbacks run once, now or later, not after the vault is gone.
class SecretVault
{
public:
    SecretVault() = default;
    SecretVault(const SecretVault &) = delete;
    SecretVault &operator=(const SecretVault &) = delete;
    virtual ~SecretVault() = default;

    /// An empty one: it has none, or is not there.
    virtual void load(const QString &name, std::function<void(const Secret &)> done) = 0;
    /// False: it was not kept. An empty secret is removed.
    virtual void save(const QString &name, const Secret &secret,
                      std::function<void(bool)> done) = 0;
};

/// Null where this program was built without. `profile`: each has its own secrets.
[[nodiscard]] std::unique_ptr<SecretVault> makeSecretVault(const QString &profile);

} // namespace gateway
