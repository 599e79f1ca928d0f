// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/PortUser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

namespace {

constexpr auto Head = "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt "
                      "  uid  timeout inode\n";

} // namespace

class tst_PortUser : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_proc = std::make_unique<QTemporaryDir>(); }

    void ourOwnListenerIsFound()
    {
        if (!QFile::exists(u"/proc/net/tcp"_s))
            QSKIP("no /proc");
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));

        const auto user = portUser(server.serverPort());

        QVERIFY(user.has_value());
        QCOMPARE(user->pid, QCoreApplication::applicationPid());
        QVERIFY(user->program.startsWith("tst_PortUser"_L1));
        const quint16 port = server.serverPort();
        server.close();
        QCOMPARE(portUser(port), std::nullopt);
    }

    void onlyWhoListensThereCounts_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("isFound");
        const QByteArray rest = " 00000000:0000 %1 00000000:00000000 00:00000000 00000000  1000    "
                                "    0 4711 1 0 100 0 0 10 0\n";
        const auto with = [&](const QByteArray &address, const QByteArray &state) {
            return "   0: " + address + QByteArray(rest).replace("%1", state);
        };
        QTest::newRow("IPv4") << with("0100007F:4965", "0A") << true;
        QTest::newRow("IPv6") << with("00000000000000000000000001000000:4965", "0A") << true;
        QTest::newRow("a connection") << with("0100007F:4965", "01") << false;
        QTest::newRow("another port") << with("0100007F:4966", "0A") << false;
        QTest::newRow("cut off") << "   0: 0100007F:4965 00000000:0000 0A\n"_ba << false;
    }

    void onlyWhoListensThereCounts()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, isFound);
        write(u"net/tcp"_s, Head + line);
        write(u"77/comm"_s, "nginx\n");
        QDir(m_proc->path()).mkpath(u"77/fd"_s);
        QVERIFY(QFile::link(u"socket:[4711]"_s, m_proc->filePath(u"77/fd/6"_s)));

        const auto user = portUser(0x4965, m_proc->path());

        QCOMPARE(user.has_value(), isFound);
        if (isFound)
            QCOMPARE(*user, PortUser({.program = u"nginx"_s, .pid = 77}));
    }

    void aSocketOfNobodyWeSeeHasNoName()
    {
        write(u"net/tcp6"_s, Head + "   0: 0100007F:4965 0:0 0A 0:0 00:0 0 0 0 4711 1\n"_ba);
        write(u"self/comm"_s, "no process id\n");

        QCOMPARE(portUser(0x4965, m_proc->path()), std::nullopt);
    }

private:
    void write(const QString &path, const QByteArray &content)
    {
        const QString whole = m_proc->filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::unique_ptr<QTemporaryDir> m_proc;
};

QTEST_GUILESS_MAIN(tst_PortUser)
#include "tst_PortUser.moc"
