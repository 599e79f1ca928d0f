// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>
#include <QDBusConnection>
#include <QDBusVirtualObject>
#include <QMap>
#include <QStringList>

namespace gateway::test {

/// What the Avahi daemon is to its clients, on the system bus of the test: it remembers what it was
/// asked to announce, and finds what it is told to find.
class FakeAvahi final : public QDBusVirtualObject
{
    Q_OBJECT

public:
    struct Service
    {
        QString name = {};
        QString host = {};
        int interface = -1;
        int protocol = -1;
        ushort port = 0;
        QByteArrayList txt = {};
    };
    struct Item
    {
        QString name = {};
        int interface = 2;
        QString domain = QStringLiteral("local");
        QString address = QStringLiteral("192.0.2.7");
        ushort port = 18789;
        QByteArrayList txt = {};
        uint flags = 0;
        bool isResolvable = true;
    };

    enum State { Registering = 1, Running = 2, Collision = 3, Failure = 4 };

    explicit FakeAvahi(State state = Running);
    ~FakeAvahi() override;

    void setServerState(State state);
    /// The networks answer late that a name is taken.
    void collide();
    void find(const Item &item);
    void lose(const Item &item);
    /// What is announced now.
    [[nodiscard]] QList<Service> announced() const;
    /// The program that announced is still connected.
    [[nodiscard]] bool isClientThere() const;

    QString hostName = QStringLiteral("studio.local");
    QStringList takenNames = {}; ///< Refused at once.
    QString refusal = {};        ///< Of every service; empty: none is refused.
    QList<Item> items = {};      ///< What a browser finds at its start.
    QStringList domains = {};    ///< What was browsed.
    int groupsMade = 0;

    [[nodiscard]] QString introspect(const QString &path) const override;
    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override;

private:
    struct Group
    {
        QList<Service> services = {};
        bool isCommitted = false;
    };

    [[nodiscard]] QVariantList answer(const QDBusMessage &message, QString &error);
    [[nodiscard]] QVariantList resolve(const QVariantList &asked, QString &error) const;
    void addService(const QDBusMessage &message, QString &error);
    void tell(const QString &path, const QString &interface, const QString &name,
              const QVariantList &arguments);
    void tellItem(const QString &signal, const Item &item);
    void tellLater(const QDBusMessage &message);

    QDBusConnection m_bus;
    State m_state = Running;
    QMap<QString, Group> m_groups;
    QString m_browser;
    QString m_client;
};

} // namespace gateway::test
