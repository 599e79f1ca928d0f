// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/NodeCommand.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using Shell = NodeCommand::Shell;

// Inside single quotes bash and zsh know no escapes, fish knows two: what fish takes for one stands
// outside of them, where all three agree.
QString quotedForPosix(const QString &text)
{
    QString word = u"'"_s;
    for (const QChar c : text) {
        if (c == u'\'' || c == u'\\')
            word += u"'\\"_s + c + u'\'';
        else
            word += c;
    }
    return word + u'\'';
}

// PowerShell ends a string at typographic quotes, too; each is doubled to stand for itself.
QString quotedForPowerShell(const QString &text)
{
    QString word = u"'"_s;
    for (const QChar c : text) {
        word += c;
        if (c == u'\'' || (c >= QChar(0x2018) && c <= QChar(0x201b)))
            word += c;
    }
    return word + u'\'';
}

QString quotedForCmd(QString text)
{
    text.replace(u'"', u'_').replace(u'%', u'_');
    return u'"' + text + u'"';
}

// Each character that means something is named by a caret; quotes would keep % from being named.
QString namedForCmd(const QString &text)
{
    static const QString Special = u"^&|<>()\"%!,;= "_s;
    QString named;
    for (const QChar c : text) {
        if (Special.contains(c))
            named += u'^';
        named += c;
    }
    return named;
}

} // namespace

QString quoted(const QString &text, Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return quotedForPosix(text);
    case Shell::PowerShell:
        return quotedForPowerShell(text);
    case Shell::Cmd:
        return quotedForCmd(text);
    }
    return {};
}

QString assignment(const QString &name, const QString &value, Shell shell)
{
    switch (shell) {
    case Shell::Posix:
        return name + u'=' + quoted(value, shell) + u' ';
    case Shell::PowerShell:
        return u"$env:"_s + name + u'=' + quoted(value, shell) + u"; "_s;
    case Shell::Cmd:
        // No space before &&: it would be part of the value.
        return u"set "_s + name + u'=' + namedForCmd(value) + u"&& "_s;
    }
    return {};
}

// Older programs know no setup codes: they sign in with what everybody signs in with, and take it
// from their environment only.
QString NodeCommand::olderText(const QString &shownSecret) const
{
    QString command;
    if (signIn == SignIn::Token)
        command = assignment(u"OPENCLAW_GATEWAY_TOKEN"_s, shownSecret, shell);
    else if (signIn == SignIn::Password)
        command = assignment(u"OPENCLAW_GATEWAY_PASSWORD"_s, shownSecret, shell);
    command += u"openclaw node run --host %1 --port %2"_s.arg(host).arg(port);
    if (isEncrypted)
        command += u" --tls"_s;
    if (isEncrypted && !tlsFingerprint.isEmpty())
        command += u" --tls-fingerprint "_s + tlsFingerprint;
    if (!displayName.isEmpty())
        command += u" --display-name "_s + quoted(displayName, shell);
    return command;
}

QString NodeCommand::textWith(const QString &shownSecret) const
{
    if (generation == Generation::Current)
        return u"openclaw node run --pair "_s + quoted(u"oc-pair://"_s + shownSecret, shell);
    return olderText(shownSecret);
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
