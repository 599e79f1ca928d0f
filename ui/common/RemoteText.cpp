// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/RemoteText.h"

#include <QList>
#include <QStringList>
#include <QTextBoundaryFinder>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// A name of a million characters is not looked at to its end.
constexpr qsizetype MaxLookedAt = 4096;

bool isInvisible(char32_t point)
{
    switch (QChar::category(point)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // direction overrides and isolates, zero-width joiners
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
        return true;
    default:
        return false;
    }
}

// A letter under a tower of combining marks would paint over its neighbours.
constexpr int MaxMarks = 2;

QString visible(QStringView text)
{
    QString result;
    int marks = 0;
    for (const char32_t point : text.left(MaxLookedAt).toString().toUcs4()) {
        const bool isMark = QChar::isMark(point);
        marks = isMark ? marks + 1 : 0;
        if (marks > MaxMarks)
            continue;
        if (QChar::isSpace(point))
            result += u' ';
        else if (!isInvisible(point))
            result += QString::fromUcs4(&point, 1);
    }
    return result.simplified();
}

QStringList groupsOf(const QString &digits)
{
    QStringList groups;
    for (qsizetype at = 0; at < digits.size(); at += 4)
        groups.append(digits.mid(at, 4));
    return groups;
}

} // namespace

QString remoteText(const QString &text, qsizetype maxChars)
{
    const QString clean = visible(text);
    QList<qsizetype> ends{0};
    QTextBoundaryFinder finder(QTextBoundaryFinder::Grapheme, clean);
    while (finder.toNextBoundary() != -1)
        ends.append(finder.position());
    const qsizetype characters = ends.size() - 1;
    if (characters <= maxChars)
        return clean;
    const qsizetype tail = (maxChars - 1) / 2;
    const qsizetype head = maxChars - 1 - tail;
    return clean.left(ends.at(head)) + u'…' + clean.mid(ends.at(characters - tail));
}

QString deviceCode(const QString &deviceId)
{
    constexpr qsizetype Digits = 16;
    return groupsOf(remoteText(deviceId.left(Digits)).toUpper()).join(u'-');
}

QString fullDeviceCode(const QString &deviceId)
{
    constexpr qsizetype GroupsPerLine = 4;
    const QStringList groups = groupsOf(remoteText(deviceId, 128).toUpper());
    QStringList lines;
    for (qsizetype at = 0; at < groups.size(); at += GroupsPerLine)
        lines.append(groups.mid(at, GroupsPerLine).join(u'-'));
    return lines.join(u'\n');
}

QString leftToRight(const QString &text)
{
    constexpr QChar LeftToRightIsolate(0x2066);
    constexpr QChar PopDirectionalIsolate(0x2069);
    return LeftToRightIsolate + text + PopDirectionalIsolate;
}

} // namespace ui
