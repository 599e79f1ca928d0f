// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/OriginPolicy.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_OriginPolicy : public QObject
{
    Q_OBJECT

private slots:
    void pages_data()
    {
        QTest::addColumn<QByteArray>("origin");
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<bool>("isLocal");
        QTest::addColumn<bool>("isAllowed");

        const QByteArray here = "127.0.0.1:18789";
        QTest::newRow("this computer") << "http://127.0.0.1:18789"_ba << here << true << true;
        QTest::newRow("another port of it") << "http://localhost:3000"_ba << here << true << true;
        QTest::newRow("IPv6") << "http://[::1]:18789"_ba << here << true << true;
        QTest::newRow("capitals") << "HTTP://LOCALHOST:3000"_ba << here << true << true;
        QTest::newRow("a stranger's page") << "http://evil.example"_ba << here << true << false;
        QTest::newRow("a name like this computer's")
            << "http://localhost.evil.example"_ba << here << true << false;
        QTest::newRow("loopback claimed from elsewhere")
            << "http://127.0.0.1:18789"_ba << here << false << false;
        QTest::newRow("listed") << "https://my.page"_ba << here << false << true;
        QTest::newRow("listed, another scheme") << "http://my.page"_ba << here << false << false;
        QTest::newRow("listed, another port") << "https://my.page:1"_ba << here << false << false;
        QTest::newRow("same private address") << "http://192.168.1.20:18789"_ba
                                              << "192.168.1.20:18789"_ba << false << true;
        QTest::newRow("same name in the local network") << "http://box.local:18789"_ba
                                                        << "box.local:18789"_ba << false << true;
        QTest::newRow("same tailnet name") << "https://box.tail1.ts.net"_ba
                                           << "box.tail1.ts.net"_ba << false << true;
        QTest::newRow("same public name: may be rebound")
            << "http://evil.example:18789"_ba
            << "evil.example:18789"_ba << true << false;
        QTest::newRow("another private address") << "http://192.168.1.21:18789"_ba
                                                 << "192.168.1.20:18789"_ba << false << false;
        QTest::newRow("null") << "null"_ba << here << true << false;
        QTest::newRow("empty") << ""_ba << here << true << false;
        QTest::newRow("with a path") << "http://localhost/x"_ba << here << true << false;
        QTest::newRow("with a user") << "http://localhost@evil.example"_ba << here << true << false;
    }
    void pages()
    {
        QFETCH(QByteArray, origin);
        QFETCH(QByteArray, host);
        QFETCH(bool, isLocal);
        QFETCH(bool, isAllowed);

        const auto verdict = checkBrowserOrigin(
            {.origin = origin, .host = host, .isLocal = isLocal, .client = {.id = u"cli"_s}},
            {.allowedOrigins = {u" https://MY.page "_s}});

        QCOMPARE(verdict.has_value(), isAllowed);
        if (!isAllowed) {
            QCOMPARE(verdict.error().details.value("code"_L1).toString(),
                     u"CONTROL_UI_ORIGIN_NOT_ALLOWED"_s);
        }
    }

    void programsSendNoOrigin()
    {
        QVERIFY(checkBrowserOrigin({.client = {.id = u"cli"_s, .mode = u"cli"_s}}, {}));
    }

    void aWebClientMustSendOne_data()
    {
        QTest::addColumn<QString>("id");
        QTest::addColumn<QString>("mode");
        QTest::newRow("control ui") << u"openclaw-control-ui"_s << u"ui"_s;
        QTest::newRow("webchat") << u"webchat-ui"_s << u"ui"_s;
        QTest::newRow("copilot") << u"openclaw-browser-copilot"_s << u"ui"_s;
        QTest::newRow("mode") << u"cli"_s << u"webchat"_s;
    }
    void aWebClientMustSendOne()
    {
        QFETCH(QString, id);
        QFETCH(QString, mode);
        QVERIFY(!checkBrowserOrigin({.isLocal = true, .client = {.id = id, .mode = mode}}, {}));
    }

    void wideSettingsAreTheOwnersChoice()
    {
        const OriginQuestion stranger{.origin = "http://a.example"_ba, .host = "a.example"_ba};
        QVERIFY(!checkBrowserOrigin(stranger, {}));
        QVERIFY(checkBrowserOrigin(stranger, {.allowedOrigins = {u"*"_s}}));
        QVERIFY(checkBrowserOrigin(stranger, {.allowsHostHeaderOriginFallback = true}));
    }
};

QTEST_APPLESS_MAIN(tst_OriginPolicy)
#include "tst_OriginPolicy.moc"
