// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/NodeCommand.h"

using namespace Qt::StringLiterals;

namespace ui {

QString quoted(const QString &text, NodeCommand::Shell shell)
{
    QString inner = text;
    if (shell == NodeCommand::Shell::PowerShell)
        inner.replace(u'\'', u"''"_s);
    else
        inner.replace(u'\'', u"'\\''"_s);
    return u'\'' + inner + u'\'';
}

QString NodeCommand::textWith(const QString &shownSecret) const
{
    if (generation == Generation::Current)
        return u"openclaw node run --pair "_s + quoted(u"oc-pair://"_s + shownSecret, shell);
    const QString token = quoted(shownSecret, shell);
    QString command = u"openclaw node run --host %1 --port %2"_s.arg(host).arg(port);
    if (!displayName.isEmpty())
        command += u" --display-name "_s + quoted(displayName, shell);
    if (shell == Shell::PowerShell)
        return u"$env:OPENCLAW_GATEWAY_TOKEN=%1; %2"_s.arg(token, command);
    return u"OPENCLAW_GATEWAY_TOKEN=%1 %2"_s.arg(token, command);
}

gateway::Secret NodeCommand::text() const
{
    return gateway::Secret(textWith(QString::fromUtf8(secret.reveal())));
}

QString NodeCommand::maskedText() const
{
    return textWith(u"••••••••"_s);
}

} // namespace ui
