// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/GatewayHost.h"

#include <QDir>
#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

/// Started by with-full-disk.sh: OC_FULL_DISK names a folder on a disk without room.
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
};

QTEST_GUILESS_MAIN(tst_FullDisk)
#include "tst_FullDisk.moc"
