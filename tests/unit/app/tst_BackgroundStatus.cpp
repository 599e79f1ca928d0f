// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackgroundStatus.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QTest>
#include <QVariantMap>

using namespace Qt::StringLiterals;

namespace {

const QString Service = u"org.freedesktop.portal.Desktop"_s;
const QString Path = u"/org/freedesktop/portal/desktop"_s;

/// The desktop's list of programs in the background.
class FakePortal final : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Background")
    Q_PROPERTY(uint version MEMBER version)

public:
    explicit FakePortal(uint ofVersion)
        : version(ofVersion)
        , m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s))
    {
        m_bus.registerObject(
            Path, this, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllProperties);
        m_bus.registerService(Service);
    }
    ~FakePortal() override
    {
        m_bus.unregisterService(Service);
        m_bus.unregisterObject(Path);
        QDBusConnection::disconnectFromBus(u"portal"_s);
    }

    uint version;
    QStringList messages;

public slots:
    void SetStatus(const QVariantMap &options)
    {
        messages.append(options.value(u"message"_s).toString());
    }

private:
    QDBusConnection m_bus;
};

} // namespace

class tst_BackgroundStatus : public QObject
{
    Q_OBJECT

private slots:
    void theListIsToldWhatIsNew()
    {
        FakePortal portal(2);
        BackgroundStatus status;
        status.publish(u"Running"_s);
        QTRY_COMPARE(portal.messages, QStringList{u"Running"_s});

        status.publish(u"Running"_s);
        status.publish(u"Running · 2 nodes"_s);

        QTRY_COMPARE(portal.messages.size(), 2);
        QCOMPARE(portal.messages.last(), u"Running · 2 nodes"_s);
    }

    void aPortalThatCannotIsLeftAlone()
    {
        FakePortal portal(1);
        BackgroundStatus status;

        status.publish(u"Running"_s);

        QVERIFY(roundTrip()); // the answer about the version is in
        QVERIFY(roundTrip()); // and so would be what it led to
        QCOMPARE(portal.messages, QStringList());
    }

    void withoutAPortalNothingHappens()
    {
        BackgroundStatus status;

        status.publish(u"Running"_s);

        QVERIFY(!roundTrip());
        FakePortal late(2);
        QVERIFY(roundTrip());
        QCOMPARE(late.messages, QStringList());
    }

private:
    /// To the portal and back; false: nobody there.
    static bool roundTrip()
    {
        QDBusMessage call = QDBusMessage::createMethodCall(
            Service, Path, u"org.freedesktop.DBus.Peer"_s, u"Ping"_s);
        call.setAutoStartService(false);
        QDBusPendingCallWatcher answer(QDBusConnection::sessionBus().asyncCall(call));
        return QTest::qWaitFor([&] { return answer.isFinished(); }) && !answer.isError();
    }
};

QTEST_MAIN(tst_BackgroundStatus)
#include "tst_BackgroundStatus.moc"
