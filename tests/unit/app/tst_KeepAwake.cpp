// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/KeepAwake.h"

#include <QDBusObjectPath>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;

namespace {

const QString Power = u"org.freedesktop.PowerManagement"_s;
const QString PowerPath = u"/org/freedesktop/PowerManagement/Inhibit"_s;

/// The power management of a desktop.
class FakePower final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.PowerManagement.Inhibit")

public:
    FakePower()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"power"_s))
    {
        m_bus.registerObject(PowerPath, this, QDBusConnection::ExportAllSlots);
        m_bus.registerService(Power);
    }
    ~FakePower() override
    {
        m_bus.unregisterService(Power);
        m_bus.unregisterObject(PowerPath);
        QDBusConnection::disconnectFromBus(u"power"_s);
    }

    QStringList calls;

public slots:
    uint Inhibit(const QString &program, const QString &)
    {
        calls.append(u"inhibit "_s + program);
        return 7;
    }
    void UnInhibit(uint cookie) { calls.append(u"release %1"_s.arg(cookie)); }

private:
    QDBusConnection m_bus;
};

/// A desktop that has only the portal.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Inhibit")

public:
    FakePortal()
        : m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_bus.registerObject(u"/org/freedesktop/portal/desktop"_s, this,
                             QDBusConnection::ExportAllSlots);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    QList<uint> flags;

public slots:
    QDBusObjectPath Inhibit(const QString &, uint what, const QVariantMap &)
    {
        flags.append(what);
        return QDBusObjectPath(u"/request/1"_s);
    }

private:
    QDBusConnection m_bus;
};

} // namespace

class tst_KeepAwake : public QObject
{
    Q_OBJECT

private slots:
    void theDesktopIsAskedAndToldWhenItIsOver()
    {
        FakePower power;
        KeepAwake awake(QDBusConnection::sessionBus());
        awake.setWanted(true);
        awake.setWanted(true);
        QTRY_COMPARE(power.calls, QStringList{u"inhibit OpenClaw Tray"_s});

        awake.setWanted(false);

        QTRY_COMPARE(power.calls.size(), 2);
        QCOMPARE(power.calls.last(), u"release 7"_s);
        QCOMPARE(awake.refusal(), QString());
    }

    void whatIsNoLongerWantedWhenTheAnswerComesIsGivenBack()
    {
        FakePower power;
        KeepAwake awake(QDBusConnection::sessionBus());

        awake.setWanted(true);
        awake.setWanted(false);

        QTRY_COMPARE(power.calls, (QStringList{u"inhibit OpenClaw Tray"_s, u"release 7"_s}));
    }

    void thePortalSpeaksForOtherDesktops()
    {
        FakePortal portal;
        KeepAwake awake(QDBusConnection::sessionBus());

        awake.setWanted(true);

        QTRY_COMPARE(portal.flags, QList<uint>{4});
        QCOMPARE(awake.refusal(), QString());
    }

    void aDesktopWithoutEitherSaysSo()
    {
        KeepAwake awake(QDBusConnection::sessionBus());
        QSignalSpy told(&awake, &KeepAwake::refusalChanged);

        awake.setWanted(true);

        QTRY_COMPARE(told.size(), 1);
        QVERIFY(!awake.refusal().isEmpty());
        awake.setWanted(false);
        QCOMPARE(awake.refusal(), QString());
    }
};

QTEST_MAIN(tst_KeepAwake)
#include "tst_KeepAwake.moc"
