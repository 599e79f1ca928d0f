// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/MenuExporter.h"

#include <QAction>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using ui::dbus::MenuEvent;
using ui::dbus::MenuEvents;

namespace {

const QString Path = u"/MenuBar"_s;
const QString Interface = u"com.canonical.dbusmenu"_s;

} // namespace

/// The menu as a panel gets it: over the message bus, from another connection.
class tst_MenuOnTheBus : public QObject
{
    Q_OBJECT

public slots:
    void take(const QDBusMessage &update) { m_updates.append(update); }

private slots:
    void init()
    {
        m_menu.emplace();
        m_start = m_menu->addAction(u"&Start"_s);
        m_menu->addAction(u"&Quit"_s);
        m_owner.emplace();
        new ui::MenuExporter(*m_menu, &*m_owner);
        QVERIFY(ours().registerObject(Path, &*m_owner));
        m_updates.clear();
    }
    void cleanup()
    {
        ours().unregisterObject(Path);
        m_owner.reset();
        m_menu.reset();
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"ours"_s);
        QDBusConnection::disconnectFromBus(u"panel"_s);
    }

    // QtDBus silently leaves out what it has no type for.
    void everyMemberOfTheInterfaceIsThere()
    {
        const QString description =
            call(u"org.freedesktop.DBus.Introspectable"_s, u"Introspect"_s, {})
                .arguments()
                .value(0)
                .toString();

        for (const char *member :
             {"GetLayout", "GetGroupProperties", "GetProperty", "Event", "EventGroup",
              "AboutToShow", "AboutToShowGroup", "ItemsPropertiesUpdated", "LayoutUpdated",
              "ItemActivationRequested"})
            QVERIFY2(description.contains(u"name=\"%1\""_s.arg(QLatin1StringView(member))), member);
    }

    void severalEventsAtOnceRunTheirEntries()
    {
        const QSignalSpy started(m_start, &QAction::triggered);
        const MenuEvents events{
            {.id = 1, .name = u"clicked"_s, .value = QDBusVariant(0), .timestamp = 5},
            {.id = 99, .name = u"clicked"_s, .value = QDBusVariant(0), .timestamp = 5}};

        const QDBusPendingReply<QList<int>> reply =
            call(Interface, u"EventGroup"_s, {QVariant::fromValue(events)});

        QVERIFY2(!reply.isError(), qPrintable(reply.error().message()));
        QCOMPARE(reply.value(), QList<int>{99});
        QTRY_COMPARE(started.size(), 1);
    }

    void changesAreTold()
    {
        QVERIFY(panel().connect(ours().baseService(), Path, Interface, u"ItemsPropertiesUpdated"_s,
                                this, SLOT(take(QDBusMessage))));

        m_start->setText(u"&Stop"_s);

        QTRY_COMPARE(m_updates.size(), 1);
        QCOMPARE(m_updates.first().signature(), u"a(ia{sv})a(ias)"_s);
    }

private:
    static QDBusConnection ours()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"ours"_s);
    }
    static QDBusConnection panel()
    {
        return QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"panel"_s);
    }
    static QDBusMessage call(const QString &interface, const QString &member,
                             const QVariantList &arguments)
    {
        QDBusMessage message =
            QDBusMessage::createMethodCall(ours().baseService(), Path, interface, member);
        message.setArguments(arguments);
        QDBusPendingCallWatcher answer(panel().asyncCall(message));
        [[maybe_unused]] const bool isIn = QTest::qWaitFor([&] { return answer.isFinished(); });
        return answer.reply();
    }

    std::optional<QMenu> m_menu;
    std::optional<QObject> m_owner;
    QAction *m_start = nullptr;
    QList<QDBusMessage> m_updates;
};

QTEST_MAIN(tst_MenuOnTheBus)
#include "tst_MenuOnTheBus.moc"
