// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

// Two gateways side by side, as two processes with the ports that their names give them. Needs a
// network of its own, so that these ports are free: see with-network.sh.
class tst_Profiles : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!qEnvironmentVariableIsSet("OC_NETWORK"))
            QSKIP("no network namespaces here");
        m_one = start(u"one"_s);
        m_two = start(u"two"_s);
        QVERIFY(m_one && m_two);
    }
    void cleanupTestCase()
    {
        for (QProcess *gateway : {m_one.get(), m_two.get()}) {
            if (!gateway)
                continue;
            gateway->terminate();
            gateway->waitForFinished();
        }
    }

    void eachHasAPortAndATokenOfItsOwn()
    {
        const QJsonObject one = status(u"one"_s);
        const QJsonObject two = status(u"two"_s);

        QVERIFY(isUp(one));
        QVERIFY(isUp(two));
        QVERIFY(one.value("gateway"_L1).toObject().value("url"_L1) !=
                two.value("gateway"_L1).toObject().value("url"_L1));
        QVERIFY(!token(u"one"_s).isEmpty());
        QVERIFY(token(u"one"_s) != token(u"two"_s));
    }

    void eachKeepsItsStateToItself()
    {
        for (const QString &name : {u"one"_s, u"two"_s}) {
            QVERIFY(QFile::exists(folder(name) + u"/openclaw.json"_s));
            QVERIFY(QFile::exists(folder(name) + u"/tray-gateway.lock"_s));
        }
        QVERIFY(!QFile::exists(m_home.filePath(u".openclaw"_s)));
    }

    void aSecretOfOneIsWorthNothingAtTheOther()
    {
        const QString url =
            status(u"two"_s).value("gateway"_L1).toObject().value("url"_L1).toString();

        QCOMPARE(run({u"gateway"_s, u"health"_s, u"--url"_s, url, u"--token"_s, token(u"one"_s)}),
                 5);
        QCOMPARE(run({u"gateway"_s, u"health"_s, u"--url"_s, url, u"--token"_s, token(u"two"_s)}),
                 0);
    }

    void oneIsStartedOnceAndStoppedAlone()
    {
        QCOMPARE(run({u"gateway"_s, u"--profile"_s, u"one"_s}), 3);

        QCOMPARE(run({u"gateway"_s, u"stop"_s, u"--profile"_s, u"one"_s}), 0);

        QVERIFY(m_one->waitForFinished());
        QVERIFY(!isUp(status(u"one"_s)));
        QVERIFY(isUp(status(u"two"_s)));
    }

private:
    QProcessEnvironment environment() const
    {
        QProcessEnvironment variables;
        variables.insert(u"HOME"_s, m_home.path());
        variables.insert(u"PATH"_s, qEnvironmentVariable("PATH"));
        return variables;
    }
    QString folder(const QString &profile) const
    {
        return m_home.filePath(u".openclaw-"_s + profile);
    }

    std::unique_ptr<QProcess> start(const QString &profile)
    {
        auto gateway = std::make_unique<QProcess>();
        gateway->setProcessEnvironment(environment());
        gateway->start(QStringLiteral(OC_PROGRAM), {u"gateway"_s, u"--profile"_s, profile});
        QByteArray said;
        const bool isListening = QTest::qWaitFor(
            [&] {
                said += gateway->readAllStandardOutput();
                return said.contains("listening on") || gateway->state() == QProcess::NotRunning;
            },
            30'000);
        return isListening && said.contains("listening on") ? std::move(gateway) : nullptr;
    }

    int run(const QStringList &arguments, QByteArray *output = nullptr)
    {
        QProcess program;
        program.setProcessEnvironment(environment());
        program.start(QStringLiteral(OC_PROGRAM), arguments);
        if (!program.waitForFinished())
            return -1;
        if (output)
            *output = program.readAllStandardOutput();
        return program.exitCode();
    }
    QJsonObject status(const QString &profile)
    {
        QByteArray output;
        run({u"gateway"_s, u"status"_s, u"--json"_s, u"--profile"_s, profile}, &output);
        return QJsonDocument::fromJson(output).object();
    }
    static bool isUp(const QJsonObject &status)
    {
        return status.value("gateway"_L1).toObject().value("signedIn"_L1).toBool();
    }
    QString token(const QString &profile) const
    {
        QFile file(folder(profile) + u"/openclaw.json"_s);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression Token(u"\\b[0-9a-f]{48}\\b"_s);
        return Token.match(QString::fromUtf8(file.readAll())).captured();
    }

    QTemporaryDir m_home;
    std::unique_ptr<QProcess> m_one;
    std::unique_ptr<QProcess> m_two;
};

QTEST_GUILESS_MAIN(tst_Profiles)
#include "tst_Profiles.moc"
