// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/Firewall.h"

#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

std::optional<Firewall> installedFirewall()
{
#ifdef Q_OS_LINUX
    // The folders of administrators are often not in a person's PATH.
    const auto isInstalled = [](const QString &program) {
        return !QStandardPaths::findExecutable(program).isEmpty() ||
               !QStandardPaths::findExecutable(program, {u"/usr/sbin"_s, u"/sbin"_s}).isEmpty();
    };
    if (isInstalled(u"firewall-cmd"_s))
        return Firewall::Firewalld;
    if (isInstalled(u"ufw"_s))
        return Firewall::Ufw;
    if (isInstalled(u"nft"_s))
        return Firewall::Nftables;
#endif
    return std::nullopt;
}

QString allowCommand(Firewall firewall, quint16 port)
{
    switch (firewall) {
    case Firewall::Ufw:
        return u"sudo ufw allow %1/tcp"_s.arg(port);
    case Firewall::Firewalld:
        return u"sudo firewall-cmd --permanent --add-port=%1/tcp && sudo firewall-cmd --reload"_s
            .arg(port);
    case Firewall::Nftables:
        // The table that Debian's own configuration has.
        return u"sudo nft insert rule inet filter input tcp dport %1 accept"_s.arg(port);
    }
    return {};
}

} // namespace ui
