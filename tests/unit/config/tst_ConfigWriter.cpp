// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigWriter.h"
#include "gateway/config/SchemaDocument.h"
#include "gateway/crypto/Random.h"
#include "tests/support/ManualClock.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_ConfigWriter : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dir.emplace();
        save("{\n"
             "  // my gateway\n"
             "  gateway: { mode: 'local', port: 18789, auth: { mode: 'token', token: 'hush' } },\n"
             "  other: { kept: true },\n"
             "}\n");
        m_config.emplace(ConfigPaths{.stateDir = m_dir->path(), .configFile = file()},
                         ConfigOverrides(), m_clock, randomBytes);
        QVERIFY(m_config->load());
    }

    void aPatchChangesOneValueAndKeepsTheRestOfTheText()
    {
        ConfigWriter writer(*m_config);

        const auto written =
            writer.patch(u"{\"gateway\":{\"port\":18800}}"_s, m_config->hash(), {});

        QVERIFY(written);
        QCOMPARE(*written, QStringList{u"gateway.port"_s});
        QCOMPARE(m_config->current()->port, quint16(18800));
        QVERIFY(text().contains("// my gateway"));
        QVERIFY(text().contains("token: 'hush'"));
    }

    void theCoveredTextComesBackAsItWas()
    {
        ConfigWriter writer(*m_config);
        const QByteArray before = text();

        const auto written = writer.replace(m_config->redactedText(), m_config->hash());

        QVERIFY(written);
        QVERIFY(written->isEmpty());
        QCOMPARE(text(), before);
    }

    void replacingRemovesWhatIsNotNamed()
    {
        ConfigWriter writer(*m_config);

        const auto written = writer.replace(
            u"{gateway:{mode:'local',auth:{mode:'token',token:'__OPENCLAW_REDACTED__'}}}"_s,
            m_config->hash());

        QVERIFY(written);
        QVERIFY(!text().contains("other"));
        QVERIFY(text().contains("hush"));
    }

    void theBaseHashIsAskedForAndHasToFit()
    {
        ConfigWriter writer(*m_config);

        const auto without = writer.replace(u"{}"_s, std::nullopt);
        const auto stale = writer.patch(u"{}"_s, u"stale"_s, {});

        QCOMPARE(without.error().text, u"config base hash required; re-run config.get and retry"_s);
        QCOMPARE(stale.error().text,
                 u"config changed since last load; re-run config.get and retry"_s);
    }

    void aFileChangedBehindOurBackIsNotOverwritten()
    {
        ConfigWriter writer(*m_config);
        const QString hash = m_config->hash();
        save("{gateway:{mode:'local'}}");

        const auto written = writer.patch(u"{\"gateway\":{\"port\":18800}}"_s, hash, {});

        QVERIFY(!written);
        QCOMPARE(text(), "{gateway:{mode:'local'}}"_ba);
    }

    void settingsThatAreNotValidAreRefusedWithTheirIssues()
    {
        ConfigWriter writer(*m_config);
        const QByteArray before = text();

        const auto written = writer.patch(u"{\"gateway\":{\"port\":0}}"_s, m_config->hash(), {});

        QVERIFY(!written);
        QCOMPARE(written.error().text, u"invalid config"_s);
        QCOMPARE(written.error().issues.first().path, u"gateway.port"_s);
        QCOMPARE(text(), before);
    }

    void rawHasToBeAnObjectOfJson5()
    {
        ConfigWriter writer(*m_config);

        QVERIFY(!writer.replace(u"{gateway:"_s, m_config->hash()));
        QCOMPARE(writer.patch(u"[1]"_s, m_config->hash(), {}).error().text,
                 u"raw must be an object"_s);
    }

    void theSchemaDescribesEverySetting()
    {
        const QJsonObject document = schemadocument::build(u"1"_s, u"now"_s);

        const auto port = schemadocument::lookup(u"gateway.port"_s);
        const auto bind = schemadocument::lookup(u"gateway.bind"_s);
        const auto auth = schemadocument::lookup(u"gateway.auth"_s);
        QVERIFY(port && bind && auth);
        QCOMPARE(port->value("schema"_L1).toObject().value("maximum"_L1).toInt(), 65535);
        QVERIFY(bind->value("schema"_L1).toObject().value("enum"_L1).toArray().contains(u"lan"_s));
        QCOMPARE(auth->value("children"_L1).toArray().isEmpty(), false);
        // What forms of the web page show: where a group takes more, and what holds by itself.
        QVERIFY(auth->value("schema"_L1).toObject().value("additionalProperties"_L1).isObject());
        const auto reload = schemadocument::lookup(u"canvasHost.liveReload"_s);
        QCOMPARE(reload->value("schema"_L1).toObject().value("default"_L1), QJsonValue(true));
        const auto token = schemadocument::lookup(u"gateway.auth.token"_s);
        QVERIFY(!token->value("schema"_L1).toObject().contains("default"_L1));
        QVERIFY(!schemadocument::lookup(u"gateway.nothing"_s));
        QVERIFY(document.value("uiHints"_L1)
                    .toObject()
                    .value("gateway.auth.token"_L1)
                    .toObject()
                    .value("sensitive"_L1)
                    .toBool());
    }

private:
    [[nodiscard]] QString file() const { return m_dir->filePath(u"openclaw.json"_s); }
    void save(const QByteArray &content) const
    {
        QFile out(file());
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(content);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile in(file());
        return in.open(QIODevice::ReadOnly) ? in.readAll() : QByteArray();
    }

    ManualClock m_clock;
    std::optional<QTemporaryDir> m_dir;
    std::optional<ConfigService> m_config;
};

QTEST_GUILESS_MAIN(tst_ConfigWriter)
#include "tst_ConfigWriter.moc"
