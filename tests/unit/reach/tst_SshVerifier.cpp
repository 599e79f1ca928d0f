// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/SshVerifier.h"

#include "tests/support/ManualClock.h"
#include "tests/support/TestIdentity.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

using Verdict = SshVerifier::Verdict;

// Whether a node is its owner's, as ssh to its computer tells. `ssh` is a script here.
class tst_SshVerifier : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clock = std::make_unique<ManualClock>();
        m_config = {.isEnabled = true};
        says(identity(m_node));
        m_verifier = std::make_unique<SshVerifier>([this] { return m_config; }, *m_clock,
                                                   m_folder.filePath(u"ssh"_s));
        m_confirmed = std::make_unique<QSignalSpy>(m_verifier.get(), &SshVerifier::confirmed);
    }
    void cleanup() { m_verifier.reset(); }

    void asksNothingAndTrustsNobodyNew()
    {
        const QStringList arguments = SshVerifier::arguments(
            u"192.168.1.44"_s, {.isEnabled = true, .user = u"me"_s, .identity = u"/keys/id"_s});

        for (const QString &option :
             {u"BatchMode=yes"_s, u"StrictHostKeyChecking=yes"_s, u"ForwardAgent=no"_s,
              u"ClearAllForwardings=yes"_s, u"IdentitiesOnly=yes"_s, u"/keys/id"_s})
            QVERIFY2(arguments.contains(option), qPrintable(option));
        QCOMPARE(arguments.mid(arguments.size() - 3),
                 QStringList(
                     {u"--"_s, u"me@192.168.1.44"_s, u"sh -lc 'openclaw node identity --json'"_s}));
    }

    void onlyItsIdAndItsKeyConfirmIt_data()
    {
        QTest::addColumn<QByteArray>("output");
        QTest::addColumn<int>("exitCode");
        QTest::addColumn<Verdict>("verdict");
        const QByteArray own = identity(m_node);
        QTest::newRow("both") << own << 0 << Verdict::Confirmed;
        QTest::newRow("after words of the shell") << "Welcome.\n" + own + "\nbye\n"
                                                  << 0 << Verdict::Confirmed;
        QTest::newRow("another node") << identity(m_other) << 0 << Verdict::OtherIdentity;
        QTest::newRow("its id with another key")
            << json(m_node.deviceId(), m_other.publicKey()) << 0 << Verdict::OtherIdentity;
        QTest::newRow("its key with another id")
            << json(m_other.deviceId(), m_node.publicKey()) << 0 << Verdict::OtherIdentity;
        QTest::newRow("no key") << json(m_node.deviceId(), {}) << 0 << Verdict::NoAnswer;
        QTest::newRow("no JSON") << "no node device identity found"_ba << 0 << Verdict::NoAnswer;
        QTest::newRow("nothing") << ""_ba << 0 << Verdict::NoAnswer;
        QTest::newRow("both, but it failed") << own << 1 << Verdict::NoAnswer;
        QTest::newRow("ssh did not get in") << ""_ba << 255 << Verdict::NoAnswer;
    }
    void onlyItsIdAndItsKeyConfirmIt()
    {
        QFETCH(QByteArray, output);
        QFETCH(int, exitCode);
        QFETCH(Verdict, verdict);

        QCOMPARE(SshVerifier::verdictOf(
                     {.isStarted = true, .isInTime = true, .exitCode = exitCode, .output = output},
                     request()),
                 verdict);
    }

    void aKeyThatNobodyHasConfirmsNobody()
    {
        PendingPairing asked = request();
        asked.publicKey = u"not a key"_s;

        QCOMPARE(SshVerifier::verdictOf({.isStarted = true,
                                         .isInTime = true,
                                         .exitCode = 0,
                                         .output = json(m_node.deviceId(), u"not a key"_s)},
                                        asked),
                 Verdict::NoAnswer);
    }

    void whoIsFoundIsTold()
    {
        QVERIFY(m_verifier->verify(request()));

        QTRY_COMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_confirmed->first().first().value<PendingPairing>(), request());
    }

    void theRequestMayBecomeAnotherOneMeanwhile()
    {
        QVERIFY(m_verifier->verify(request()));
        PendingPairing newer = request();
        newer.requestId = PairingId(u"newer"_s);

        QVERIFY(m_verifier->verify(newer));

        QTRY_COMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_confirmed->first().first().value<PendingPairing>(), newer);
        QCOMPARE(runs(), 1);
    }

    void itIsOffUnlessChosen()
    {
        m_config = {};

        QVERIFY(!m_verifier->verify(request()));
        QCOMPARE(runs(), 0);
    }

    void whatIsNoAddressIsNotHandedOver()
    {
        PendingPairing asked = request();
        asked.remoteIp = u"-oProxyCommand=true"_s;

        QVERIFY(!m_verifier->verify(asked));
    }

    void whoDidNotConfirmIsLeftAloneForAWhile_data()
    {
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<int>("seconds");
        QTest::newRow("no answer") << "exit 255"_ba << 60;
        QTest::newRow("another node") << "echo '" + identity(m_other) + "'" << 300;
    }
    void whoDidNotConfirmIsLeftAloneForAWhile()
    {
        QFETCH(QByteArray, script);
        QFETCH(int, seconds);
        runsAs(script);
        QVERIFY(m_verifier->verify(request()));
        QTRY_VERIFY(!m_verifier->verify(request()));
        const std::chrono::seconds rest(seconds);

        m_clock->advance(rest - std::chrono::seconds(1));
        QVERIFY(!m_verifier->verify(request()));
        m_clock->advance(std::chrono::seconds(1));
        QVERIFY(m_verifier->verify(request()));
        QCOMPARE(m_confirmed->size(), 0);
    }

    void otherSettingsBeginAnew()
    {
        runsAs("exit 255");
        QVERIFY(m_verifier->verify(request()));
        QTRY_VERIFY(!m_verifier->verify(request()));

        m_config.user = u"me"_s;

        QVERIFY(m_verifier->verify(request()));
    }

    void whatIsSwitchedOffMeanwhileConfirmsNobody()
    {
        runsAs("echo '" + identity(m_node) + "'; touch '" + path(u"done"_s) + "'");
        QVERIFY(m_verifier->verify(request()));

        m_config = {};

        QTRY_VERIFY(QFile::exists(m_folder.filePath(u"done"_s)));
        m_config = {.isEnabled = true, .user = u"me"_s};
        QTRY_VERIFY(m_verifier->verify(request(u"192.168.1.45"_s)));
        QTRY_COMPARE(m_confirmed->size(), 1);
        QCOMPARE(m_confirmed->first().first().value<PendingPairing>().remoteIp, u"192.168.1.45"_s);
    }

    void oneThatTakesTooLongIsEnded()
    {
        runsAs("exec sleep 60");
        QVERIFY(m_verifier->verify(request()));

        m_clock->advance(m_config.limit);

        QVERIFY(!m_verifier->verify(request()));
        QCOMPARE(m_confirmed->size(), 0);
    }

    void oneThatSaysTooMuchIsEnded()
    {
        runsAs("exec yes");
        QVERIFY(m_verifier->verify(request()));

        QTRY_VERIFY(!m_verifier->verify(request()));
        QCOMPARE(m_confirmed->size(), 0);
    }

    void fourAtOnceAndOneForEachComputer()
    {
        runsAs("exec sleep 60");
        for (const int number : {1, 2, 3, 4})
            QVERIFY(m_verifier->verify(request(u"192.168.1.%1"_s.arg(number))));

        QVERIFY(!m_verifier->verify(request(u"192.168.1.5"_s)));
        PendingPairing neighbour = request(u"192.168.1.1"_s);
        neighbour.publicKey = m_other.publicKey();
        QVERIFY(!m_verifier->verify(neighbour));
    }

    void withoutSshNobodyIsConfirmed()
    {
        SshVerifier verifier([this] { return m_config; }, *m_clock, u"/nonexistent/ssh"_s);
        QSignalSpy confirmed(&verifier, &SshVerifier::confirmed);
        QVERIFY(verifier.verify(request()));

        QTRY_VERIFY(!verifier.verify(request()));
        QCOMPARE(confirmed.size(), 0);
    }

