// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <memory>
#include <optional>

class QDBusServiceWatcher;

namespace ui {

/// Who would show an icon.
enum class TrayHost {
    None,
    StatusNotifier, ///< Over the user message bus: Plasma, GNOME with AppIndicator, Xfce …
    Native,         ///< What Qt finds: XEmbed, Windows, macOS.
};

/// Whether to behave like a program with a tray icon.
enum class TrayPresence {
    Looking, ///< None yet, but one may still come: desktops start their panels late.
    Present,
    Absent,
};

/// When to give up waiting for a tray: 20 s after sign-in, at once when started by hand, and a few
/// seconds after a host went away, because panels restart. Pure.
///
/// Rule: desktop-ui.md 5.
class TrayPresenceRule final
{
public:
    using Milliseconds = std::chrono::milliseconds;

    static constexpr Milliseconds AfterLogin{20'000};
    static constexpr Milliseconds AfterLoss{5'000};

    TrayPresenceRule(bool isStartedAtLogin, Milliseconds now);

    void report(bool hasHost, Milliseconds now);
    [[nodiscard]] TrayPresence presence(Milliseconds now) const;
    /// When `presence` changes by itself.
    [[nodiscard]] std::optional<Milliseconds> dueAt() const;

private:
    bool m_hasHost = false;
    Milliseconds m_lookUntil;
};

/// Looks for a tray host during the whole run.
///
/// Qt's own tray class asks once per process whether there is a host on the message bus, so it is
/// not touched while there is one (see StatusNotifierTray), and afterwards means XEmbed.
///
/// Thread: GUI thread.
class TrayHostWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit TrayHostWatcher(QObject *parent = nullptr);
    ~TrayHostWatcher() override;

    [[nodiscard]] TrayHost host() const { return m_host; }

signals:
    /// Also when a host of the same kind took the place of another: the icon has to be shown again.
    void hostChanged(ui::TrayHost host);

private slots:
    void askNotifierHost();

private:
    void watchBus();
    void setNotifierHost(bool hasHost);
    void refresh();

    TrayHost m_host = TrayHost::None;
    bool m_isAsked = false; ///< The bus has answered, or there is none.
    bool m_hasNotifierHost = false;
    QDBusServiceWatcher *m_watcher = nullptr;
    QTimer m_poll;
};

} // namespace ui
