// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDebug>
#include <QString>

namespace gateway {

/// A token, password or key. Prints as `<redacted>`; there is no conversion that happens by itself.
class Secret final
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    explicit Secret(const QString &value)
        : m_value(value.toUtf8())
    {
    }

    [[nodiscard]] bool isEmpty() const noexcept { return m_value.isEmpty(); }
    [[nodiscard]] qsizetype size() const noexcept { return m_value.size(); }

    /// The bytes themselves: for comparing, for signing, and for the owner's own files.
    [[nodiscard]] const QByteArray &reveal() const noexcept { return m_value; }

    /// For change detection in settings, not for deciding on access: that is constantTimeEquals().
    bool operator==(const Secret &) const = default;

    friend QDebug operator<<(QDebug debug, const Secret &)
    {
        QDebugStateSaver saver(debug);
        debug.noquote() << "<redacted>";
        return debug;
    }

private:
    QByteArray m_value;
};

} // namespace gateway
