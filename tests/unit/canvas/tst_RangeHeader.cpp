// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/RangeHeader.h"

#include <QTest>

using namespace gateway;

namespace {

QByteArray textOf(const RangeVerdict &verdict)
{
    if (std::holds_alternative<WholeFile>(verdict))
        return "whole";
    if (std::holds_alternative<Unsatisfiable>(verdict))
        return "unsatisfiable";
    const ByteRange range = std::get<ByteRange>(verdict);
    return QByteArray::number(range.first) + '-' + QByteArray::number(range.last);
}

} // namespace

class tst_RangeHeader : public QObject
{
    Q_OBJECT

private slots:
    void judges_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<qint64>("size");
        QTest::addColumn<QByteArray>("verdict");
        const auto row = [](const char *tag, const QByteArray &header, qint64 size,
                            const QByteArray &verdict) {
            QTest::newRow(tag) << header << size << verdict;
        };
        row("start", "bytes=0-", 100, "0-99");
        row("start of one byte", "bytes=0-0", 100, "0-0");
        row("middle", "bytes=10-19", 100, "10-19");
        row("last byte", "bytes=99-", 100, "99-99");
        row("end beyond the file", "bytes=90-1000", 100, "90-99");
        row("suffix", "bytes=-10", 100, "90-99");
        row("suffix longer than the file", "bytes=-1000", 100, "0-99");
        row("unit in upper case", "Bytes=0-1", 100, "0-1");
        row("blanks", "bytes= 0-1 ", 100, "0-1");
        row("leading zeros", "bytes=007-008", 100, "7-8");
        row("behind the end", "bytes=100-", 100, "unsatisfiable");
        row("far behind the end", "bytes=99999999999999999999-", 100, "unsatisfiable");
        row("end too large to count", "bytes=0-99999999999999999999", 100, "0-99");
        row("suffix too large to count", "bytes=-99999999999999999999", 100, "0-99");
        row("empty suffix", "bytes=-0", 100, "unsatisfiable");
        row("empty file", "bytes=0-", 0, "unsatisfiable");
        row("suffix of an empty file", "bytes=-5", 0, "unsatisfiable");
        row("backwards", "bytes=20-10", 100, "whole");
        row("nothing", "", 100, "whole");
        row("no range", "bytes=", 100, "whole");
        row("only a dash", "bytes=-", 100, "whole");
        row("no dash", "bytes=5", 100, "whole");
        row("two dashes", "bytes=1-2-3", 100, "whole");
        row("negative", "bytes=--5", 100, "whole");
        row("letters", "bytes=a-b", 100, "whole");
        row("hexadecimal", "bytes=0x1-0x2", 100, "whole");
        row("fraction", "bytes=0.5-1", 100, "whole");
        row("plus", "bytes=+1-2", 100, "whole");
        row("inner blank", "bytes=1 -2", 100, "whole");
        row("several", "bytes=0-1,5-6", 100, "whole");
        row("other unit", "lines=0-1", 100, "whole");
        row("no unit", "0-1", 100, "whole");
        row("too long", "bytes=" + QByteArray(300, '0') + "-", 100, "whole");
    }
    void judges()
    {
        QFETCH(QByteArray, header);
        QFETCH(qint64, size);
        QFETCH(QByteArray, verdict);

        QCOMPARE(textOf(parseRange(header, size)), verdict);
    }
};

QTEST_APPLESS_MAIN(tst_RangeHeader)
#include "tst_RangeHeader.moc"
