// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/Validators.h"

#include <QTest>

#include <limits>

using namespace gateway;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

HttpHead headWith(const Headers &headers)
{
    return {.method = "GET", .target = "/", .headers = headers};
}

constexpr qint64 Modified = 784'111'777; // Sun, 06 Nov 1994 08:49:37 GMT

} // namespace

class tst_Validators : public QObject
{
    Q_OBJECT

private slots:
    void writesAndReadsDates()
    {
        QCOMPARE(toHttpDate(Modified), QByteArray("Sun, 06 Nov 1994 08:49:37 GMT"));
        QCOMPARE(fromHttpDate("Sun, 06 Nov 1994 08:49:37 GMT"), std::optional(Modified));
        for (const QByteArray wrong :
             {"Mon, 06 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT",
              "Sunday, 06-Nov-94 08:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 UTC", "", "0"})
            QCOMPARE(fromHttpDate(wrong), std::nullopt);
    }

    void writesAnyTimeAFileMayClaim()
    {
        QCOMPARE(toHttpDate(-1), QByteArray("Wed, 31 Dec 1969 23:59:59 GMT"));
        QCOMPARE(toHttpDate(951'782'400), QByteArray("Tue, 29 Feb 2000 00:00:00 GMT"));
        QCOMPARE(toHttpDate(std::numeric_limits<qint64>::max()),
                 QByteArray("Fri, 31 Dec 9999 23:59:59 GMT"));
        QCOMPARE(toHttpDate(std::numeric_limits<qint64>::min()),
                 QByteArray("Sat, 01 Jan 0000 00:00:00 GMT"));
    }

    void knowsWhatTheClientHas_data()
    {
        QTest::addColumn<Headers>("headers");
        QTest::addColumn<bool>("isKnown");
        const QByteArray now = "Sun, 06 Nov 1994 08:49:37 GMT";
        QTest::newRow("no condition") << Headers{} << false;
        QTest::newRow("same tag") << Headers{{"if-none-match", "\"a\""}} << true;
        QTest::newRow("weak tag") << Headers{{"if-none-match", "W/\"a\""}} << true;
        QTest::newRow("other tag") << Headers{{"if-none-match", "\"b\""}} << false;
        QTest::newRow("one of several") << Headers{{"if-none-match", "\"b\", \"a\""}} << true;
        QTest::newRow("any tag") << Headers{{"if-none-match", "*"}} << true;
        QTest::newRow("unquoted") << Headers{{"if-none-match", "a"}} << false;
        QTest::newRow("same time") << Headers{{"if-modified-since", now}} << true;
        QTest::newRow("later time")
            << Headers{{"if-modified-since", "Mon, 07 Nov 1994 08:49:37 GMT"}} << true;
        QTest::newRow("earlier time")
            << Headers{{"if-modified-since", "Sun, 06 Nov 1994 08:49:36 GMT"}} << false;
        QTest::newRow("broken time") << Headers{{"if-modified-since", "yesterday"}} << false;
        QTest::newRow("the tag decides")
            << Headers{{"if-none-match", "\"b\""}, {"if-modified-since", now}} << false;
    }
    void knowsWhatTheClientHas()
    {
        QFETCH(Headers, headers);
        QFETCH(bool, isKnown);
        const Validators validators{.etag = "\"a\"", .modifiedSeconds = Modified};

        QCOMPARE(validators.isKnownTo(headWith(headers)), isKnown);
    }

    void aTimeIsNothingToWhatHasNone()
    {
        const Validators validators{.etag = "\"a\""};

        QVERIFY(!validators.isKnownTo(
            headWith({{"if-modified-since", "Mon, 07 Nov 1994 08:49:37 GMT"}})));
    }

    void aPartIsOnlyGivenOfTheSameState()
    {
        const Validators validators{.etag = "\"a\"", .modifiedSeconds = Modified};
        const auto allowed = [&](const QByteArray &condition) {
            return validators.allowRange(headWith({{"if-range", condition}}));
        };

        QVERIFY(validators.allowRange(headWith({})));
        QVERIFY(allowed("\"a\""));
        QVERIFY(allowed("Sun, 06 Nov 1994 08:49:37 GMT"));
        QVERIFY(!allowed("\"b\""));
        QVERIFY(!allowed("W/\"a\""));
        QVERIFY(!allowed("Mon, 07 Nov 1994 08:49:37 GMT"));
        QVERIFY(!allowed("yesterday"));
    }
};

QTEST_APPLESS_MAIN(tst_Validators)
#include "tst_Validators.moc"
