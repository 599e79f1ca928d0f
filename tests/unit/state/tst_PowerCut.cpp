// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/DeviceTokens.h"
#include "gateway/state/AtomicFile.h"
#include "gateway/state/FileStateStore.h"
#include "tests/support/PowerCutDisk.h"
#include "tests/unit/pairing/PairingFixture.h"

#include <QDir>
#include <QTemporaryDir>

using namespace gateway;
using namespace gateway::test;

namespace {

constexpr int NoCut = 1'000'000;

/// What the owner would miss if it were gone.
QStringList essence(const QList<PairedDevice> &devices)
{
    QStringList lines;
    for (const PairedDevice &device : devices) {
        QString line = device.id.text() + u' ' + device.name().value_or(QString()) + u' ' +
                       device.scopes.join(u',');
        for (const auto &[role, token] : device.tokens) {
            line += u' ' + QString::number(token.rotatedAtMs.value_or(0)) +
                    (token.isRevoked() ? u'-' : u'+');
        }
        lines.append(line);
    }
    lines.sort();
    return lines;
}

/// A gateway's pairing on a disk of its own, and an owner who goes through his list.
class Desk final
{
public:
    Desk(const QString &root, int callsUntilCut)
        : disk(QFile::encodeName(root), callsUntilCut)
        , m_files(root + u"/state"_s, m_clock, &disk)
    {
        isLoaded = devices.load() && m_pairing.load();
    }

    /// The next step; false if it failed.
    bool step(int number)
    {
        m_clock.setWallMs(1'700'000'000'000 + number * 1000);
        const QString device = u"d%1"_s.arg(number / 6 + 1);
        switch (number % 6) {
        case 0:
            static_cast<void>(m_pairing.admit(remoteAsk(ReadWrite, device)));
            return !m_pairing.pending(admin()).isEmpty();
        case 1:
            return m_pairing.approve(m_pairing.pending(admin()).first().requestId, admin())
                .has_value();
        case 2:
            return m_pairing.rename(DeviceId(device), u"Desk "_s + device, admin()).has_value();
        case 3:
            return m_tokens.ensure(DeviceId(device), Role::Operator, ReadOnly).has_value();
        case 4:
            return m_tokens.rotate(DeviceId(device), Role::Operator, ReadWrite).has_value();
        default:
            return number < 6 ? m_tokens.revoke(DeviceId(device), Role::Operator).has_value()
                              : m_pairing.remove(DeviceId(u"d1"_s), admin()).has_value();
        }
    }

    static constexpr int Steps = 12;

private:
    ManualClock m_clock;

public:
    PowerCutDisk disk;

private:
    FileStateStore m_files;

public:
    DeviceStore devices{m_files, m_clock};
    bool isLoaded = false;

private:
    PairingService m_pairing{devices, m_files, m_clock};
    DeviceTokens m_tokens{devices, m_clock};
};

} // namespace

// The power goes off before every single call by which the disk is changed.
class tst_PowerCut : public QObject
{
    Q_OBJECT

private slots:
    void aFileIsOldOrNewWhereverThePowerGoes()
    {
        const QByteArray before = "the old content"_ba;
        const QByteArray after = "what came later, and is longer"_ba;
        int callsInAll = NoCut;
        for (int cut = 0; cut <= callsInAll; ++cut) {
            QTemporaryDir home;
            const QString path = home.path() + u"/a/b/file.json"_s;
            PowerCutDisk disk(QFile::encodeName(home.path()), cut);
            const bool isFolderMade =
                AtomicFile::ensurePrivateFolder(home.path() + u"/a/b"_s, &disk).has_value();
            const bool isFirstSaved =
                isFolderMade && AtomicFile::replace(path, before, &disk).has_value();
            const bool isSecondSaved =
                isFirstSaved && AtomicFile::replace(path, after, &disk).has_value();
            if (isSecondSaved)
                callsInAll = disk.callCount();

            forEachOutcome(disk, [&](const QString &found) {
                QFile file(found + u"/a/b/file.json"_s);
                const bool isThere = file.open(QIODevice::ReadOnly);
                const QByteArray content = file.readAll();
                if (isSecondSaved)
                    QCOMPARE(content, after);
                else if (isFirstSaved)
                    QVERIFY2(content == before || content == after, content.constData());
                else if (isThere)
                    QCOMPARE(content, before);
            });
        }
        QVERIFY(callsInAll > 12 && callsInAll < NoCut);
    }

    void whatWasConfirmedOutlastsThePower()
    {
        QList<QStringList> states;
        int callsInAll = 0;
        {
            QTemporaryDir home;
            Desk desk(home.path(), NoCut);
            QVERIFY(desk.isLoaded);
            states.append(essence(desk.devices.all()));
            for (int number = 0; number < Desk::Steps; ++number) {
                QVERIFY2(desk.step(number), qPrintable(QString::number(number)));
                states.append(essence(desk.devices.all()));
            }
            callsInAll = desk.disk.callCount();
        }
        QVERIFY(callsInAll > Desk::Steps * 5);

        for (int cut = 0; cut <= callsInAll; ++cut) {
            QTemporaryDir home;
            Desk desk(home.path(), cut);
            int confirmed = 0;
            while (confirmed < Desk::Steps && desk.step(confirmed))
                ++confirmed;
            // Nothing is promised that was not saved.
            QCOMPARE(essence(desk.devices.all()), states.at(confirmed));

            const QList<PairedDevice> promised = desk.devices.all();
            forEachOutcome(desk.disk, [&](const QString &found) {
                ManualClock clock;
                FileStateStore files(found + u"/state"_s, clock);
                DeviceStore devices(files, clock);
                const auto loaded = devices.load();
                QVERIFY2(loaded, qPrintable(loaded ? QString() : loaded.error().text));
                const QStringList is = essence(devices.all());
                if (is == states.at(confirmed))
                    QCOMPARE(devices.all(), promised);
                else
                    QCOMPARE(is, states.value(confirmed + 1));
                const QDir folder(found + u"/state/devices"_s);
                QCOMPARE(folder.entryList({u"paired.json.*"_s}, QDir::Files), QStringList());
            });
        }
    }

private:
    /// Everything a computer may find after the cut, each in a folder of its own.
    static void forEachOutcome(const PowerCutDisk &disk,
                               const std::function<void(const QString &)> &check)
    {
        using Content = PowerCutDisk::Content;
        for (qsizetype names = 0; names <= disk.looseNames(); ++names) {
            for (const Content content : {Content::Lost, Content::Half, Content::Whole}) {
                QTemporaryDir found;
                disk.restore(QFile::encodeName(found.path()), names, content);
                check(found.path());
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_PowerCut)
#include "tst_PowerCut.moc"
