// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tray/MenuExporter.h"

#include <QBuffer>
#include <QGuiApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;
constexpr uint Revision = 1; // the layout never changes

QByteArray pngOf(const QIcon &icon)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    icon.pixmap(IconSize, 2.0).save(&buffer, "PNG");
    return bytes;
}

QVariantMap only(const QVariantMap &all, const QStringList &names)
{
    if (names.isEmpty())
        return all;
    QVariantMap some;
    for (const QString &name : names) {
        if (const auto it = all.find(name); it != all.end())
            some.insert(name, *it);
    }
    return some;
}

} // namespace

MenuExporter::MenuExporter(QMenu &menu, QObject *owner)
    : QDBusAbstractAdaptor(owner)
    , m_menu(menu)
{
    dbus::registerTypes();
    m_send.setSingleShot(true);
    m_send.setInterval(0);
    connect(&m_send, &QTimer::timeout, this, &MenuExporter::sendChanges);
    take(menu);
}

void MenuExporter::take(QMenu &menu)
{
    for (QAction *action : menu.actions()) {
        const int id = int(m_actions.size()) + 1;
        m_actions.insert(id, action);
        m_ids.insert(action, id);
        m_sent.insert(id, propertiesOf(*action));
        connect(action, &QAction::changed, this, [this, id] {
            m_changed.insert(id);
            m_send.start();
        });
        if (action->menu())
            take(*action->menu());
    }
}

QString MenuExporter::textDirection() const
{
    return QGuiApplication::layoutDirection() == Qt::RightToLeft ? u"rtl"_s : u"ltr"_s;
}

QString MenuExporter::labelFor(const QString &text)
{
    QString label;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c == u'_') {
            label += u"__"_s;
        } else if (c != u'&') {
            label += c;
        } else if (at + 1 < text.size()) {
            ++at;
            label += text.at(at) == u'&' ? u"&"_s : u"_"_s + text.at(at);
        }
    }
    return label;
}

QVariantMap MenuExporter::propertiesOf(const QAction &action)
{
    QVariantMap properties{{u"visible"_s, action.isVisible()}};
    if (action.isSeparator()) {
        properties.insert(u"type"_s, u"separator"_s);
        return properties;
    }
    properties.insert(u"label"_s, labelFor(action.text()));
    properties.insert(u"enabled"_s, action.isEnabled());
    if (action.isCheckable()) {
        properties.insert(u"toggle-type"_s, u"checkmark"_s);
        properties.insert(u"toggle-state"_s, action.isChecked() ? 1 : 0);
    }
    if (action.menu())
        properties.insert(u"children-display"_s, u"submenu"_s);
    if (!action.icon().isNull())
        properties.insert(u"icon-data"_s, pngOf(action.icon()));
    return properties;
}

QVariantMap MenuExporter::propertiesOf(int id, const QStringList &names) const
{
    if (id == 0)
        return only({{u"children-display"_s, u"submenu"_s}}, names);
    return only(m_sent.value(id), names);
}

void MenuExporter::sendChanges()
{
    dbus::MenuItems updated;
    dbus::MenuItemKeyList removed;
    for (const int id : std::as_const(m_changed)) {
        const QVariantMap now = propertiesOf(*m_actions.value(id));
        QVariantMap &before = m_sent[id];
        dbus::MenuItem item{.id = id};
        for (auto it = now.begin(); it != now.end(); ++it) {
            if (before.value(it.key()) != it.value())
                item.properties.insert(it.key(), it.value());
        }
        dbus::MenuItemKeys gone{.id = id};
        for (auto it = before.begin(); it != before.end(); ++it) {
            if (!now.contains(it.key()))
                gone.properties.append(it.key());
        }
        if (!item.properties.isEmpty())
            updated.append(item);
        if (!gone.properties.isEmpty())
            removed.append(gone);
        before = now;
    }
    m_changed.clear();
    if (!updated.isEmpty() || !removed.isEmpty())
        emit ItemsPropertiesUpdated(updated, removed);
}

QMenu *MenuExporter::menuOf(int id) const
{
    if (id == 0)
        return &m_menu;
    const QAction *action = m_actions.value(id);
    return action ? action->menu() : nullptr;
}

dbus::MenuLayout MenuExporter::layoutOf(int id, int depth, const QStringList &names) const
{
    dbus::MenuLayout layout{.id = id, .properties = propertiesOf(id, names)};
    const QMenu *menu = menuOf(id);
    if (depth == 0 || menu == nullptr)
        return layout;
    for (const QAction *action : menu->actions())
        layout.children.append(layoutOf(m_ids.value(action), depth - 1, names));
    return layout;
}

uint MenuExporter::GetLayout(int parentId, int depth, const QStringList &names,
                             dbus::MenuLayout &layout)
{
    sendChanges();
    layout = layoutOf(parentId, depth, names);
    return Revision;
}

dbus::MenuItems MenuExporter::GetGroupProperties(const QList<int> &ids, const QStringList &names)
{
    sendChanges();
    QList<int> wanted = ids;
    if (wanted.isEmpty()) // by the interface's rule: all
        wanted = QList<int>{0} + m_actions.keys();
    dbus::MenuItems items;
    for (const int id : std::as_const(wanted)) {
        if (id == 0 || m_actions.contains(id))
            items.append({.id = id, .properties = propertiesOf(id, names)});
    }
    return items;
}

QDBusVariant MenuExporter::GetProperty(int id, const QString &name)
{
    sendChanges();
    return QDBusVariant(propertiesOf(id, {name}).value(name, QString()));
}

void MenuExporter::Event(int id, const QString &event, const QDBusVariant &, uint)
{
    if (event == "opened"_L1) {
        AboutToShow(id);
    } else if (event == "closed"_L1) {
        if (QMenu *menu = menuOf(id))
            emit menu->aboutToHide();
    } else if (event == "clicked"_L1) {
        QAction *action = m_actions.value(id);
        // Later: what an entry does must not hold up the panel's call.
        if (action && action->isVisible() && action->isEnabled())
            QMetaObject::invokeMethod(action, &QAction::trigger, Qt::QueuedConnection);
    }
}

QList<int> MenuExporter::EventGroup(const dbus::MenuEvents &events)
{
    QList<int> unknown;
    for (const dbus::MenuEvent &event : events) {
        if (event.id == 0 || m_actions.contains(event.id))
            Event(event.id, event.name, event.value, event.timestamp);
        else
            unknown.append(event.id);
    }
    return unknown;
}

// The entries are brought up to date and the changes are sent before the answer, so that the panel
// never has to fetch the layout again.
bool MenuExporter::AboutToShow(int id)
{
    if (QMenu *menu = menuOf(id)) {
        emit menu->aboutToShow();
        sendChanges();
    }
    return false;
}

QList<int> MenuExporter::AboutToShowGroup(const QList<int> &ids, QList<int> &unknown)
{
    for (const int id : ids) {
        if (id == 0 || m_actions.contains(id))
            AboutToShow(id);
        else
            unknown.append(id);
    }
    return {};
}

} // namespace ui
