// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/common/RemoteText.h"
#include "ui/pairing/RequestText.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::DevicePlace;
using gateway::RequestView;
using ui::Power;
using ui::RequestText;

namespace {

RequestView operatorRequest(const QStringList &scopes)
{
    return {.device = gateway::DeviceId(sampleId(1)), .roles = {u"operator"_s}, .scopes = scopes};
}

RequestView nodeRequest(const QStringList &commands, const QStringList &caps = {})
{
    return {.device = gateway::DeviceId(sampleId(1)),
            .roles = {u"node"_s},
            .caps = caps,
            .commands = commands};
}

QStringList texts(const RequestView &request)
{
    QStringList list;
    for (const Power &power : RequestText::powers(request))
        list.append((power.isStrong ? u"! "_s : QString()) + power.text);
    return list;
}

} // namespace

class tst_RequestText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); } // how lists are joined

    void powersOfAnOperatorComeStrongestFirst()
    {
        QCOMPARE(texts(operatorRequest({u"operator.read"_s, u"operator.approvals"_s,
                                        u"operator.pairing"_s, u"operator.write"_s,
                                        u"operator.admin"_s})),
                 (QStringList{u"! change every setting"_s, u"! let other devices in"_s,
                              u"send messages and use nodes"_s, u"approve commands"_s,
                              u"see status and lists"_s}));
    }

    void aScopeNobodyKnowsIsStrong()
    {
        QCOMPARE(texts(operatorRequest({u"operator.read"_s, u"operator.new\u202Ething"_s})),
                 (QStringList{u"! use the permission “operator.newthing”"_s,
                              u"see status and lists"_s}));
    }

    void aRoleNobodyKnowsIsStrong()
    {
        RequestView request = operatorRequest({});
        request.roles = {u"overlord"_s};

        QCOMPARE(texts(request), QStringList{u"! act as “overlord”"_s});
    }

    void powersOfANode_data()
    {
        QTest::addColumn<QStringList>("commands");
        QTest::addColumn<QStringList>("expected");

        QTest::newRow("nothing offered") << QStringList() << QStringList{u"be a node"_s};
        QTest::newRow("by name, most private first")
            << QStringList{u"canvas.present"_s, u"location.get"_s, u"screen.record"_s,
                           u"camera.snap"_s}
            << QStringList{u"be a node: camera, screen, location, canvas"_s};
        QTest::newRow("programs") << QStringList{u"system.run"_s, u"system.which"_s}
                                  << QStringList{u"! run programs on that device"_s,
                                                 u"be a node: system"_s};
        QTest::newRow("prepared programs")
            << QStringList{u"system.run.prepare"_s}
            << QStringList{u"! run programs on that device"_s, u"be a node: system"_s};
        QTest::newRow("no program, only a similar word")
            << QStringList{u"system.runner"_s} << QStringList{u"be a node: system"_s};
        QTest::newRow("text messages")
            << QStringList{u"camera.snap"_s, u"sms.send"_s}
            << QStringList{u"! send text messages"_s, u"be a node: camera, text messages"_s};
        QTest::newRow("screen and keyboard")
            << QStringList{u"computer.act"_s}
            << QStringList{u"! use the screen and keyboard of that device"_s,
                           u"be a node: computer"_s};
        QTest::newRow("browser") << QStringList{u"browser.proxy"_s}
                                 << QStringList{u"use the browser of that device"_s,
                                                u"be a node: browser"_s};
        QTest::newRow("unknown group") << QStringList{u"<b>toast\ner</b>.burn"_s}
                                       << QStringList{u"be a node: <b>toast er</b>"_s};
    }
    void powersOfANode()
    {
        QFETCH(QStringList, commands);
        QFETCH(QStringList, expected);

        QCOMPARE(texts(nodeRequest(commands)), expected);
    }

    void noPowerIsSummedUp()
    {
        QStringList caps;
        for (int number = 0; number < 30; ++number)
            caps.append(u"group%1"_s.arg(number));

        const QString text = texts(nodeRequest({}, caps)).first();
        for (const QString &cap : caps)
            QVERIFY(text.contains(cap));
    }

    void approvingIsConfirmed_data()
    {
        QTest::addColumn<DevicePlace>("place");
        QTest::addColumn<RequestView::Trust>("trust");
        QTest::addColumn<QString>("command");
        QTest::addColumn<bool>("expected");

        using Trust = RequestView::Trust;
        QTest::newRow("plain") << DevicePlace::SameNetwork << Trust::First << u"camera.snap"_s
                               << false;
        QTest::newRow("paired before")
            << DevicePlace::Tailnet << Trust::PairedBefore << u"camera.snap"_s << false;
        QTest::newRow("internet") << DevicePlace::Internet << Trust::First << u"camera.snap"_s
                                  << true;
        QTest::newRow("repair") << DevicePlace::SameNetwork << Trust::Repair << u"camera.snap"_s
                                << true;
        QTest::newRow("programs") << DevicePlace::ThisComputer << Trust::First << u"system.run"_s
                                  << true;
    }
    void approvingIsConfirmed()
    {
        QFETCH(DevicePlace, place);
        QFETCH(RequestView::Trust, trust);
        QFETCH(QString, command);
        QFETCH(bool, expected);
        RequestView request = nodeRequest({command});
        request.place = place;
        request.trust = trust;

        QCOMPARE(RequestText::isStrong(request), expected);
    }

    void theOriginNamesPlatformAddressPlaceAndVersion()
    {
        RequestView request = sampleRequest(0);
        request.platform = u"Android 16"_s;

        QCOMPARE(RequestText::origin(request), u"Android 16 · "_s +
                                                   ui::leftToRight(u"192.168.1.44"_s) +
                                                   u" (same network) · app 2026.9.1"_s);
    }

    void aCapabilityIsAPlainWordOrAsItIsSpelled()
    {
        QCOMPARE(RequestText::capability(u"camera"_s), u"camera"_s);
        QCOMPARE(RequestText::capability(u"voiceWake"_s), u"microphone"_s);
        QCOMPARE(RequestText::capability(u"teleport\u202e"_s), u"teleport"_s);
    }

    void aHostileNameIsShortPlainText()
    {
        RequestView request = sampleRequest(0);
        request.name = u"<b>\u202EPixel\u2066\n9</b>"_s;
        QCOMPARE(RequestText::name(request), u"<b>Pixel 9</b>"_s);

        request.name = QString(10'000, u'x');
        QCOMPARE(RequestText::name(request).size(), 64);

        request.name = u"\u200B\u202E"_s;
        QCOMPARE(RequestText::name(request), u"Unnamed device"_s);
    }
};

QTEST_MAIN(tst_RequestText)
#include "tst_RequestText.moc"
