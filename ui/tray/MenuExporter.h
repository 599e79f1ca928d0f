// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/StatusNotifierTypes.h"

#include <QAction>
#include <QDBusAbstractAdaptor>
#include <QHash>
#include <QMenu>
#include <QSet>
#include <QTimer>

namespace ui {

/// Offers a menu over the message bus (com.canonical.dbusmenu), so that the panel draws it.
///
/// The menu's actions must all be there at construction: what changes are their properties. Such
/// changes are sent together, once per turn of the event loop.
///
/// Thread: GUI thread.
class MenuExporter final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version)
    Q_PROPERTY(QString TextDirection READ textDirection)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath)

public:
    /// `owner` is the object on the bus; `menu` outlives it.
    MenuExporter(QMenu &menu, QObject *owner);

    [[nodiscard]] uint version() const { return 3; }
    [[nodiscard]] QString textDirection() const;
    [[nodiscard]] QString status() const { return QStringLiteral("normal"); }
    [[nodiscard]] QStringList iconThemePath() const { return {}; }

    /// What the panel is told about an entry. Pure but for the action's icon.
    [[nodiscard]] static QVariantMap propertiesOf(const QAction &action);
    /// "&Open" as the bus writes it: "_Open".
    [[nodiscard]] static QString labelFor(const QString &text);

    // Types are written out: QtDBus leaves out what it knows by another name only.
public slots:
    uint GetLayout(int parentId, int depth, const QStringList &names, ui::dbus::MenuLayout &layout);
    QList<ui::dbus::MenuItem> GetGroupProperties(const QList<int> &ids, const QStringList &names);
    QDBusVariant GetProperty(int id, const QString &name);
    void Event(int id, const QString &event, const QDBusVariant &value, uint timestamp);
    QList<int> EventGroup(const QList<ui::dbus::MenuEvent> &events);
    bool AboutToShow(int id);
    QList<int> AboutToShowGroup(const QList<int> &ids, QList<int> &unknown);

signals:
    void ItemsPropertiesUpdated(const QList<ui::dbus::MenuItem> &updated,
                                const QList<ui::dbus::MenuItemKeys> &removed);
    void LayoutUpdated(uint revision, int parent);
    void ItemActivationRequested(int id, uint timestamp);

private:
    void take(QMenu &menu);
    void sendChanges();
    [[nodiscard]] QMenu *menuOf(int id) const;
    [[nodiscard]] dbus::MenuLayout layoutOf(int id, int depth, const QStringList &names) const;
    [[nodiscard]] QVariantMap propertiesOf(int id, const QStringList &names) const;

    QMenu &m_menu;
    QHash<int, QAction *> m_actions; ///< By id; 0 is the menu itself.
    QHash<const QAction *, int> m_ids;
    QHash<int, QVariantMap> m_sent;
    QSet<int> m_changed;
    QTimer m_send;
};

} // namespace ui
