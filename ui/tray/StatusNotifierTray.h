// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/tray/StatusNotifierTypes.h"
#include "ui/tray/TrayBackend.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>

class QMenu;

namespace ui {

/// The icon over the user message bus (org.kde.StatusNotifierItem). Qt's own version knows neither
/// the attention status nor the activation token, and gives up on hosts that start late.
///
/// Thread: GUI thread.
class StatusNotifierTray final : public TrayBackend
{
    Q_OBJECT

public:
    /// `menu` outlives it; its actions must all be there.
    explicit StatusNotifierTray(QMenu &menu, QObject *parent = nullptr);
    ~StatusNotifierTray() override;

    void setLook(const TrayLook &look) override;
    [[nodiscard]] const TrayLook &look() const { return m_look; }

signals:
    void lookChanged();
    void attentionChanged();

private:
    QDBusConnection m_bus; ///< Of its own: two icons of one program must not share object paths.
    QString m_connectionName;
    TrayLook m_look;
};

/// The interface on the bus.
class StatusNotifierItem final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category)
    Q_PROPERTY(QString Id READ id)
    Q_PROPERTY(QString Title READ title)
    Q_PROPERTY(QString Status READ status)
    Q_PROPERTY(int WindowId READ windowId)
    Q_PROPERTY(QString IconName READ iconName)
    Q_PROPERTY(ui::dbus::Pictures IconPixmap READ pictures)
    Q_PROPERTY(QString IconAccessibleDesc READ accessible)
    Q_PROPERTY(QString AttentionIconName READ iconName)
    Q_PROPERTY(ui::dbus::Pictures AttentionIconPixmap READ pictures)
    Q_PROPERTY(QString AttentionAccessibleDesc READ accessible)
    Q_PROPERTY(ui::dbus::HoverText ToolTip READ hover)
    Q_PROPERTY(bool ItemIsMenu READ isMenu)
    Q_PROPERTY(QDBusObjectPath Menu READ menu)

public:
    explicit StatusNotifierItem(StatusNotifierTray &tray);

    [[nodiscard]] QString category() const { return QStringLiteral("ApplicationStatus"); }
    [[nodiscard]] QString id() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString status() const;
    [[nodiscard]] int windowId() const { return 0; }
    [[nodiscard]] QString iconName() const { return m_tray.look().iconName; }
    [[nodiscard]] dbus::Pictures pictures() const;
    [[nodiscard]] QString accessible() const { return m_tray.look().accessible; }
    [[nodiscard]] dbus::HoverText hover() const;
    [[nodiscard]] bool isMenu() const { return false; }
    [[nodiscard]] QDBusObjectPath menu() const;

public slots:
    void ContextMenu(int x, int y);
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void Scroll(int delta, const QString &orientation);
    void ProvideXdgActivationToken(const QString &token);

signals:
    void NewTitle();
    void NewIcon();
    void NewAttentionIcon();
    void NewToolTip();
    void NewStatus(const QString &status);

private:
    StatusNotifierTray &m_tray;
    QString m_token;
};

} // namespace ui
