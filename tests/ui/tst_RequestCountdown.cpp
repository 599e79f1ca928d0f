// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/RequestCountdown.h"

#include <QTest>

using namespace Qt::StringLiterals;
using ui::RequestCountdown;

class tst_RequestCountdown : public QObject
{
    Q_OBJECT

private slots:
    void theLastHalfMinuteIsInWords()
    {
        QCOMPARE(RequestCountdown::text(252'000), u"4:12 left"_s);
        QCOMPARE(RequestCountdown::text(31'000), u"0:31 left"_s);
        QCOMPARE(RequestCountdown::text(28'000), u"28 second(s) left"_s);
        QCOMPARE(RequestCountdown::text(-5), u"0 second(s) left"_s);
    }

    void aScreenReaderHearsMinutesAndSeconds()
    {
        QCOMPARE(RequestCountdown::spoken(252'000), u"Expires in 4 minute(s) 12 second(s)"_s);
        QCOMPARE(RequestCountdown::spoken(12'000), u"Expires in 12 second(s)"_s);
    }

    void isAnnouncedOnceAtAMinuteAndOnceAtAQuarter()
    {
        QStringList said;
        for (qint64 left = 300'000; left >= 0; left -= 1000) {
            const QString text = RequestCountdown::announcement(u"Pixel"_s, left + 1000, left);
            if (!text.isEmpty())
                said.append(text);
        }

        QCOMPARE(said, (QStringList{u"The request of Pixel expires in 60 second(s)"_s,
                                    u"The request of Pixel expires in 15 second(s)"_s}));
    }

    void aRetryMayBeAnnouncedAgain()
    {
        QVERIFY(RequestCountdown::announcement(u"Pixel"_s, 50'000, 300'000).isEmpty());
        QVERIFY(!RequestCountdown::announcement(u"Pixel"_s, 61'000, 59'500).isEmpty());
    }

    void whatIsOverIsNotAnnounced()
    {
        QVERIFY(RequestCountdown::announcement(u"Pixel"_s, 61'000, 0).isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_RequestCountdown)
#include "tst_RequestCountdown.moc"
