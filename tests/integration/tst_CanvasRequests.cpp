// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/CanvasFolder.h"
#include "tests/support/HttpExchange.h"
#include "tests/support/TestGateway.h"

#include <QTest>
#include <QUrl>

#include <sys/stat.h>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

const QByteArray Pages = "/__openclaw__/canvas/";

} // namespace

/// What the canvas answers to requests, good and bad, on its own port.
class tst_CanvasRequests : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
        m_port = quint16(QUrl(m_gateway->gateway().canvasState().urls.constFirst()).port());
        m_folder = std::make_unique<CanvasFolder>(m_gateway->stateDir() + u"/workspace/canvas"_s);
        m_folder->write(u"../../outside.txt"_s, "secret");
        m_folder->write(u"../../outside/inner.txt"_s, "secret");
        m_folder->write(u"a.txt"_s, "0123456789");
        m_folder->write(u"empty.txt"_s, "");
        m_folder->write(u"ä b.txt"_s, "named");
        m_folder->write(u"s.css"_s, "body{}");
        m_folder->write(u"s.js"_s, "1");
        m_folder->write(u"p.svg"_s, "<svg/>");
        m_folder->write(u"v.mp4"_s, QByteArray(300'000, 'v'));
        m_folder->write(u"noext"_s, "x");
        m_folder->write(u"page.html"_s, "<body>hi</body>");
        m_folder->write(u"sub/index.html"_s, "<p>sub");
        m_folder->write(u"bare/a.txt"_s, "x");
        m_folder->write(u".hidden"_s, "secret");
        m_folder->write(u".git/config"_s, "secret");
        m_folder->link(m_folder->path(u"../../outside.txt"_s), u"link.txt"_s);
        m_folder->link(m_folder->path(u"a.txt"_s), u"inner-link.txt"_s);
        m_folder->link(m_folder->path(u"../../outside"_s), u"outer"_s);
        m_folder->link(m_folder->path(u"sub"_s), u"inner"_s);
        m_folder->link(m_folder->path(u".git"_s), u"git"_s);
        m_folder->link(u"/dev"_s, u"dev"_s);
        QCOMPARE(::mkfifo(QFile::encodeName(m_folder->path(u"pipe"_s)).constData(), 0600), 0);
    }
    void cleanupTestCase() { m_gateway.reset(); }

    void answers_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("type");
        const auto row = [](const QByteArray &path, int status, const QByteArray &type = {}) {
            QTest::newRow(path.left(60).constData()) << path << status << type;
        };
        const QByteArray text = "text/plain; charset=utf-8";
        const QByteArray html = "text/html; charset=utf-8";
        row("a.txt", 200, text);
        row("%C3%A4%20b.txt", 200, text);
        row("a.txt?x=1", 200, text);
        row("s.css", 200, "text/css; charset=utf-8");
        row("s.js", 200, "text/javascript; charset=utf-8");
        row("p.svg", 200, "image/svg+xml; charset=utf-8");
        row("v.mp4", 200, "video/mp4");
        row("noext", 200, "application/octet-stream");
        row("page.html", 200, html);
        row("sub", 200, html);
        row("sub/", 200, html);
        row("inner/", 200, html);
        row("empty.txt", 200, text);
        row("none.txt", 404, text);
        row("none/", 404, html);
        row("bare/", 404, html);
        row("", 404, html);
        row("a.txt/", 404, html);
        row("link.txt", 404);
        row("inner-link.txt", 404);
        row("outer/inner.txt", 404);
        row("git/config", 404);
        row("dev/null", 404);
        row("dev/zero", 404);
        row("pipe", 404);
        row(".hidden", 404);
        row(".git/config", 404);
        row("%2egit/config", 404);
        row("../outside.txt", 404);
        row("..%2f..%2foutside.txt", 404);
        row("%2e%2e/%2e%2e/outside.txt", 404);
        row("%252e%252e/outside.txt", 404);
        row("..%5c..%5coutside.txt", 404);
        row("sub/../../../outside.txt", 404);
        row("//etc/passwd", 404);
        row("%2fetc%2fpasswd", 404);
        row("file:///etc/passwd", 404);
        row("%c0%ae%c0%ae/outside.txt", 400);
        row("a%00.txt", 400);
        row("a%0d%0aX: y", 400);
        row("%zz", 400);
        row(QByteArray(300, 'n'), 404);
        row(QByteArray(5000, 'n'), 414);
    }
    void answers()
    {
        QFETCH(QByteArray, path);
        QFETCH(int, status);
        QFETCH(QByteArray, type);
        // The blank of one row would end the request line.
        const HttpResult result =
            HttpExchange::ask(m_port, Pages + QByteArray(path).replace(' ', "%20"));

        QCOMPARE(result.status, status);
        QVERIFY(!result.body.contains("secret"));
        if (!type.isEmpty())
            QCOMPARE(result.headers.value("content-type"), type);
        QCOMPARE(result.headers.value("x-content-type-options"), QByteArray("nosniff"));
    }

    void otherPathsAreNotServed()
    {
        for (const QByteArray &path :
             {"/"_ba, "/canvas/a.txt"_ba, "/__openclaw__/"_ba, "/__openclaw__/canvasx"_ba,
              "/__openclaw__/canvas%2fa.txt"_ba, "/%5f_openclaw__/canvas/a.txt"_ba, "/health"_ba,
              "/__OPENCLAW__/canvas/a.txt"_ba})
            QCOMPARE(HttpExchange::ask(m_port, path).status, 404);
    }

    void theGatewayPortServesTheSame()
    {
        const HttpResult own = HttpExchange::ask(m_port, Pages + "a.txt");
        const HttpResult shared = HttpExchange::ask(m_gateway->port(), Pages + "a.txt");

        QCOMPARE(shared.status, 200);
        QCOMPARE(shared.body, own.body);
        QCOMPARE(shared.headers.value("etag"), own.headers.value("etag"));
        QCOMPARE(HttpExchange::ask(m_gateway->port(), "/health").status, 200);
    }

    void headSaysTheSameWithoutABody()
    {
        HttpExchange exchange(m_port);
        const QByteArray host = "Host: localhost\r\n";
        exchange.send("HEAD " + Pages + "v.mp4 HTTP/1.1\r\n" + host + "\r\n" + "GET " + Pages +
                      "a.txt HTTP/1.1\r\n" + host + "\r\n");

        const HttpResult head = exchange.read(false);
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("content-length"), QByteArray("300000"));
        QCOMPARE(exchange.read().body, QByteArray("0123456789"));
    }

    void givesPartsOfAFile_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("contentRange");
        QTest::addColumn<QByteArray>("body");
        const QByteArray all = "0123456789";
        QTest::newRow("middle") << "bytes=2-4"_ba << 206 << "bytes 2-4/10"_ba
                                << "234"_ba;
        QTest::newRow("open") << "bytes=7-"_ba << 206 << "bytes 7-9/10"_ba
                              << "789"_ba;
        QTest::newRow("suffix") << "bytes=-3"_ba << 206 << "bytes 7-9/10"_ba
                                << "789"_ba;
        QTest::newRow("all") << "bytes=0-"_ba << 206 << "bytes 0-9/10"_ba << all;
        QTest::newRow("beyond") << "bytes=10-"_ba << 416 << "bytes */10"_ba << QByteArray();
        QTest::newRow("malformed") << "bytes=x"_ba << 200 << QByteArray() << all;
        QTest::newRow("several") << "bytes=0-1,4-5"_ba << 200 << QByteArray() << all;
    }
    void givesPartsOfAFile()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(QByteArray, contentRange);
        QFETCH(QByteArray, body);

        const HttpResult result = HttpExchange::ask(m_port, Pages + "a.txt", {{"Range", range}});

        QCOMPARE(result.status, status);
        QCOMPARE(result.headers.value("content-range"), contentRange);
        if (status != 416)
            QCOMPARE(result.body, body);
    }

    void whatTheClientHasIsNotSentAgain()
    {
        const HttpResult first = HttpExchange::ask(m_port, Pages + "a.txt");
        const QByteArray tag = first.headers.value("etag");
        const auto again = [&](const HttpExchange::Headers &headers) {
            return HttpExchange::ask(m_port, Pages + "a.txt", headers);
        };

        QCOMPARE(again({{"If-None-Match", tag}}).status, 304);
        QCOMPARE(again({{"If-None-Match", "\"other\""}}).status, 200);
        QCOMPARE(again({{"If-Modified-Since", first.headers.value("last-modified")}}).status, 304);
        QCOMPARE(again({{"Range", "bytes=0-1"}, {"If-Range", tag}}).status, 206);
        QCOMPARE(again({{"Range", "bytes=0-1"}, {"If-Range", "\"other\""}}).status, 200);
        QVERIFY(first.headers.value("cache-control").contains("no-cache"));
        m_folder->write(u"a.txt"_s, "9876543210");
        QCOMPARE(again({{"If-None-Match", tag}}).status, 200);
        m_folder->write(u"a.txt"_s, "0123456789");
    }

    void pagesGetTheScript()
    {
        const HttpResult page = HttpExchange::ask(m_port, Pages + "page.html");
        QVERIFY(page.body.startsWith("<body>hi<script>"));
        QVERIFY(page.body.endsWith("</script>\n</body>"));
        QCOMPARE(HttpExchange::ask(m_port, Pages + "page.html", {{"Range", "bytes=0-1"}}).status,
                 200);

        const QByteArray half(200'000, 'x');
        m_folder->write(u"large.html"_s, half + "<BODY>" + half.first(1000) + "</BODY></html>");
        const HttpResult large = HttpExchange::ask(m_port, Pages + "large.html");
        QVERIFY(large.body.startsWith(half + "<BODY>"));
        QVERIFY(large.body.endsWith("</script>\n</BODY></html>"));
    }

    void refusesMethods_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        for (const char *method : {"POST", "PUT", "DELETE", "OPTIONS", "PATCH", "TRACE"})
            QTest::newRow(method) << QByteArray(method) << 405;
        QTest::newRow("PROPFIND") << "PROPFIND"_ba << 501;
        QTest::newRow("get") << "get"_ba << 501;
    }
    void refusesMethods()
    {
        QFETCH(QByteArray, method);
        QFETCH(int, status);

        const HttpResult result = HttpExchange::ask(m_port, Pages + "a.txt", {}, method);
        QCOMPARE(result.status, status);
        if (status == 405) {
            QCOMPARE(result.headers.value("allow"), QByteArray("GET, HEAD"));
            const HttpResult withBody =
                HttpExchange::ask(m_port, Pages + "a.txt", {{"Content-Length", "5"}}, method);
            QCOMPARE(withBody.status, 405);
        }
    }

    // What one parser takes for the body of a request, another takes for the next request.
    void noSecondRequestIsSmuggledIn_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<int>>("statuses");
        const QByteArray second = "GET " + Pages + "a.txt HTTP/1.1\r\nHost: localhost\r\n\r\n";
        const auto row = [&](const char *tag, const QByteArray &line, const QByteArray &host,
                             const QByteArray &more, int status) {
            QTest::newRow(tag) << line + host + more + "\r\n" + second << QList<int>{status};
        };
        const QByteArray get = "GET " + Pages + "a.txt HTTP/1.1\r\n";
        const QByteArray post = "POST " + Pages + "a.txt HTTP/1.1\r\n";
        const QByteArray host = "Host: localhost\r\n";
        row("length", get, host, "Content-Length: 60\r\n", 413);
        row("length of another method", post, host, "Content-Length: 60\r\n", 405);
        row("chunked", get, host, "Transfer-Encoding: chunked\r\n", 501);
        row("length and chunked", get, host, "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n",
            501);
        row("chunked, disguised", get, host, "Transfer-Encoding: xchunked\r\n", 501);
        row("chunked, blank before the colon", get, host, "Transfer-Encoding : chunked\r\n", 400);
        row("two lengths", get, host, "Content-Length: 0\r\nContent-Length: 60\r\n", 400);
        row("length list", get, host, "Content-Length: 0, 60\r\n", 400);
        row("length with a sign", get, host, "Content-Length: +0\r\n", 400);
        row("negative length", get, host, "Content-Length: -1\r\n", 400);
        row("folded header", get, host, "X: a\r\n Content-Length: 60\r\n", 400);
        row("bare line feed", get, host, "X: a\nContent-Length: 60\r\n", 400);
        row("bare carriage return", get, host, "X: a\rContent-Length: 60\r\n", 400);
        row("zero byte", get, host, QByteArray("X: a\0b\r\n", 8), 400);
        row("no colon", get, host, "Content-Length\r\n", 400);
        row("two hosts", get, host, "Host: evil.example\r\n", 400);
        row("no host", get, {}, {}, 400);
        row("HTTP/2.0", "GET " + Pages + "a.txt HTTP/2.0\r\n", host, {}, 505);
        row("HTTP/0.9", "GET " + Pages + "a.txt\r\n", host, {}, 400);
        row("absolute target", "GET http://evil.example/ HTTP/1.1\r\n", host, {}, 400);
        row("not HTTP", "\x16\x03\x01\x02\r\n", host, {}, 400);
        QTest::newRow("well-formed pipeline")
            << get + host + "\r\n" + get + host + "Connection: close\r\n\r\n" + second
            << QList<int>{200, 200};
    }
    void noSecondRequestIsSmuggledIn()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<int>, statuses);

        QCOMPARE(HttpExchange::statuses(m_port, bytes), statuses);
        QCOMPARE(HttpExchange::statuses(m_gateway->port(), bytes), statuses);
    }

    void aHugeBodyIsRefusedUnread()
    {
        HttpExchange exchange(m_port);
        exchange.send("POST " + Pages +
                      " HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                      "1000000000\r\n\r\n" +
                      QByteArray(2'000'000, 'x'));

        QCOMPARE(exchange.read().status, 405);
        QVERIFY(exchange.waitForClose());
    }

    void aHeadWithoutEndIsCutOff()
    {
        HttpExchange exchange(m_port);
        exchange.send("GET " + Pages +
                      " HTTP/1.1\r\nHost: localhost\r\nX: " + QByteArray(20'000, 'x'));

        QCOMPARE(exchange.read().status, 431);
    }

    void connectionsAreKeptAndEndAsAsked()
    {
        HttpExchange exchange(m_port);
        for (int i = 0; i < 50; ++i) {
            exchange.send("GET " + Pages + "a.txt HTTP/1.1\r\nHost: localhost\r\n\r\n");
            const HttpResult result = exchange.read();
            QCOMPARE(result.status, 200);
            QCOMPARE(result.headers.value("connection"), QByteArray("keep-alive"));
        }
        exchange.send("GET " + Pages + "a.txt HTTP/1.0\r\n\r\n");
        QCOMPARE(exchange.read().status, 403); // no Host: nobody knows by what name we were called

        QVERIFY(exchange.waitForClose());
    }

    void aLinkThatChangesLeadsNowhere()
    {
        // While it is asked for, a folder becomes a link to another one and back.
        const QByteArray real = QFile::encodeName(m_folder->path(u"race"_s));
        const QByteArray inside = QFile::encodeName(m_folder->path(u"race-inside"_s));
        m_folder->write(u"race-inside/inner.txt"_s, "public");
        const QByteArray outside = QFile::encodeName(m_folder->path(u"../../outside"_s));
        for (int i = 0; i < 200; ++i) {
            HttpExchange exchange(m_port);
            QCOMPARE(::symlink((i % 2 ? inside : outside).constData(), real.constData()), 0);
            exchange.send(
                "GET " + Pages +
                "race/inner.txt HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            if (i % 3 == 0) {
                QTest::qWait(0);
                ::unlink(real.constData());
                QCOMPARE(::symlink((i % 2 ? outside : inside).constData(), real.constData()), 0);
            }
            QVERIFY(!exchange.read().body.contains("secret"));
            ::unlink(real.constData());
        }
    }

private:
    std::unique_ptr<TestGateway> m_gateway;
    std::unique_ptr<CanvasFolder> m_folder;
    quint16 m_port = 0;
};

QTEST_GUILESS_MAIN(tst_CanvasRequests)
#include "tst_CanvasRequests.moc"
