// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigBackup.h"

#include "gateway/config/ConfigService.h"

#include "tests/support/ManualClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace gateway;
using gateway::test::ManualClock;

// Files are what this class is about: each test has a folder of its own.
class tst_ConfigBackup : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_service.emplace(ConfigPaths{.stateDir = m_home->path(), .configFile = file()},
                          ConfigOverrides(), m_clock,
                          [](qsizetype count) { return QByteArray(count, '\x5a'); });
    }
    void cleanup()
    {
        QFile::setPermissions(m_home->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_service.reset();
        m_home.reset();
    }

    void theCopyIsByteForByteAndTheFileStays()
    {
        const QByteArray odd = "{ \xff\x00 broken"_ba + QByteArray(1, '\0') + "\r\n"_ba;
        write(file(), odd);

        const auto backup = ConfigBackup::keep(file());

        QVERIFY(backup.has_value());
        QCOMPARE(*backup, file() + u".backup-1"_s);
        QCOMPARE(read(*backup), odd);
        QCOMPARE(read(file()), odd);
    }

    void anEarlierCopyIsNeverWrittenOver()
    {
        write(file(), "first");
        QCOMPARE(*ConfigBackup::keep(file()), file() + u".backup-1"_s);
        write(file(), "second");
        QCOMPARE(ConfigBackup::nextFile(file()), file() + u".backup-2"_s);

        QCOMPARE(*ConfigBackup::keep(file()), file() + u".backup-2"_s);

        QCOMPARE(read(file() + u".backup-1"_s), "first"_ba);
        QCOMPARE(read(file() + u".backup-2"_s), "second"_ba);
    }

#ifdef Q_OS_UNIX
    void theCopyIsForItsOwnerAlone()
    {
        const mode_t before = ::umask(0);
        write(file(), "{}");
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner |
                                                  QFile::ReadGroup | QFile::ReadOther));

        const auto backup = ConfigBackup::keep(file());

        ::umask(before);
        QVERIFY(backup.has_value());
        QCOMPARE(QFile::permissions(*backup),
                 QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    }

    void aLinkOfThatNameIsNotFollowed()
    {
        write(file(), "{}");
        const QString victim = m_home->filePath(u"elsewhere"_s);
        QVERIFY(QFile::link(victim, file() + u".backup-1"_s)); // leads nowhere yet

        const auto backup = ConfigBackup::keep(file());

        QVERIFY(backup.has_value());
        QCOMPARE(*backup, file() + u".backup-2"_s);
        QVERIFY(!QFile::exists(victim));
    }

    void aLinkInPlaceOfTheFileIsReadThroughAndStays()
    {
        const QString real = m_home->filePath(u"dotfiles.json"_s);
        write(real, "{ linked: true }");
        QVERIFY(QFile::link(real, file()));

        const auto backup = ConfigBackup::keep(file());

        QVERIFY(backup.has_value());
        QCOMPARE(read(*backup), "{ linked: true }"_ba);
        QVERIFY(!QFileInfo(*backup).isSymLink());
        QCOMPARE(QFileInfo(file()).symLinkTarget(), real);
    }

    void aPipeIsNotWaitedFor()
    {
        QCOMPARE(::mkfifo(QFile::encodeName(file()).constData(), 0600), 0);

        const auto backup = ConfigBackup::keep(file());

        QVERIFY(!backup);
        QCOMPARE(backup.error().kind, Error::Kind::Corrupt);
    }

    void aFolderThatCannotBeWrittenLeavesNothing()
    {
        if (::geteuid() == 0)
            QSKIP("root may write everywhere");
        write(file(), "{}");
        QVERIFY(QFile::setPermissions(m_home->path(), QFile::ReadOwner | QFile::ExeOwner));

        const auto backup = ConfigBackup::keep(file());

        QVERIFY(!backup);
        QCOMPARE(backup.error().kind, Error::Kind::AccessDenied);
        QCOMPARE(names(), QStringList{u"openclaw.json"_s});
    }
