// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ControlPage.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace Qt::StringLiterals;

class tst_ControlPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir.emplace();
        QDir(m_dir->path()).mkpath(u"page/assets"_s);
        write(u"page/index.html"_s,
              "<html><script>a()</script><script src=\"./x\"></script></html>");
        write(u"page/assets/app.js"_s, "1");
        write(u"page/.hidden.js"_s, "no");
        write(u"outside.js"_s, "no");
        m_config = {.token = Secret(u"hush"_s), .controlUiRoot = m_dir->filePath(u"page"_s)};
    }

    void pathsOfThePageAreThePage()
    {
        for (const char *path : {"/", "/settings/devices", "/nodes?x=1"}) {
            const auto reply = get(path);
            QVERIFY(reply);
            QCOMPARE(reply->contentType, "text/html; charset=utf-8"_ba);
            QVERIFY(reply->policy.contains("script-src 'self' 'sha256-"));
            QCOMPARE(reply->policy.count("sha256-"), 1);
            QVERIFY(reply->body.contains("src=\"/x\""));
        }
    }

    void filesHaveTheirTypeAndMissingOnesAreMissing()
    {
        QCOMPARE(get("/assets/app.js")->contentType, "text/javascript; charset=utf-8"_ba);
        QCOMPARE(get("/assets/other.js")->status, 404);
        QCOMPARE(get("/favicon.svg")->status, 404);
    }

    void nothingOutsideTheFolderIsServed()
    {
        QVERIFY(!get("/../outside.js"));
        QVERIFY(!get("/%2e%2e/outside.js"));
        QVERIFY(!get("/..%5coutside.js"));
        QVERIFY(!get("/.hidden.js"));
        QVERIFY(QFile::link(m_dir->filePath(u"outside.js"_s), m_dir->filePath(u"page/link.js"_s)));
        QCOMPARE(get("/link.js")->status, 404);
    }

    void pathsOfOthersAreNotThePage()
    {
        QVERIFY(!get("/__openclaw__/canvas/"));
        QVERIFY(!get("/api/x"));
        QVERIFY(!get("/v1/models"));
    }

    void itCanOnlyBeRead() { QCOMPARE(get("/", "POST")->status, 405); }

    void theBootstrapIsForHoldersOfTheSecret()
    {
        HttpHead head{.method = "GET", .target = "/control-ui-config.json"};
        const ControlPage page(QString(),
                               [](const Secret &token) { return token == Secret(u"device"_s); });
        QCOMPARE(page.answer(head, m_config)->status, 401);

        head.headers = {{"authorization", "Bearer wrong"}};
        QCOMPARE(page.answer(head, m_config)->status, 401);

        for (const char *right : {"Bearer hush", "Bearer device"}) {
            head.headers = {{"authorization", right}};
            QCOMPARE(page.answer(head, m_config)->status, 200);
        }
    }

    void withoutFilesThereIsAPageThatSaysWhatThisIs()
    {
        m_config.controlUiRoot = m_dir->filePath(u"nothing"_s);

        QVERIFY(get("/")->body.contains("OpenClaw gateway"));
        QVERIFY(!get("/settings"));
        m_config.controlUiRoot = m_dir->filePath(u"page"_s);
        m_config.showsControlUi = false;
        QVERIFY(!get("/settings"));
    }

private:
    std::optional<HttpReply> get(const QByteArray &target, const QByteArray &method = "GET") const
    {
        const ControlPage page(QString(), [](const Secret &) { return false; });
        return page.answer({.method = method, .target = target}, m_config);
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::optional<QTemporaryDir> m_dir;
    GatewayConfig m_config;
};

QTEST_GUILESS_MAIN(tst_ControlPage)
#include "tst_ControlPage.moc"
