// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/HttpHead.h"

#include "gateway/base/Limits.h"

#include <QTest>

using namespace gateway;

class tst_HttpHead : public QObject
{
    Q_OBJECT

private slots:
    void readsAnUpgrade()
    {
        const auto head = HttpHead::parse("GET /ws?a=1 HTTP/1.1\r\nHost: 127.0.0.1:18789\r\n"
                                          "Connection: keep-alive, Upgrade\r\n"
                                          "UPGRADE:  WebSocket \t\r\n\r\n");

        QVERIFY(head);
        QCOMPARE(head->path(), QByteArray("/ws"));
        QCOMPARE(head->header("upgrade"), std::optional(QByteArray("WebSocket")));
        QVERIFY(head->isUpgrade());
        QVERIFY(!head->has("origin"));
    }

    void judgesHeads_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *tag, const QByteArray &bytes, int status) {
            QTest::newRow(tag) << bytes << status;
        };
        const auto with = [](const QByteArray &lines) {
            return "GET / HTTP/1.1\r\nHost: a\r\n" + lines + "\r\n";
        };
        row("plain", with({}), 0);
        row("HTTP/1.0 without Host", "HEAD / HTTP/1.0\r\n\r\n", 0);
        row("empty body", with("Content-Length: 0\r\n"), 0);
        row("body", with("Content-Length: 5\r\n"), 413);
        row("body of another method", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\n",
            405);
        row("two lengths", with("Content-Length: 0\r\nContent-Length: 0\r\n"), 400);
        row("length 3x", with("Content-Length: 3x\r\n"), 400);
        row("length -1", with("Content-Length: -1\r\n"), 400);
        row("length +0", with("Content-Length: +0\r\n"), 400);
        row("chunked", with("Transfer-Encoding: chunked\r\n"), 501);
        row("xchunkedx", with("Transfer-Encoding: xchunkedx\r\n"), 501);
        row("length and chunked", with("Content-Length: 0\r\nTransfer-Encoding: chunked\r\n"), 501);
        row("no colon", with("Origin\r\n"), 400);
        row("blank before colon", with("Origin : a\r\n"), 400);
        row("no name", with(": a\r\n"), 400);
        row("folded", with("X: a\r\n b\r\n"), 400);
        row("bare LF", with("X: a\nY: b\r\n"), 400);
        row("bare CR", with("X: a\rY: b\r\n"), 400);
        row("zero byte", with(QByteArray("X: a\0b\r\n", 8)), 400);
        row("delete", with("X: a\x7f\r\n"), 400);
        row("no Host", "GET / HTTP/1.1\r\n\r\n", 400);
        row("two Hosts", with("Host: b\r\n"), 400);
        row("Host list", "GET / HTTP/1.1\r\nHost: a,b\r\n\r\n", 400);
        row("empty Host", "GET / HTTP/1.1\r\nHost:\r\n\r\n", 400);
        row("two parts", "GET /\r\nHost: a\r\n\r\n", 400);
        row("four parts", "GET / x HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("two blanks", "GET  / HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("absolute target", "GET http://a/ HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("byte over 127 in target", "GET /\xc3\xa4 HTTP/1.1\r\nHost: a\r\n\r\n", 400);
        row("HTTP/2.0", "GET / HTTP/2.0\r\nHost: a\r\n\r\n", 505);
        row("no HTTP", "GET / FOO/1.1\r\nHost: a\r\n\r\n", 400);
        row("unknown method", "PROPFIND / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("lower-case method", "get / HTTP/1.1\r\nHost: a\r\n\r\n", 501);
        row("no end", "GET / HTTP/1.1\r\nHost: a\r\n", 400);
        row("second request", with({}) + with({}), 400);
        row("empty", {}, 400);
        row("only blank lines", "\r\n\r\n", 400);
        row("as many lines as allowed", with(QByteArray("X: a\r\n").repeated(63)), 0);
        row("too many lines", with(QByteArray("X: a\r\n").repeated(64)), 431);
        row("too large", with("X: " + QByteArray(limits::HttpHeadBytes, 'a') + "\r\n"), 431);
    }
    void judgesHeads()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        const auto head = HttpHead::parse(bytes);

        QCOMPARE(head ? 0 : head.error().status, status);
    }
};

QTEST_APPLESS_MAIN(tst_HttpHead)
#include "tst_HttpHead.moc"
