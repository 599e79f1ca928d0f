// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigService.h"
#include "gateway/crypto/Random.h"
#include "gateway/pairing/DeviceStore.h"
#include "gateway/runtime/Gateway.h"
#include "gateway/runtime/GatewayHost.h"
#include "gateway/state/AtomicFile.h"
#include "gateway/state/FileStateStore.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

/// Started by with-full-disk.sh: OC_FULL_DISK names a folder on a disk without room,
/// OC_READ_ONLY_DISK one on a disk that cannot be written.
class tst_FullDisk : public QObject
{
    Q_OBJECT

private slots:
    void settingsThatDoNotFitAreNotSavedAndTheCauseIsNamed()
    {
        const QString folder = qEnvironmentVariable("OC_FULL_DISK");
        if (folder.isEmpty())
            QSKIP("this system lets nobody mount a small disk");
        GatewayHost host({.paths = {.stateDir = folder, .configFile = folder + u"/openclaw.json"_s}});
        QTRY_COMPARE(host.snapshot().state, GatewayState::SetupNeeded);

        auto saving =
            host.applyConfig({.entries = {{.path = u"gateway.mode"_s, .value = u"local"_s}},
                              .baseHash = host.snapshot().settings.hash});

        QTRY_VERIFY(saving.isFinished());
        QVERIFY(!saving.result());
        QCOMPARE(saving.result().error().code, CommandError::Code::DiskFull);
        QCOMPARE(QDir(folder).entryList({u"openclaw*"_s}, QDir::Files | QDir::Hidden),
                 QStringList());
    }

    void aBackupThatDoesNotFitLeavesTheSettings_data()
    {
        QTest::addColumn<int>("freePages");
        QTest::newRow("no room for the copy") << 1;
        QTest::newRow("no room for the new file") << 2;
    }
    void aBackupThatDoesNotFitLeavesTheSettings()
    {
        QFETCH(int, freePages);
        const QString folder = qEnvironmentVariable("OC_FULL_DISK");
        if (folder.isEmpty())
            QSKIP("this system lets nobody mount a small disk");
        constexpr qint64 PageBytes = 4096;
        QFile filler(folder + u"/filler"_s);
        const qint64 full = filler.size();
        QVERIFY(filler.resize(full - freePages * PageBytes));
        const QByteArray old = "{ gateway: { mode: 'local' } }";
        QFile file(folder + u"/openclaw.json"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(old), old.size()); // takes one page
        file.close();
        GatewayHost host({.paths = {.stateDir = folder, .configFile = file.fileName()}});
        QTRY_VERIFY(host.snapshot().settings.exists);

        auto replacing =
            host.replaceConfig({.entries = {{.path = u"gateway.mode"_s, .value = u"local"_s}}});

        QTRY_VERIFY(replacing.isFinished());
        QVERIFY(!replacing.result());
        QCOMPARE(replacing.result().error().code, CommandError::Code::DiskFull);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), old);
        QCOMPARE(QDir(folder).entryList({u"openclaw*"_s}, QDir::Files | QDir::Hidden),
                 QStringList{u"openclaw.json"_s});
        file.remove();
        QVERIFY(filler.open(QIODevice::Append));
        filler.write(QByteArray(full, 'x')); // full again for what comes next
    }

    void aPairingThatDoesNotFitIsNotPromised()
    {
        const QString folder = qEnvironmentVariable("OC_FULL_DISK");
        if (folder.isEmpty())
            QSKIP("this system lets nobody mount a small disk");
        test::ManualClock clock;
        FileStateStore files(folder, clock);
        DeviceStore devices(files, clock);

        const auto saved = devices.put({.id = DeviceId(u"d"_s), .publicKey = u"key"_s});

        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::NoSpace);
        QCOMPARE(devices.count(), std::size_t(0));
        QCOMPARE(QDir(folder + u"/devices"_s).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void aGatewayThatCannotTakeItsFolderSaysWhy_data()
    {
        QTest::addColumn<QString>("folder");
        QTest::addColumn<Error::Kind>("kind");
        QTest::addColumn<QString>("part");
        QTest::newRow("full") << qEnvironmentVariable("OC_FULL_DISK") << Error::Kind::NoSpace
                              << u"is full"_s;
        QTest::newRow("read-only") << qEnvironmentVariable("OC_READ_ONLY_DISK")
                                   << Error::Kind::AccessDenied << u"cannot be written"_s;
    }
    void aGatewayThatCannotTakeItsFolderSaysWhy()
    {
        QFETCH(QString, folder);
        QFETCH(Error::Kind, kind);
        QFETCH(QString, part);
        if (folder.isEmpty())
            QSKIP("this system lets nobody mount a small disk");
        QTemporaryDir home;
        const QString settings = home.filePath(u"openclaw.json"_s);
        QVERIFY(AtomicFile::replace(
            settings, "{gateway: {mode: 'local', auth: {token: '0123456789abcdef'}}}"_ba));
        test::ManualClock clock;
        ConfigService config({.stateDir = folder, .configFile = settings},
                             ConfigOverrides{.port = quint16(0)}, clock, randomBytes);
        QVERIFY(config.load());
        Gateway gateway(config, clock);

        const auto started = gateway.start();

        QVERIFY(!started);
        QCOMPARE(started.error().kind, kind);
        QVERIFY2(started.error().text.contains(part), qPrintable(started.error().text));
        QVERIFY(started.error().text.contains(folder));
    }
};

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_FullDisk.moc"
