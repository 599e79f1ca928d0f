// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/HttpReply.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_HttpReply : public QObject
{
    Q_OBJECT

private slots:
    void isAWholeHead()
    {
        const QByteArray bytes = HttpReply().encodeHead({.contentLength = 5});

        QVERIFY(bytes.startsWith("HTTP/1.1 200 OK\r\n"));
        QVERIFY(bytes.endsWith("\r\n\r\n"));
        QVERIFY(bytes.contains("\r\nContent-Length: 5\r\n"));
        QVERIFY(bytes.contains("\r\nConnection: close\r\n"));
    }

    void alwaysCarriesTheSecurityHeaders()
    {
        for (const HttpReply &reply :
             {HttpReply(), jsonReply(200, "{}"), errorReply(429, "m", "t")}) {
            const QByteArray bytes = reply.encodeHead({});
            for (const QByteArray &line :
                 {"Cache-Control: no-store"_ba, "X-Content-Type-Options: nosniff"_ba,
                  "Referrer-Policy: no-referrer"_ba, "X-Frame-Options: DENY"_ba})
                QVERIFY2(bytes.contains("\r\n" + line + "\r\n"), line);
        }
    }

    void aConnectionIsKeptOnlyWhenAskedFor()
    {
        QVERIFY(
            HttpReply().encodeHead({.keepsAlive = true}).contains("Connection: keep-alive\r\n"));
    }

    void whatHasNotChangedHasNoLength()
    {
        const QByteArray bytes = HttpReply{.status = 304}.encodeHead({});

        QVERIFY(!bytes.contains("Content-Length"));
    }

    void addsItsOwnHeaders()
    {
        HttpReply reply{.status = 405};
        reply.headers = {{"Allow", "GET, HEAD"}};
        const QByteArray bytes = reply.encodeHead({});
        QVERIFY(bytes.startsWith("HTTP/1.1 405 Method Not Allowed\r\n"));
        QVERIFY(bytes.contains("\r\nAllow: GET, HEAD\r\n"));
    }

    void errorsAreJsonOfTheContract()
    {
        const HttpReply reply = errorReply(503, "Too many", "unavailable");
        QCOMPARE(reply.contentType, "application/json; charset=utf-8"_ba);
        QCOMPARE(reply.body, "{\"error\":{\"message\":\"Too many\",\"type\":\"unavailable\"}}"_ba);
    }

    void everyStatusWeSendHasItsPhrase()
    {
        for (const int status : {200, 400, 401, 403, 404, 405, 408, 413, 429, 431, 501, 503, 505}) {
            const QByteArray line = HttpReply{.status = status}.encodeHead({}).split('\r').first();
            QVERIFY2(!line.endsWith(" Status"), line);
        }
    }
};

QTEST_APPLESS_MAIN(tst_HttpReply)
#include "tst_HttpReply.moc"
