// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/TrayIcon.h"

#include "gateway/api/GatewayPort.h"

#include "ui/tray/NativeTray.h"
#ifdef OC_HAS_STATUS_NOTIFIER
#include "ui/tray/StatusNotifierTray.h"
#endif

#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewayPort;

namespace {

QElapsedTimer startedClock()
{
    QElapsedTimer clock;
    clock.start();
    return clock;
}

std::unique_ptr<TrayBackend> makeBackend(TrayHost host, QMenu &menu)
{
    switch (host) {
    case TrayHost::None:
        return nullptr;
    case TrayHost::StatusNotifier:
#ifdef OC_HAS_STATUS_NOTIFIER
        return std::make_unique<StatusNotifierTray>(menu);
#endif
    case TrayHost::Native:
        return std::make_unique<NativeTray>(menu);
    }
    return nullptr;
}

} // namespace

TrayIcon::TrayIcon(UiContext context, AutostartPort &autostart, bool isStartedAtLogin,
                   QObject *parent)
    : QObject(parent)
    , m_context(context)
    , m_clock(startedClock())
    , m_steady(shownStateFor(context.port.snapshot()), now())
    , m_menu(context, autostart)
    , m_rule(isStartedAtLogin, now())
{
    m_settle.setSingleShot(true);
    m_giveUp.setSingleShot(true);
    connect(&m_settle, &QTimer::timeout, this, &TrayIcon::settle);
    connect(&m_giveUp, &QTimer::timeout, this, &TrayIcon::updatePresence);
    connect(&m_context.port, &GatewayPort::snapshotChanged, this, &TrayIcon::takeSnapshot);
    connect(&m_context.preferences, &UiPreferences::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(preference::TrayIconStyle.key))
            showIcon();
    });
    connect(&m_menu, &TrayMenu::openAsked, this, &TrayIcon::openAsked);
    connect(&m_menu, &TrayMenu::quitAsked, this, &TrayIcon::quitAsked);
    connect(&m_menu.menu(), &QMenu::aboutToShow, this, &TrayIcon::updateMenu);
    connect(&m_hosts, &TrayHostWatcher::hostChanged, this, &TrayIcon::setHost);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &TrayIcon::applyAgain);
    qGuiApp->installEventFilter(this);
    takeSnapshot();
    setHost(m_hosts.host());
}

TrayIcon::~TrayIcon() = default;

std::chrono::milliseconds TrayIcon::now() const
{
    return std::chrono::milliseconds(m_clock.elapsed());
}

bool TrayIcon::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && (event->type() == QEvent::ApplicationPaletteChange ||
                               event->type() == QEvent::ThemeChange ||
                               event->type() == QEvent::ApplicationLayoutDirectionChange)) {
        applyAgain();
    }
    return QObject::eventFilter(watched, event);
}

void TrayIcon::applyAgain()
{
    m_look = {};
    showIcon();
}

void TrayIcon::takeSnapshot()
{
    m_steady.observe(shownStateFor(m_context.port.snapshot()), now());
    settle();
    updateMenu();
    showIcon();
}

void TrayIcon::settle()
{
    const bool hasChanged = m_steady.settle(now());
    if (const auto dueAt = m_steady.dueAt())
        m_settle.start(std::max(*dueAt - now(), std::chrono::milliseconds(1)));
    else
        m_settle.stop();
    if (!hasChanged)
        return;
    takeSnapshot();
    emit shownChanged(m_steady.shown());
}

void TrayIcon::setHost(TrayHost host)
{
    emit messageIconChanged(nullptr);
    m_backend = nullptr; // the old icon goes first: two of one program confuse some panels
    m_backend = makeBackend(host, m_menu.menu());
    if (m_backend) {
        emit messageIconChanged(m_backend->messageIcon());
        connect(m_backend.get(), &TrayBackend::activated, this, &TrayIcon::activated);
        connect(m_backend.get(), &TrayBackend::menuAsked, this,
                [this](const QPoint &where) { m_menu.menu().popup(where); });
    }
    m_look = {};
    m_rule.report(host != TrayHost::None, now());
    showIcon();
    updatePresence();
}

void TrayIcon::updatePresence()
{
    const TrayPresence presence = m_rule.presence(now());
    if (presence == TrayPresence::Looking)
        m_giveUp.start(std::max(*m_rule.dueAt() - now(), std::chrono::milliseconds(1)));
    else
        m_giveUp.stop();
    if (presence == m_presence)
        return;
    m_presence = presence;
    emit presenceChanged(presence);
}

void TrayIcon::updateMenu()
{
    m_menu.setContent(TrayMenuText::content(m_steady.shown(), m_context.port.snapshot(),
                                            QDateTime::currentMSecsSinceEpoch()));
}

void TrayIcon::showIcon()
{
    if (!m_backend)
        return;
    const TrayLook wanted = look();
    if (wanted == m_look)
        return;
    m_look = wanted;
    m_backend->setLook(wanted);
}

TrayLook TrayIcon::look()
{
    const TrayState state = trayStateFor(m_steady.shown());
    const auto style =
        preference::TrayStyle(m_context.preferences.value(preference::TrayIconStyle));
    const Qt::LayoutDirection direction = QGuiApplication::layoutDirection();
    TrayPanel panel = thisPanel();
    const auto isInTheme = [&](TrayArt art) {
        return panel.takesNames && QIcon::hasThemeIcon(trayIconName(state, art, direction));
    };
    // A host recolours what it draws from its theme, not pictures.
    panel.recolours = panel.recolours && (!panel.takesNames || isInTheme(TrayArt::Symbolic));
    const TrayArt art = trayArtFor(style, panel);
    const gateway::GatewaySnapshot &snapshot = m_context.port.snapshot();
    return {
        .iconName = isInTheme(art) ? trayIconName(state, art, direction) : QString(),
        .pictures = pictures(state, art, direction),
        .hover = TrayText::hover(m_steady.shown(), snapshot),
        .accessible = TrayText::accessible(m_steady.shown(), snapshot),
        .wantsAttention = wantsAttention(m_steady.shown()),
    };
}

QIcon TrayIcon::pictures(TrayState state, TrayArt art, Qt::LayoutDirection direction)
{
    const QString name = trayIconName(state, art, direction);
    if (name != m_picturesName) {
        m_picturesName = name;
        m_pictures = trayPictures(state, art, direction);
    }
    return m_pictures;
}

} // namespace ui
