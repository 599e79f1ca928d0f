// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/StatusNotifierTypes.h"

#include <QDBusMetaType>
#include <QImage>
#include <QtEndian>

namespace ui::dbus {

Pictures picturesOf(const QIcon &icon)
{
    Pictures list;
    for (const QSize &size : icon.availableSizes()) {
        const QImage image =
            icon.pixmap(size, 1.0).toImage().convertToFormat(QImage::Format_ARGB32);
        Picture picture{.width = image.width(), .height = image.height()};
        picture.pixels.resize(image.sizeInBytes());
        for (int row = 0; row < image.height(); ++row) {
            const qsizetype bytes = qsizetype(image.width()) * 4;
            qToBigEndian<quint32>(image.constScanLine(row), image.width(),
                                  picture.pixels.data() + row * bytes);
        }
        list.append(picture);
    }
    return list;
}

void registerTypes()
{
    qDBusRegisterMetaType<Picture>();
    qDBusRegisterMetaType<Pictures>();
    qDBusRegisterMetaType<HoverText>();
    qDBusRegisterMetaType<MenuItem>();
    qDBusRegisterMetaType<MenuItems>();
    qDBusRegisterMetaType<MenuItemKeys>();
    qDBusRegisterMetaType<MenuItemKeyList>();
    qDBusRegisterMetaType<MenuLayout>();
    qDBusRegisterMetaType<MenuEvent>();
    qDBusRegisterMetaType<MenuEvents>();
    qDBusRegisterMetaType<QList<int>>();
}

QDBusArgument &operator<<(QDBusArgument &to, const Picture &value)
{
    to.beginStructure();
    to << value.width << value.height << value.pixels;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, Picture &value)
{
    from.beginStructure();
    from >> value.width >> value.height >> value.pixels;
    from.endStructure();
    return from;
}

QDBusArgument &operator<<(QDBusArgument &to, const HoverText &value)
{
    to.beginStructure();
    to << value.iconName << value.pictures << value.title << value.text;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, HoverText &value)
{
    from.beginStructure();
    from >> value.iconName >> value.pictures >> value.title >> value.text;
    from.endStructure();
    return from;
}

QDBusArgument &operator<<(QDBusArgument &to, const MenuItem &value)
{
    to.beginStructure();
    to << value.id << value.properties;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, MenuItem &value)
{
    from.beginStructure();
    from >> value.id >> value.properties;
    from.endStructure();
    return from;
}

QDBusArgument &operator<<(QDBusArgument &to, const MenuItemKeys &value)
{
    to.beginStructure();
    to << value.id << value.properties;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, MenuItemKeys &value)
{
    from.beginStructure();
    from >> value.id >> value.properties;
    from.endStructure();
    return from;
}

QDBusArgument &operator<<(QDBusArgument &to, const MenuLayout &value)
{
    to.beginStructure();
    to << value.id << value.properties;
    to.beginArray(QMetaType::fromType<QDBusVariant>());
    for (const MenuLayout &child : value.children)
        to << QDBusVariant(QVariant::fromValue(child));
    to.endArray();
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, MenuLayout &value)
{
    from.beginStructure();
    from >> value.id >> value.properties;
    from.beginArray();
    while (!from.atEnd()) {
        QDBusVariant child;
        from >> child;
        value.children.append(qdbus_cast<MenuLayout>(child.variant()));
    }
    from.endArray();
    from.endStructure();
    return from;
}

QDBusArgument &operator<<(QDBusArgument &to, const MenuEvent &value)
{
    to.beginStructure();
    to << value.id << value.name << value.value << value.timestamp;
    to.endStructure();
    return to;
}

const QDBusArgument &operator>>(const QDBusArgument &from, MenuEvent &value)
{
    from.beginStructure();
    from >> value.id >> value.name >> value.value >> value.timestamp;
    from.endStructure();
    return from;
}

} // namespace ui::dbus
