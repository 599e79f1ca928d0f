// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/remote/SshTunnel.h"

#include "gateway/runtime/QtClock.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

using Kind = TunnelFault::Kind;

class tst_SshTunnel : public QObject
{
    Q_OBJECT

private slots:
    void targetsAreRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("destination");
        QTest::addColumn<int>("port");
        QTest::newRow("host") << u"server"_s << u"server"_s << 0;
        QTest::newRow("user") << u" me@server.example "_s << u"me@server.example"_s << 0;
        QTest::newRow("port") << u"me@server:2222"_s << u"me@server"_s << 2222;
        QTest::newRow("ipv6") << u"me@[fd00::1]:22"_s << u"me@fd00::1"_s << 22;
        QTest::newRow("empty") << u""_s << QString() << -1;
        QTest::newRow("option") << u"-oProxyCommand=true"_s << QString() << -1;
        QTest::newRow("option as user") << u"-l@server"_s << QString() << -1;
        QTest::newRow("option as host") << u"me@-oProxyCommand=true"_s << QString() << -1;
        QTest::newRow("two words") << u"server true"_s << QString() << -1;
        QTest::newRow("shell") << u"server;true"_s << QString() << -1;
        QTest::newRow("two lines") << u"server\nother"_s << QString() << -1;
        QTest::newRow("no port") << u"server:"_s << QString() << -1;
        QTest::newRow("port too large") << u"server:65536"_s << QString() << -1;
        QTest::newRow("port 0") << u"server:0"_s << QString() << -1;
        QTest::newRow("two users") << u"a@b@c"_s << QString() << -1;
    }
    void targetsAreRead()
    {
        QFETCH(QString, text);
        QFETCH(QString, destination);
        QFETCH(int, port);

        const auto target = SshTarget::fromText(text);

        QCOMPARE(target.has_value(), port >= 0);
        if (target) {
            QCOMPARE(target->destination(), destination);
            QCOMPARE(int(target->port), port);
        }
    }

    void asksNothingAndTrustsNobodyNew()
    {
        const QStringList arguments =
            SshTunnel::arguments({.target = {.user = u"me"_s, .host = u"server"_s, .port = 2222},
                                  .identity = u"/keys/id"_s,
                                  .nearPort = 1234,
                                  .farPort = 18789});

        for (const QString &option :
             {u"BatchMode=yes"_s, u"StrictHostKeyChecking=yes"_s, u"ExitOnForwardFailure=yes"_s,
              u"IdentitiesOnly=yes"_s, u"127.0.0.1:1234:127.0.0.1:18789"_s, u"2222"_s})
            QVERIFY2(arguments.contains(option), qPrintable(option));
        QCOMPARE(arguments.mid(arguments.size() - 2), QStringList({u"--"_s, u"me@server"_s}));
    }

    void whatSshSaysIsUnderstood_data()
    {
        QTest::addColumn<QString>("said");
        QTest::addColumn<Kind>("kind");
        QTest::newRow("new key") << u"No ED25519 host key is known for server and you have "
                                    "requested strict checking.\nHost key verification failed."_s
                                 << Kind::HostKeyUnknown;
        QTest::newRow("changed key")
            << u"@ WARNING: REMOTE HOST IDENTIFICATION HAS CHANGED! @\nHost key verification failed."_s
            << Kind::HostKeyChanged;
        QTest::newRow("denied") << u"me@server: Permission denied (publickey)."_s << Kind::Denied;
        QTest::newRow("refused") << u"ssh: connect to host server port 22: Connection refused"_s
                                 << Kind::Unreachable;
        QTest::newRow("no such name")
            << u"ssh: Could not resolve hostname server: Name or service not known"_s
            << Kind::Unreachable;
        QTest::newRow("port taken")
            << u"bind [127.0.0.1]:18789: Address already in use"_s << Kind::PortTaken;
        QTest::newRow("anything else") << u"Bad configuration option: x"_s << Kind::Ended;
    }
    void whatSshSaysIsUnderstood()
    {
        QFETCH(QString, said);
        QFETCH(Kind, kind);

        QCOMPARE(TunnelFault::of(said).kind, kind);
        QCOMPARE(TunnelFault::of(said).text, said);
    }

    void isOpenOnceSshSaysSo()
    {
        QVERIFY(start("echo 'debug1: Entering interactive session.' >&2; exec sleep 60"));

        QTRY_COMPARE(m_opened->size(), 1);
        QCOMPARE(m_failed->size(), 0);
        QVERIFY(m_tunnel->nearPort() > 0);
    }

    // Another program that listens there would get the token.
    void aPortThatAnswersIsNoTunnel()
    {
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));

        QVERIFY(
            start("echo 'debug1: Connecting to server' >&2; exec sleep 60", other.serverPort()));

        QVERIFY(m_tunnel->nearPort() != other.serverPort());
        QTRY_COMPARE(m_failed->size(), 1); // by its time limit
        QCOMPARE(m_opened->size(), 0);
    }

    void itsEndIsToldWithWhatItSaid()
    {
        QVERIFY(start("echo 'debug1: Entering interactive session.' >&2; "
                      "printf 'Timeout, server x not responding.' >&2; exit 255"));

        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_opened->size(), 1);
        const auto why = m_failed->first().first().value<TunnelFault>();
        QCOMPARE(why.kind, Kind::Unreachable);
        QCOMPARE(why.text, u"Timeout, server x not responding."_s);
    }

    void withoutSshItSaysSo()
    {
        m_options.program = u"/nonexistent/ssh"_s;

        open();

        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->first().first().value<TunnelFault>().kind, Kind::NoProgram);
    }

    void endsWithItsObject()
    {
        const QString mark = m_home.filePath(u"pid"_s);
        QVERIFY(start("echo $$ > " + mark.toUtf8() +
                      "; echo 'debug1: Entering interactive session.' >&2; exec sleep 60"));
        QTRY_COMPARE(m_opened->size(), 1);
        QFile file(mark);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString process = u"/proc/"_s + QString::fromLatin1(file.readAll().trimmed());
        QVERIFY(QFile::exists(process));

        m_tunnel.reset();

        QTRY_VERIFY(!QFile::exists(process));
    }

    void init()
    {
        m_options = {.target = {.host = u"server"_s}, .connectTimeout = std::chrono::seconds(1)};
    }
    void cleanup() { m_tunnel.reset(); }

private:
    bool start(const QByteArray &script, quint16 nearPort = 0)
    {
        QFile program(m_home.filePath(u"ssh-%1"_s.arg(++m_scripts)));
        if (!program.open(QIODevice::WriteOnly))
            return false;
        program.write("#!/bin/sh\n" + script + "\n");
        program.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        program.close();
        m_options.program = program.fileName();
        m_options.nearPort = nearPort;
        open();
        return true;
    }

    void open()
    {
        m_tunnel = std::make_unique<SshTunnel>(m_options, m_clock);
        m_opened = std::make_unique<QSignalSpy>(m_tunnel.get(), &SshTunnel::opened);
        m_failed = std::make_unique<QSignalSpy>(m_tunnel.get(), &SshTunnel::failed);
        m_tunnel->open();
    }

    QTemporaryDir m_home;
    QtClock m_clock;
    SshTunnel::Options m_options;
    int m_scripts = 0;
    std::unique_ptr<SshTunnel> m_tunnel;
    std::unique_ptr<QSignalSpy> m_opened;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_GUILESS_MAIN(tst_SshTunnel)
#include "tst_SshTunnel.moc"