private:
    [[nodiscard]] PendingPairing request(const QString &address = u"192.168.1.44"_s) const
    {
        return {.requestId = PairingId(u"r"_s),
                .deviceId = DeviceId(m_node.deviceId()),
                .publicKey = m_node.publicKey(),
                .remoteIp = address,
                .role = Role::Node,
                .roles = {u"node"_s}};
    }
    static QByteArray json(const QString &device, const QString &key)
    {
        return u"{\"deviceId\":\"%1\",\"publicKey\":\"%2\"}"_s.arg(device, key).toUtf8();
    }
    static QByteArray identity(const TestIdentity &of)
    {
        return json(of.deviceId(), of.publicKey());
    }

    [[nodiscard]] QByteArray path(const QString &name) const
    {
        return m_folder.filePath(name).toUtf8();
    }
    void says(const QByteArray &output) { runsAs("echo '" + output + "'"); }
    void runsAs(const QByteArray &script)
    {
        for (const QString &name : {u"ssh"_s, u"runs"_s, u"done"_s})
            QFile::remove(m_folder.filePath(name));
        QFile program(m_folder.filePath(u"ssh"_s));
        QVERIFY(program.open(QIODevice::WriteOnly));
        program.write("#!/bin/sh\necho >>'" + path(u"runs"_s) + "'\n" + script + "\n");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] int runs() const
    {
        QFile file(m_folder.filePath(u"runs"_s));
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }

    QTemporaryDir m_folder;
    TestIdentity m_node{1};
    TestIdentity m_other{2};
    std::unique_ptr<ManualClock> m_clock;
    SshVerifyConfig m_config;
    std::unique_ptr<SshVerifier> m_verifier;
    std::unique_ptr<QSignalSpy> m_confirmed;
};

QTEST_GUILESS_MAIN(tst_SshVerifier)
#include "tst_SshVerifier.moc"
