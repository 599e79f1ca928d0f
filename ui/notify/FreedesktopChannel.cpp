// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/FreedesktopChannel.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QVariantMap>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using Action = NotificationAction;
using Urgency = NotificationContent::Urgency;

namespace {

const QString Service = u"org.freedesktop.Notifications"_s;
const QString Path = u"/org/freedesktop/Notifications"_s;
const QString ClickKey = u"default"_s;

constexpr std::array<std::pair<Action, QLatin1StringView>, 6> ActionKeys{{
    {Action::Approve, "approve"_L1},
    {Action::Reject, "reject"_L1},
    {Action::Review, "review"_L1},
    {Action::Show, "show"_L1},
    {Action::Restart, "restart"_L1},
    {Action::MakePrivate, "make-private"_L1},
}};

QString keyOfAction(Action action)
{
    for (const auto &[value, key] : ActionKeys) {
        if (value == action)
            return key;
    }
    return {};
}

std::optional<Action> actionOfKey(const QString &text)
{
    for (const auto &[value, key] : ActionKeys) {
        if (text == key)
            return value;
    }
    return {};
}

QDBusMessage callOf(const QString &method)
{
    return QDBusMessage::createMethodCall(Service, Path, Service, method);
}

uchar urgencyOf(Urgency urgency)
{
    switch (urgency) {
    case Urgency::Low:
        return 0;
    case Urgency::Normal:
        return 1;
    case Urgency::Critical:
        return 2;
    }
    return 1;
}

} // namespace

FreedesktopChannel::FreedesktopChannel(const QDBusConnection &bus, QObject *parent)
    : NotificationChannel(parent)
    , m_bus(bus)
{
    if (!m_bus.isConnected())
        return;
    m_watcher =
        new QDBusServiceWatcher(Service, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(m_watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                m_shown.clear(); // the numbers were the old one's
                if (owner.isEmpty())
                    takeAbilities({});
                else
                    askAbilities();
            });
    // QtDBus delivers signals of the bus to slots by name only.
    m_bus.connect(Service, Path, Service, u"ActionInvoked"_s, this, SLOT(invoke(uint, QString)));
    m_bus.connect(Service, Path, Service, u"ActivationToken"_s, this,
                  SLOT(keepToken(uint, QString)));
    m_bus.connect(Service, Path, Service, u"NotificationClosed"_s, this, SLOT(forget(uint, uint)));
    askAbilities();
}

// The call also starts a service that the bus knows how to start.
void FreedesktopChannel::askAbilities()
{
    auto *call = new QDBusPendingCallWatcher(m_bus.asyncCall(callOf(u"GetCapabilities"_s)), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, call] {
        call->deleteLater();
        const QDBusPendingReply<QStringList> reply = *call;
        takeAbilities(reply.isError() ? std::nullopt : std::optional(reply.value()));
    });
}

void FreedesktopChannel::takeAbilities(const std::optional<QStringList> &abilities)
{
    if (m_abilities == abilities)
        return;
    m_abilities = abilities;
    emit availabilityChanged();
}

void FreedesktopChannel::show(const NotificationContent &content)
{
    Shown &shown = m_shown[content.key];
    shown.isWithdrawn = false;
    if (shown.isUnderWay)
        shown.next = content;
    else
        send(content, shown);
}

void FreedesktopChannel::send(const NotificationContent &content, Shown &shown)
{
    QStringList actions;
    if (hasActions()) {
        actions << ClickKey << content.title; // the text is for services that list it
        for (const NotificationButton &button : content.buttons)
            actions << keyOfAction(button.action) << button.text;
    }
    const QVariantMap hints{{u"desktop-entry"_s, u"org.openclawtray.OpenClawTray"_s},
                            {u"urgency"_s, QVariant::fromValue(urgencyOf(content.urgency))}};
    const QString body = can(u"body-markup"_s) ? content.body.toHtmlEscaped() : content.body;
    QDBusMessage call = callOf(u"Notify"_s);
    call << u"OpenClaw Tray"_s << shown.id << u"org.openclawtray.OpenClawTray"_s << content.title
         << body << actions << hints << int(content.lifetime.count());
    shown.isUnderWay = true;
    shown.click = content.click;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, key = content.key] {
        watcher->deleteLater();
        const QDBusPendingReply<uint> reply = *watcher;
        numbered(key, reply.isError() ? 0 : reply.value());
    });
}

void FreedesktopChannel::numbered(const QString &key, uint id)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end()) { // the service went away in between
        return;
    }
    found->id = id;
    found->isUnderWay = false;
    if (found->isWithdrawn) {
        m_shown.erase(found);
        close(id);
        return;
    }
    if (const auto next = std::exchange(found->next, std::nullopt))
        send(*next, *found);
}

void FreedesktopChannel::withdraw(const QString &key)
{
    const auto found = m_shown.find(key);
    if (found == m_shown.end())
        return;
    if (found->isUnderWay) {
        found->isWithdrawn = true;
        found->next.reset();
        return;
    }
    const uint id = found->id;
    m_shown.erase(found);
    close(id);
}

void FreedesktopChannel::close(uint id)
{
    if (id == 0)
        return;
    QDBusMessage call = callOf(u"CloseNotification"_s);
    call << id;
    m_bus.asyncCall(call); // one that is gone already is an error nobody needs to hear of
}

QString FreedesktopChannel::keyOf(uint id) const
{
    for (auto it = m_shown.cbegin(); it != m_shown.cend(); ++it) {
        if (id != 0 && it->id == id)
            return it.key();
    }
    return {};
}

// The signals are broadcast: most are about notifications of other programs.
void FreedesktopChannel::invoke(uint id, const QString &action)
{
    const QString key = keyOf(id);
    const QString token = m_tokens.take(id);
    if (key.isEmpty())
        return;
    if (action == ClickKey)
        emit pressed(key, m_shown.value(key).click, token);
    else if (const auto known = actionOfKey(action))
        emit pressed(key, *known, token);
}

void FreedesktopChannel::keepToken(uint id, const QString &token)
{
    if (!keyOf(id).isEmpty())
        m_tokens.insert(id, token);
}

void FreedesktopChannel::forget(uint id, uint)
{
    m_tokens.remove(id);
    const QString key = keyOf(id);
    if (!key.isEmpty())
        m_shown[key].id = 0; // the next one with this key is a new one
}

} // namespace ui
