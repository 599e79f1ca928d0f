// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Redaction.h"

using namespace Qt::StringLiterals;

namespace gateway {

QString forLog(QStringView text, qsizetype maxChars)
{
    QString safe;
    const bool isCut = text.size() > maxChars;
    for (const QChar c : isCut ? text.first(maxChars) : text) {
        const bool isPrintable = c.isPrint() && c.category() != QChar::Other_Format;
        safe.append(isPrintable ? c : u'?');
    }
    if (isCut)
        safe.append(u'…');
    return safe;
}

QString truncatedUtf8(const QString &text, qsizetype maxBytes)
{
    QByteArray bytes = text.toUtf8();
    if (bytes.size() <= maxBytes)
        return text;
    qsizetype end = maxBytes;
    while (end > 0 && (static_cast<uchar>(bytes.at(end)) & 0xC0) == 0x80)
        --end;
    return QString::fromUtf8(bytes.first(end));
}

} // namespace gateway
