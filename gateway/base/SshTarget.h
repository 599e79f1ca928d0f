// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace gateway {

/// Where `ssh` signs in: checked, so that nothing in it can be taken for an option.
struct SshTarget
{
    QString user = {}; ///< Empty: as ssh's own settings say.
    QString host = {}; ///< A name, an address, or an entry of ssh's own settings.
    quint16 port = 0;  ///< 0: as ssh's own settings say.

    /// `host`, `user@host`, `user@host:22`, `user@[fd00::1]:22`.
    [[nodiscard]] static std::optional<SshTarget> fromText(const QString &text);
    /// As an argument for ssh, without the port.
    [[nodiscard]] QString destination() const;

    bool operator==(const SshTarget &) const = default;
};

} // namespace gateway
