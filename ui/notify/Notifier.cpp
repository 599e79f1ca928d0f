// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/Notifier.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/ErrorText.h"
#include "ui/common/UiPreferences.h"
#include "ui/common/WhenDone.h"

#include <QApplication>
#include <QWidget>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace ui {

using gateway::CommandOutcome;
using gateway::GatewayPort;
using Action = NotificationAction;

namespace {

const Preference<int> LastReach{"lastReach", -1};

std::optional<Reach::Kind> knownReach(const UiPreferences &preferences)
{
    const int reach = preferences.value(LastReach);
    const bool isReach =
        reach > int(Reach::Kind::Nobody) && reach <= int(Reach::Kind::LocalNetworks);
    return isReach ? std::optional(Reach::Kind(reach)) : std::nullopt;
}

bool isWindowInSight()
{
    return std::ranges::any_of(QApplication::topLevelWidgets(), [](const QWidget *widget) {
        return widget->isWindow() && widget->windowType() == Qt::Window && widget->isVisible() &&
               !widget->isMinimized();
    });
}

} // namespace

Notifier::Notifier(UiContext context, PairingInbox &inbox, DesktopState &desktop,
                   QList<NotificationChannel *> channels, QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_inbox(inbox)
    , m_desktop(desktop)
    , m_channels(std::move(channels))
    , m_history(knownReach(context.preferences))
{
    for (NotificationChannel *channel : std::as_const(m_channels)) {
        connect(channel, &NotificationChannel::availabilityChanged, this, &Notifier::chooseChannel);
        connect(channel, &NotificationChannel::pressed, this, &Notifier::press);
    }
    connect(&m_inbox, &PairingInbox::changed, this, &Notifier::refresh);
    connect(&m_inbox, &PairingInbox::decided, this, &Notifier::report);
    connect(&m_context.port, &GatewayPort::snapshotChanged, this, &Notifier::refresh);
    connect(&m_context.preferences, &UiPreferences::changed, this, &Notifier::refresh);
    connect(&m_desktop, &DesktopState::changed, this, &Notifier::refresh);
    m_tick.setInterval(1s);
    connect(&m_tick, &QTimer::timeout, this, &Notifier::advance);
    m_tick.start();
    chooseChannel();
}

// Nobody is left to answer a click.
Notifier::~Notifier()
{
    if (!m_channel)
        return;
    for (const auto &[key, content] : m_standing)
        m_channel->withdraw(key);
}

void Notifier::chooseChannel()
{
    const auto best = std::ranges::find_if(m_channels, &NotificationChannel::isAvailable);
    NotificationChannel *channel = best == m_channels.end() ? nullptr : *best;
    if (m_channel && m_channel == channel) {
        refresh(); // its buttons may have changed; what looks as before stays as it is
        return;
    }
    if (m_channel) {
        for (const auto &[key, content] : m_standing)
            m_channel->withdraw(key);
    }
    m_channel = channel;
    m_standing.clear(); // whatever stands is told again, where and how it now can be
    refresh();
}

NotificationSettings Notifier::settings() const
{
    const UiPreferences &likes = m_context.preferences;
    return {.pairing = likes.value(preference::NotifyRequests),
            .firstConnection = likes.value(preference::NotifyConnected),
            .offline = likes.value(preference::NotifyOffline),
            .gateway = likes.value(preference::NotifyFailure),
            .certificate = likes.value(preference::NotifyCertificate),
            .sensitive = likes.value(preference::NotifySensitive),
            .mayApprove = likes.value(preference::ApproveFromNotifications),
            .isLocked = m_desktop.isLocked(),
            .hasActions = m_channel && m_channel->hasActions(),
            .hasBody = m_channel && m_channel->hasBody()};
}

QList<PairingRow> Notifier::rows() const
{
    return m_inbox.isServing() ? m_inbox.visibleRows() : QList<PairingRow>();
}

void Notifier::advance()
{
    refresh();
}

void Notifier::refresh()
{
    const gateway::GatewaySnapshot &now = m_context.port.snapshot();
    const NotificationSettings wishes = settings();
    m_resume.note(m_inbox.clock().wallMs(), m_inbox.clock().steady().count());
    if (const auto resumedAt = m_resume.resumedAtMs())
        m_history.noteResume(*resumedAt);
    const QList<NotificationContent> told =
        m_history.advance(now, wishes, m_inbox.clock().wallMs());
    showStanding(NotificationPolicy::standing(now, rows(), wishes), told);
    for (const NotificationContent &content : told)
        show(content);
    remind(rows());
    if (m_history.reach())
        m_context.preferences.set(LastReach, int(*m_history.reach()));
}

void Notifier::showStanding(const QList<NotificationContent> &wanted,
                            const QList<NotificationContent> &told)
{
    const auto isIn = [](const QList<NotificationContent> &list, const QString &key) {
        return std::ranges::any_of(list, [&](const auto &entry) { return entry.key == key; });
    };
    std::erase_if(m_standing, [&](const auto &entry) {
        const QString &key = entry.first;
        if (isIn(wanted, key))
            return false;
        m_shown.remove(key);
        if (m_channel && !isIn(told, key)) // what is told now takes its place
            m_channel->withdraw(key);
        return true;
    });
    for (const NotificationContent &content : wanted) {
        NotificationContent &standing = m_standing[content.key];
        if (standing == content)
            continue;
        standing = content;
        show(content);
    }
}

void Notifier::show(const NotificationContent &content)
{
    m_shown.insert(content.key, content);
    m_arming[content.key].hide();
    m_arming[content.key].show(content.title, m_inbox.clock().steady());
    if (m_channel)
        m_channel->show(content);
}

void Notifier::remind(const QList<PairingRow> &rows)
{
    QList<gateway::DeviceId> waiting;
    for (const PairingRow &row : rows) {
        if (row.isWaiting() && !row.isPostponed)
            waiting.append(row.device);
    }
    const bool isNotified = m_channel && m_channel->isOnDesktop() &&
                            m_context.preferences.value(preference::NotifyRequests);
    const ReviewReminder::Surroundings surroundings{
        .mode = m_context.preferences.value(preference::PairingReview),
        .isWindowVisible = isWindowInSight(),
        .isQuiet = m_desktop.isQuiet(),
        .isNotified = isNotified};
    if (m_reminder.advance(waiting, surroundings, m_inbox.clock().steady()))
        emit reminderDue();
}

void Notifier::press(const QString &key, Action action, const QString &token)
{
    const NotificationContent content = m_shown.value(key);
    if (content.key.isEmpty())
        return;
    // A click that was on its way to something else only opens a window.
    const bool isMeant = m_arming.value(key).isArmed(m_inbox.clock().steady());
    const bool isAboutPairing = content.page == PageId::Pairing;
    if (!isMeant && action != Action::Show)
        action = isAboutPairing ? Action::Review : Action::Show;
    switch (action) {
    case Action::Approve:
        m_decidedHere.insert(content.device);
        if (!m_inbox.approve(content.device, content.request, content.seen)) {
            m_decidedHere.remove(content.device);
            emit reviewAsked(token);
        }
        break;
    case Action::Reject:
        m_decidedHere.insert(content.device);
        m_inbox.reject(content.device, content.request);
        break;
    case Action::Review:
        emit reviewAsked(token);
        break;
    case Action::Show:
        emit showAsked(content.page, content.node, token);
        break;
    case Action::Restart:
        m_context.port.restart(); // how it went is told like every other state
        break;
    case Action::MakePrivate:
        makePrivate();
        break;
    }
}

void Notifier::report(const PairingRow &row, PairingInbox::Answer answer, const QString &error)
{
    if (!m_decidedHere.remove(row.device))
        return;
    show(answer == PairingInbox::Answer::Approve ? NotificationPolicy::approved(row, error)
                                                 : NotificationPolicy::rejected(row, error));
}

void Notifier::makePrivate()
{
    const gateway::ConfigEdit edit{
        .entries = {{.path = u"gateway.bind"_s, .value = QJsonValue(u"loopback"_s)}},
        .baseHash = m_context.port.snapshot().settings.hash};
    whenDone(m_context.port.applyConfig(edit), this, [this](const CommandOutcome &outcome) {
        show({.key = u"reach"_s,
              .title = outcome ? tr("Only this computer can connect now")
                               : tr("The gateway could not be made private: %1")
                                     .arg(ErrorText::of(outcome.error())),
              .urgency = outcome ? NotificationContent::Urgency::Low
                                 : NotificationContent::Urgency::Normal,
              .lifetime = outcome ? NotificationPolicy::ShortLife : 0ms,
              .page = PageId::Network});
    });
}

} // namespace ui