#endif

    void whatIsNotThereIsNotKept()
    {
        QVERIFY(!ConfigBackup::keep(file()));
        QCOMPARE(names(), QStringList());
    }

    void itCanBeTakenBack()
    {
        write(file(), "old");
        const QString backup = *ConfigBackup::keep(file());
        write(file(), "new");

        QVERIFY(ConfigBackup::restore(backup, file()));

        QCOMPARE(read(file()), "old"_ba);
        QCOMPARE(names(), QStringList{u"openclaw.json"_s});
    }

    void aCopyThatIsGoneChangesNothing()
    {
        write(file(), "new");

        QVERIFY(!ConfigBackup::restore(file() + u".backup-1"_s, file()));

        QCOMPARE(read(file()), "new"_ba);
    }

    void startingFreshKeepsTheOldFile()
    {
        const QByteArray old = "// mine\n{gateway: {port: 1000, bind: 'lan'}, agents: 'x'}";
        write(file(), old);
        QVERIFY(m_service->load());
        QSignalSpy changed(&*m_service, &ConfigService::changed);

        const auto backup = m_service->startFresh(portChange(2000));

        QVERIFY(backup.has_value());
        QCOMPARE(*backup, file() + u".backup-1"_s);
        QCOMPARE(read(*backup), old);
        QCOMPARE(m_service->current()->port, quint16(2000));
        QCOMPARE(m_service->current()->bind, BindMode::Loopback);
        QVERIFY(!read(file()).contains("agents"));
        QCOMPARE(QFile::permissions(file()) &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QCOMPARE(changed.size(), 1);
    }

    void startingFreshIsTheWayOutOfAFaultyFile()
    {
        write(file(), "{gateway: {port: oops}}");
        QVERIFY(!m_service->load());

        const auto backup = m_service->startFresh(portChange(2000));

        QVERIFY(backup.has_value());
        QCOMPARE(read(*backup), "{gateway: {port: oops}}"_ba);
        QCOMPARE(m_service->current()->port, quint16(2000));
        QVERIFY(!m_service->isChangedOnDisk());
    }

    void startingFreshWithoutAFileKeepsNothing()
    {
        QVERIFY(m_service->load());

        const auto backup = m_service->startFresh(portChange(2000));

        QVERIFY(backup.has_value());
        QVERIFY(backup->isEmpty());
        QCOMPARE(m_service->current()->port, quint16(2000));
    }

    void aFreshStartThatIsRefusedLeavesAll()
    {
        write(file(), "{gateway: {port: 1000}}");
        QVERIFY(m_service->load());
        const auto before = m_service->current();

        QVERIFY(!m_service->startFresh(portChange(0)));

        QCOMPARE(read(file()), "{gateway: {port: 1000}}"_ba);
        QCOMPARE(m_service->current(), before);
        QVERIFY(!QFile::exists(file() + u".backup-1"_s));
    }

#ifdef Q_OS_UNIX
    void aFreshStartGoesThroughALinkAndLeavesIt()
    {
        const QString real = m_home->filePath(u"dotfiles.json"_s);
        write(file(), "{gateway: {port: 1000}}");
        QVERIFY(QFile::rename(file(), real));
        QVERIFY(QFile::link(real, file()));
        QVERIFY(m_service->load());

        const auto backup = m_service->startFresh(portChange(2000));

        QVERIFY(backup.has_value());
        QCOMPARE(QFileInfo(file()).symLinkTarget(), real);
        QVERIFY(read(real).contains("2000"));
        QCOMPARE(read(*backup), "{gateway: {port: 1000}}"_ba);
    }
#endif

    void aFreshStartCanBeTakenBack_data()
    {
        QTest::addColumn<QByteArray>("old");
        QTest::newRow("good") << "{gateway: {port: 1000}}"_ba;
        QTest::newRow("faulty") << "{gateway: {port: oops}}"_ba;
    }
    void aFreshStartCanBeTakenBack()
    {
        QFETCH(QByteArray, old);
        write(file(), old);
        const bool isGood = m_service->load().has_value();
        const QString before = m_service->rawText();
        const auto backup = m_service->startFresh(portChange(2000));
        QVERIFY(backup.has_value());

        QVERIFY(m_service->takeBack(*backup, before));

        QCOMPARE(read(file()), old);
        QVERIFY(!QFile::exists(*backup));
        QCOMPARE(m_service->current()->port, quint16(isGood ? 1000 : 18789));
    }

private:
    [[nodiscard]] QString file() const
    {
        return m_home->filePath(u"openclaw.json"_s);
    }
    [[nodiscard]] QStringList names() const
    {
        return QDir(m_home->path())
            .entryList(QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System | QDir::Hidden);
    }
    static void write(const QString &path, const QByteArray &text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    static QList<ConfigChange> portChange(int port)
    {
        return {{.path = {u"gateway"_s, u"port"_s}, .value = port}};
    }

    std::optional<QTemporaryDir> m_home;
    ManualClock m_clock;
    std::optional<ConfigService> m_service;
};

QTEST_GUILESS_MAIN(tst_ConfigBackup)
#include "tst_ConfigBackup.moc"
