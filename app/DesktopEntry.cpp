// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/DesktopEntry.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

// The value's own escapes: \s \n \t \r \\.
QString unescaped(QStringView value)
{
    QString text;
    for (qsizetype at = 0; at < value.size(); ++at) {
        if (value.at(at) != u'\\' || at + 1 == value.size()) {
            text += value.at(at);
            continue;
        }
        ++at;
        switch (value.at(at).unicode()) {
        case u's':
            text += u' ';
            break;
        case u'n':
            text += u'\n';
            break;
        case u't':
            text += u'\t';
            break;
        case u'r':
            text += u'\r';
            break;
        default:
            text += value.at(at);
        }
    }
    return text;
}

// Words of Exec: quoted ones keep blanks, `\` inside quotes takes the next character as it is, `%%`
// is a percent sign.
QStringList wordsOf(const QString &exec)
{
    QStringList words;
    QString word;
    bool isQuoted = false;
    bool hasWord = false;
    for (qsizetype at = 0; at < exec.size(); ++at) {
        const QChar c = exec.at(at);
        if (c == u'"') {
            isQuoted = !isQuoted;
            hasWord = true;
        } else if (isQuoted && c == u'\\' && at + 1 < exec.size()) {
            word += exec.at(++at);
        } else if (!isQuoted && c.isSpace()) {
            if (hasWord)
                words.append(word);
            word.clear();
            hasWord = false;
        } else {
            word += c;
            hasWord = true;
        }
    }
    if (isQuoted)
        return {};
    if (hasWord)
        words.append(word);
    for (QString &each : words)
        each.replace("%%"_L1, "%"_L1);
    return words;
}

QString quoted(const QString &word)
{
    QString text = word;
    text.replace(u'%', "%%"_L1);
    const bool isPlain = !text.isEmpty() && std::ranges::all_of(text, [](QChar c) {
        return c.isLetterOrNumber() || u"/-_.,:=+@%"_s.contains(c);
    });
    if (isPlain)
        return text;
    for (const QChar special : u"\\\"`$"_s)
        text.replace(special, u'\\' + QString(special));
    // Once more for the value as a whole.
    return u'"' + text.replace(u'\\', u"\\\\"_s) + u'"';
}

} // namespace

DesktopEntry readDesktopEntry(const QByteArray &text)
{
    DesktopEntry entry;
    bool isInGroup = false;
    for (const QByteArray &raw : text.split('\n')) {
        const QString line = QString::fromUtf8(raw).trimmed();
        if (line.startsWith(u'[')) {
            isInGroup = line == "[Desktop Entry]"_L1;
            continue;
        }
        const qsizetype at = line.indexOf(u'=');
        if (!isInGroup || at < 0 || line.startsWith(u'#'))
            continue;
        const QString key = line.first(at).trimmed();
        const QString value = unescaped(QStringView(line).sliced(at + 1).trimmed());
        if (key == "Exec"_L1)
            entry.command = wordsOf(value);
        else if (key == "Hidden"_L1)
            entry.isHidden = value == "true"_L1;
        else if (key == "X-GNOME-Autostart-enabled"_L1)
            entry.isOff = value == "false"_L1;
    }
    return entry;
}

QByteArray writeDesktopEntry(const QStringList &command)
{
    QStringList words;
    for (const QString &word : command)
        words.append(quoted(word));
    return u"[Desktop Entry]\n"
           "Type=Application\n"
           "Name=OpenClaw Tray\n"
           "Icon=org.openclawtray.OpenClawTray\n"
           "Exec=%1\n"
           "Terminal=false\n"
           "NoDisplay=true\n"
           "X-GNOME-Autostart-enabled=true\n"_s.arg(words.join(u' '))
               .toUtf8();
}
