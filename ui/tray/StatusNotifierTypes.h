// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusArgument>
#include <QDBusVariant>
#include <QIcon>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QVariantMap>

/// The structures of the StatusNotifierItem and com.canonical.dbusmenu interfaces.
namespace ui::dbus {

/// (iiay): ARGB32, big endian.
struct Picture
{
    int width = 0;
    int height = 0;
    QByteArray pixels = {};
};
using Pictures = QList<Picture>;

/// (sa(iiay)ss)
struct HoverText
{
    QString iconName = {};
    Pictures pictures = {};
    QString title = {};
    QString text = {};
};

/// (ia{sv})
struct MenuItem
{
    int id = 0;
    QVariantMap properties = {};
};
using MenuItems = QList<MenuItem>;

/// (ias)
struct MenuItemKeys
{
    int id = 0;
    QStringList properties = {};
};
using MenuItemKeyList = QList<MenuItemKeys>;

/// (ia{sv}av)
struct MenuLayout
{
    int id = 0;
    QVariantMap properties = {};
    QList<MenuLayout> children = {};
};

/// (isvu)
struct MenuEvent
{
    int id = 0;
    QString name = {};
    QDBusVariant value = {};
    uint timestamp = 0;
};
using MenuEvents = QList<MenuEvent>;

[[nodiscard]] Pictures picturesOf(const QIcon &icon);
/// Makes the types known to the message bus; more than once does no harm.
void registerTypes();

QDBusArgument &operator<<(QDBusArgument &to, const Picture &value);
const QDBusArgument &operator>>(const QDBusArgument &from, Picture &value);
QDBusArgument &operator<<(QDBusArgument &to, const HoverText &value);
const QDBusArgument &operator>>(const QDBusArgument &from, HoverText &value);
QDBusArgument &operator<<(QDBusArgument &to, const MenuItem &value);
const QDBusArgument &operator>>(const QDBusArgument &from, MenuItem &value);
QDBusArgument &operator<<(QDBusArgument &to, const MenuItemKeys &value);
const QDBusArgument &operator>>(const QDBusArgument &from, MenuItemKeys &value);
QDBusArgument &operator<<(QDBusArgument &to, const MenuLayout &value);
const QDBusArgument &operator>>(const QDBusArgument &from, MenuLayout &value);
QDBusArgument &operator<<(QDBusArgument &to, const MenuEvent &value);
const QDBusArgument &operator>>(const QDBusArgument &from, MenuEvent &value);

} // namespace ui::dbus

Q_DECLARE_METATYPE(ui::dbus::Picture)
Q_DECLARE_METATYPE(ui::dbus::HoverText)
Q_DECLARE_METATYPE(ui::dbus::MenuItem)
Q_DECLARE_METATYPE(ui::dbus::MenuItemKeys)
Q_DECLARE_METATYPE(ui::dbus::MenuLayout)
Q_DECLARE_METATYPE(ui::dbus::MenuEvent)
