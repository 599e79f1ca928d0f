// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/BindResolver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

HostAddresses host(const QStringList &addresses)
{
    HostAddresses result;
    for (const QString &address : addresses)
        result.all.append(QHostAddress(address));
    return result;
}

GatewayConfig config(BindMode mode, const QString &customHost = {})
{
    return {.bind = mode, .customBindHost = customHost, .token = Secret(u"t"_s)};
}

QStringList textsOf(const BindPlan &plan)
{
    QStringList texts;
    for (const ListenTarget &target : plan.targets)
        texts.append(target.address.toString() + (target.isRequired ? u""_s : u"?"_s));
    return texts;
}

} // namespace

class tst_BindResolver : public QObject
{
    Q_OBJECT

private slots:
    void eachModeListensOnWhatItSays_data()
    {
        QTest::addColumn<BindMode>("mode");
        QTest::addColumn<QString>("customHost");
        QTest::addColumn<QStringList>("targets");
        QTest::addColumn<bool>("isLimited");
        const QStringList loopback{u"127.0.0.1"_s, u"::1?"_s};
        QTest::newRow("loopback") << BindMode::Loopback << QString() << loopback << false;
        QTest::newRow("auto never opens up") << BindMode::Auto << QString() << loopback << false;
        QTest::newRow("lan") << BindMode::Lan << QString() << QStringList{u"0.0.0.0"_s} << false;
        QTest::newRow("tailnet") << BindMode::Tailnet << QString()
                                 << QStringList{u"100.64.0.7"_s, u"127.0.0.1"_s} << false;
        QTest::newRow("custom") << BindMode::Custom << u"192.168.1.20"_s
                                << QStringList{u"192.168.1.20"_s, u"127.0.0.1"_s} << false;
        QTest::newRow("custom loopback")
            << BindMode::Custom << u"127.0.0.1"_s << QStringList{u"127.0.0.1"_s} << false;
        QTest::newRow("custom wildcard")
            << BindMode::Custom << u"0.0.0.0"_s << QStringList{u"0.0.0.0"_s} << false;
    }
    void eachModeListensOnWhatItSays()
    {
        QFETCH(BindMode, mode);
        QFETCH(QString, customHost);
        QFETCH(QStringList, targets);
        QFETCH(bool, isLimited);

        const auto plan =
            resolveBind(config(mode, customHost),
                        host({u"127.0.0.1"_s, u"192.168.1.20"_s, u"100.64.0.7"_s, u"::1"_s}));

        QVERIFY(plan);
        QCOMPARE(textsOf(*plan), targets);
        QCOMPARE(!plan->limitation.isEmpty(), isLimited);
    }

    void withoutATailnetOnlyThisComputer()
    {
        const auto plan = resolveBind(config(BindMode::Tailnet), host({u"192.168.1.20"_s}));

        QVERIFY(plan);
        QVERIFY(plan->isLoopbackOnly());
        QVERIFY(!plan->limitation.isEmpty());
    }

    void aCustomHostThatCannotBeIsRefused_data()
    {
        QTest::addColumn<QString>("customHost");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("not given") << QString() << Error::Kind::InvalidInput;
        QTest::newRow("a name") << u"example.org"_s << Error::Kind::InvalidInput;
        QTest::newRow("IPv6") << u"fe80::1"_s << Error::Kind::InvalidInput;
        QTest::newRow("another computer's") << u"192.168.1.21"_s << Error::Kind::Unavailable;
    }
    void aCustomHostThatCannotBeIsRefused()
    {
        QFETCH(QString, customHost);
        QFETCH(Error::Kind, kind);

        const auto plan = resolveBind(config(BindMode::Custom, customHost), host({}));

        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, kind);
    }

    void aCustomHostThatWentAwayLeavesLoopback()
    {
        const auto wanted = config(BindMode::Custom, u"192.168.1.20"_s);

        const auto plan = resolveBind(wanted, host({}), AbsentAddress::Narrowed);
        const auto again = resolveBind(wanted, host({u"192.168.1.20"_s}), AbsentAddress::Narrowed);

        QVERIFY(plan);
        QVERIFY(plan->isLoopbackOnly());
        QCOMPARE(plan->missing, u"192.168.1.20"_s);
        QVERIFY(again);
        QVERIFY(again->limitation.isEmpty());
    }

    void aCustomHostThatCannotBeIsNeverNarrowed()
    {
        QVERIFY(!resolveBind(config(BindMode::Custom, u"example.org"_s), host({}),
                             AbsentAddress::Narrowed));
    }

    void nothingButLoopbackWithoutCredentials_data()
    {
        QTest::addColumn<BindMode>("mode");
        QTest::addColumn<bool>("isAllowed");
        QTest::newRow("loopback") << BindMode::Loopback << true;
        QTest::newRow("auto") << BindMode::Auto << false;
        QTest::newRow("lan") << BindMode::Lan << false;
        QTest::newRow("tailnet") << BindMode::Tailnet << false;
        QTest::newRow("custom") << BindMode::Custom << false;
    }
    void nothingButLoopbackWithoutCredentials()
    {
        QFETCH(BindMode, mode);
        QFETCH(bool, isAllowed);

        for (const AuthMode auth : {AuthMode::None, AuthMode::Token, AuthMode::Password}) {
            const GatewayConfig open{
                .bind = mode, .customBindHost = u"127.0.0.1"_s, .authMode = auth};
            QCOMPARE(bool(resolveBind(open, host({}))), isAllowed);
        }
    }
};

QTEST_APPLESS_MAIN(tst_BindResolver)
#include "tst_BindResolver.moc"
