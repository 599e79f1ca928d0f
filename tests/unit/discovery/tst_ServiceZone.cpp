// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/ServiceZone.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QJsonObject vector()
{
    QFile file(QStringLiteral(OC_TEST_DATA "/vectors/v3/discovery.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object().value("wideAreaZone"_L1).toObject();
}

ZoneFacts facts()
{
    return {.domain = u"oc.internal"_s,
            .host = u"box"_s,
            .tailnetIPv4 = QHostAddress(u"100.64.0.9"_s),
            .tailnetIPv6 = QHostAddress(u"fd7a:115c:a1e0::9"_s),
            .port = 18789,
            .txt = wideAreaTxt(
                {.machineName = u"box"_s, .port = 18789, .commandPath = u"/usr/bin/openclaw"_s},
                false)};
}

const QDate Day(2026, 11, 23);

} // namespace

class tst_ServiceZone : public QObject
{
    Q_OBJECT

private slots:
    void theFileIsThatOfThePublishedGateway()
    {
        const QJsonObject expected = vector();

        const auto text = zoneText(facts(), {}, Day);

        QVERIFY(text.has_value());
        QCOMPARE(*text, expected.value("fileContent"_L1).toString());
    }

    void theSameAgainChangesNothing()
    {
        const QString written = zoneText(facts(), {}, Day).value_or(QString());

        QVERIFY(!zoneText(facts(), written, Day.addDays(3)).has_value());
    }

    void theSerialNumberGoesUpWithEachChange()
    {
        const QString first = zoneText(facts(), {}, Day).value_or(QString());
        ZoneFacts changed = facts();
        changed.port = 19000;

        const QString second = zoneText(changed, first, Day).value_or(QString());
        QVERIFY(second.contains("hostmaster 2026112302 "_L1));

        // A clock that was set back does not take the number back.
        const QString third = zoneText(facts(), second, Day.addDays(-5)).value_or(QString());
        QVERIFY(third.contains("hostmaster 2026112303 "_L1));

        const QString fourth = zoneText(changed, third, Day.addDays(1)).value_or(QString());
        QVERIFY(fourth.contains("hostmaster 2026112401 "_L1));
    }

    void aGatewayThatCannotBeReachedIsNotNamed()
    {
        ZoneFacts hidden = facts();
        hidden.txt.clear();

        const QString text = zoneText(hidden, {}, Day).value_or(QString());

        QVERIFY(text.contains("ns1 IN A 100.64.0.9\n"_L1));
        QVERIFY(!text.contains(GatewayService));
    }

    void textsAreQuoted()
    {
        ZoneFacts odd = facts();
        odd.txt = {{u"displayName"_s, u"a \"b\" \\ c\nd"_s}};

        const QString text = zoneText(odd, {}, Day).value_or(QString());

        QVERIFY(text.contains("TXT \"displayName=a \\\"b\\\" \\\\ c\\nd\"\n"_L1));
    }

    void theSshPortIsToldOnlyInFullAndIfKnown()
    {
        ServiceFacts told{.mode = MdnsMode::Full, .machineName = u"box"_s, .sshPort = 2222};
        QCOMPARE(valueOf(wideAreaTxt(told, true), "sshPort"_L1), u"2222"_s);
        QCOMPARE(valueOf(wideAreaTxt(told, false), "sshPort"_L1), QString());
        told.mode = MdnsMode::Minimal;
        QCOMPARE(valueOf(wideAreaTxt(told, true), "sshPort"_L1), QString());
    }

    void hostsGetNamesThatAZoneMayHave_data()
    {
        QTest::addColumn<QString>("machine");
        QTest::addColumn<QString>("host");
        QTest::newRow("plain") << u"Box.example.org"_s << u"box"_s;
        QTest::newRow("other letters") << u"Jürgens Büro"_s << u"j-rgens-b-ro"_s;
        QTest::newRow("nothing left") << u"büro"_s.left(0) << u"openclaw"_s;
        QTest::newRow("only other letters") << u"客厅"_s << u"openclaw"_s;
        QTest::newRow("long") << QString(70, u'a') << QString(63, u'a');
    }
    void hostsGetNamesThatAZoneMayHave()
    {
        QFETCH(QString, machine);
        QTEST(zoneHost(machine), "host");
    }
};

QTEST_GUILESS_MAIN(tst_ServiceZone)
#include "tst_ServiceZone.moc"
