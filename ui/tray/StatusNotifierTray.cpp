// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/StatusNotifierTray.h"

#include "ui/tray/MenuExporter.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCall>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

const auto ItemPath = u"/StatusNotifierItem"_s;
const auto MenuPath = u"/MenuBar"_s; // what Qt and KDE programs use; some hosts expect it

QString nextConnectionName()
{
    static int s_number = 0;
    return u"tray%1"_s.arg(++s_number);
}

} // namespace

StatusNotifierTray::StatusNotifierTray(QMenu &menu, QObject *parent)
    : TrayBackend(parent)
    , m_bus(QString())
    , m_connectionName(nextConnectionName())
{
    dbus::registerTypes();
    m_bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName);
    new StatusNotifierItem(*this);
    auto *exported = new QObject(this);
    new MenuExporter(menu, exported);
    m_bus.registerObject(ItemPath, this, QDBusConnection::ExportAdaptors);
    m_bus.registerObject(MenuPath, exported, QDBusConnection::ExportAdaptors);
}

// Closing the connection is what takes the icon away.
StatusNotifierTray::~StatusNotifierTray()
{
    QDBusConnection::disconnectFromBus(m_connectionName);
}

void StatusNotifierTray::setLook(const TrayLook &look)
{
    const bool isFirst = m_look.pictures.isNull();
    const bool attentionDiffers = look.wantsAttention != m_look.wantsAttention;
    m_look = look;
    if (isFirst) {
        QDBusMessage offer = QDBusMessage::createMethodCall(
            u"org.kde.StatusNotifierWatcher"_s, u"/StatusNotifierWatcher"_s,
            u"org.kde.StatusNotifierWatcher"_s, u"RegisterStatusNotifierItem"_s);
        offer.setArguments({m_bus.baseService()});
        m_bus.asyncCall(offer);
        return;
    }
    emit lookChanged();
    if (attentionDiffers)
        emit attentionChanged();
}

StatusNotifierItem::StatusNotifierItem(StatusNotifierTray &tray)
    : QDBusAbstractAdaptor(&tray)
    , m_tray(tray)
{
    connect(&tray, &StatusNotifierTray::lookChanged, this, [this] {
        emit NewTitle();
        emit NewIcon();
        emit NewAttentionIcon();
        emit NewToolTip();
    });
    connect(&tray, &StatusNotifierTray::attentionChanged, this,
            [this] { emit NewStatus(status()); });
}

QString StatusNotifierItem::id() const
{
    return u"org.openclawtray.OpenClawTray"_s;
}

QString StatusNotifierItem::title() const
{
    return m_tray.look().accessible;
}

QString StatusNotifierItem::status() const
{
    return m_tray.look().wantsAttention ? u"NeedsAttention"_s : u"Active"_s;
}

// With a name the host draws from its theme; pictures would only be carried about.
dbus::Pictures StatusNotifierItem::pictures() const
{
    return m_tray.look().iconName.isEmpty() ? dbus::picturesOf(m_tray.look().pictures)
                                            : dbus::Pictures();
}

dbus::HoverText StatusNotifierItem::hover() const
{
    return {.title = m_tray.look().hover};
}

QDBusObjectPath StatusNotifierItem::menu() const
{
    return QDBusObjectPath(MenuPath);
}

void StatusNotifierItem::ContextMenu(int x, int y)
{
    emit m_tray.menuAsked({x, y});
}

void StatusNotifierItem::Activate(int, int)
{
    emit m_tray.activated(std::exchange(m_token, {}));
}

void StatusNotifierItem::SecondaryActivate(int, int) {}

void StatusNotifierItem::Scroll(int, const QString &) {}

void StatusNotifierItem::ProvideXdgActivationToken(const QString &token)
{
    m_token = token;
}

} // namespace ui
