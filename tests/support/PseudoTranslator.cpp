// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PseudoTranslator.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

QChar accented(QChar letter)
{
    static constexpr QStringView Plain = u"aceinouyACEINOUY";
    static constexpr QStringView Accented = u"àçëïñöüýÀÇËÏÑÖÜÝ";
    const qsizetype at = Plain.indexOf(letter);
    return at < 0 ? letter : Accented.at(at);
}

} // namespace

PseudoTranslator::PseudoTranslator(Kind kind, QObject *parent)
    : QTranslator(parent)
    , m_kind(kind)
{
}

QString PseudoTranslator::translate(const char * /*context*/, const char *source,
                                    const char * /*comment*/, int /*n*/) const
{
    const QString text = QString::fromUtf8(source);
    return m_kind == Kind::Long ? lengthened(text) : mirrored(text);
}

QString PseudoTranslator::lengthened(const QString &text)
{
    // Places to be filled, marks of keys and tags stay what they are.
    static const QRegularExpression Fixed(u"%(?:L?\\d+|n)|&.|<[^>]*>"_s);
    QString result = u"["_s;
    qsizetype at = 0;
    auto fixed = Fixed.globalMatch(text);
    while (at < text.size()) {
        if (fixed.hasNext() && fixed.peekNext().capturedStart() == at) {
            const QString kept = fixed.next().captured();
            result += kept;
            at += kept.size();
        } else {
            result += accented(text.at(at++));
        }
    }
    // In words, so that lines can break.
    static const QString Filler = u" ëxtrâ lông wörds"_s;
    const qsizetype more = (text.size() * 2 + 4) / 5;
    for (qsizetype i = 0; i < more; ++i)
        result += Filler.at(i % Filler.size());
    return result + u']';
}

QString PseudoTranslator::mirrored(const QString &text)
{
    return QChar(0x202b) + text + QChar(0x202c);
}

} // namespace gateway::test
