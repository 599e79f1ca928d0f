// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/discovery/AvahiBus.h"

#include <QByteArrayList>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusServiceWatcher>

#include <atomic>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const QString Avahi = u"org.freedesktop.Avahi"_s;
const QString Bus = u"org.freedesktop.DBus"_s;
// Nobody sends it: the connection itself tells its own program.
const QString Local = u"org.freedesktop.DBus.Local"_s;
const QString LocalPath = u"/org/freedesktop/DBus/Local"_s;
constexpr int AnswerLimitMs = 10'000;

QString freshName()
{
    static std::atomic<int> s_count = 0;
    return u"openclaw-avahi-%1"_s.arg(++s_count);
}

} // namespace

AvahiBus::AvahiBus(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_name(freshName())
    , m_bus(m_name)
{
    qDBusRegisterMetaType<QByteArrayList>();
}

AvahiBus::~AvahiBus()
{
    letGo();
}

void AvahiBus::begin()
{
    if (connectToBus())
        return look();
    waitForBus();
    emit missing(u"There is no system message bus: %1"_s.arg(m_bus.lastError().message()));
}

bool AvahiBus::connectToBus()
{
    if (m_bus.isConnected())
        return true;
    letGo();
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SystemBus, m_name);
    return m_bus.isConnected() &&
           m_bus.connect(QString(), LocalPath, Local, u"Disconnected"_s, this, SLOT(takeLoss()));
}

// QtDBus closes the connection in a thread of its own, which must find nobody of this object.
void AvahiBus::letGo()
{
    delete std::exchange(m_watcher, nullptr);
    m_bus.disconnect(QString(), LocalPath, Local, u"Disconnected"_s, this, SLOT(takeLoss()));
    QDBusConnection::disconnectFromBus(m_name);
}

void AvahiBus::takeLoss()
{
    m_daemon.clear();
    ++m_life;
    waitForBus();
    emit missing(u"The system message bus has ended."_s);
}

void AvahiBus::waitForBus()
{
    m_patience = m_clock.callAfter(Patience, [this] { tryAgain(); });
}

// That there is none was said once.
void AvahiBus::tryAgain()
{
    if (connectToBus())
        look();
    else
        waitForBus();
}

void AvahiBus::look()
{
    m_patience.cancel();
    if (!m_watcher) {
        m_watcher =
            new QDBusServiceWatcher(Avahi, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
        connect(
            m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) { takeOwner(owner); });
    }
    askBus(u"GetNameOwner"_s, {Avahi}, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ReplyMessage)
            takeOwner(answer.arguments().value(0).toString());
        else
            startDaemon();
    });
}

// A bus that knows how to start the daemon does so; who then has its name is heard by the watcher.
void AvahiBus::startDaemon()
{
    askBus(u"StartServiceByName"_s, {Avahi, 0U}, [this](const QDBusMessage &answer) {
        if (answer.type() == QDBusMessage::ErrorMessage)
            emit missing(u"The Avahi service does not run: %1"_s.arg(answer.errorMessage()));
    });
}

void AvahiBus::retire()
{
    ++m_life;
    disconnect();
    deleteLater();
}

void AvahiBus::takeOwner(const QString &owner)
{
    if (!owner.isEmpty() && owner == m_daemon)
        return;
    m_daemon = owner;
    ++m_life;
    if (owner.isEmpty())
        emit missing(u"The Avahi service does not run."_s);
    else
        emit found();
}

void AvahiBus::askBus(const QString &method, const QVariantList &arguments, Answered answered)
{
    QDBusMessage question =
        QDBusMessage::createMethodCall(Bus, u"/org/freedesktop/DBus"_s, Bus, method);
    question.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, life = m_life, answered = std::move(answered)] {
                watcher->deleteLater();
                if (life == m_life)
                    answered(watcher->reply());
            });
}

void AvahiBus::call(const QString &path, const QString &interface, const QString &method,
                    const QVariantList &arguments, Answered answered)
{
    QDBusMessage question = QDBusMessage::createMethodCall(m_daemon, path, interface, method);
    question.setArguments(arguments);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question, AnswerLimitMs), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, life = m_life, answered = std::move(answered)] {
                watcher->deleteLater();
                if (life == m_life)
                    answered(watcher->reply());
            });
}

void AvahiBus::tell(const QString &path, const QString &interface, const QString &method)
{
    if (isFound())
        m_bus.send(QDBusMessage::createMethodCall(m_daemon, path, interface, method));
}

// By its unique name: QtDBus would wait for an answer to who has the other one.
void AvahiBus::listen(const QString &path, const QString &interface, const QString &name,
                      QObject *receiver, const char *slot)
{
    m_bus.connect(m_daemon, path, interface, name, receiver, slot);
}

void AvahiBus::endListening(const QString &path, const QString &interface, const QString &name,
                            QObject *receiver, const char *slot)
{
    m_bus.disconnect(m_daemon, path, interface, name, receiver, slot);
}

} // namespace gateway
