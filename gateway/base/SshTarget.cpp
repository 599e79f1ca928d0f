// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/SshTarget.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

std::optional<SshTarget> SshTarget::fromText(const QString &text)
{
    // Nothing begins with '-': ssh would take it for an option.
    static const QRegularExpression Form(u"^(?:(\\w[\\w.+-]{0,63})@)?"
                                         "(?:(\\w[\\w.-]{0,252})|\\[([\\w:.%]{2,64})\\])"
                                         "(?::(\\d{1,5}))?$"_s);
    const auto match = Form.match(text.trimmed());
    if (!match.hasMatch())
        return std::nullopt;
    SshTarget target{.user = match.captured(1), .host = match.captured(2) + match.captured(3)};
    if (const QString port = match.captured(4); !port.isEmpty()) {
        const int number = port.toInt();
        if (number < 1 || number > 65535)
            return std::nullopt;
        target.port = quint16(number);
    }
    return target;
}

QString SshTarget::destination() const
{
    return user.isEmpty() ? host : user + u'@' + host;
}

} // namespace gateway
