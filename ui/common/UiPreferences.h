// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QObject>
#include <QSettings>
#include <QString>
#include <QStringList>

namespace ui {

/// One preference: where it is kept and what holds without it.
template <typename T>
struct Preference
{
    const char *key;
    T fallback;
};

/// The preferences of the interface. Rule: desktop-ui.md 8.1.
namespace preference {

enum CloseAction { KeepRunning, Quit };
enum TrayStyle { Automatic, ForDarkPanels, ForLightPanels, Colour };
enum ReviewWindow { WhenNeeded, Always, Never };

inline const Preference<bool> StartGateway{"startGateway", true};
inline const Preference<int> OnClose{"onClose", KeepRunning};
inline const Preference<bool> CloseExplained{"closeExplained", false};
/// Without a tray: the window may go without being asked about; and that was told once.
inline const Preference<bool> BackgroundChosen{"backgroundChosen", false};
inline const Preference<bool> BackgroundExplained{"backgroundExplained", false};
inline const Preference<int> TrayIconStyle{"trayIconStyle", Automatic};
inline const Preference<bool> ApproveFromNotifications{"approveFromNotifications", true};
inline const Preference<int> PairingReview{"pairingReview", WhenNeeded};
// Which notifications are shown; that the reach became wider is always said. Rule: 6.
inline const Preference<bool> NotifyRequests{"notify/requests", true};
inline const Preference<bool> NotifyConnected{"notify/connected", true};
inline const Preference<bool> NotifyOffline{"notify/offline", false};
inline const Preference<bool> NotifyFailure{"notify/failure", true};
inline const Preference<bool> NotifyCertificate{"notify/certificate", true};
inline const Preference<bool> NotifySensitive{"notify/sensitive", false};
inline const Preference<bool> KeepAwake{"keepAwake", false};
inline const Preference<bool> AskBeforeQuit{"askBeforeQuit", true};
inline const Preference<QString> Language{"language", QString()};
inline const Preference<QString> LastPage{"lastPage", QStringLiteral("overview")};
inline const Preference<QStringList> DismissedHints{"dismissedHints", QStringList()};

} // namespace preference

/// What this person likes about the interface: never the gateway's business. Kept in one INI file.
///
/// Thread: GUI thread.
class UiPreferences final : public QObject
{
    Q_OBJECT

public:
    /// `file`: the INI file; need not exist.
    explicit UiPreferences(const QString &file, QObject *parent = nullptr);

    template <typename T>
    [[nodiscard]] T value(const Preference<T> &preference) const
    {
        return m_settings
            .value(QLatin1StringView(preference.key), QVariant::fromValue(preference.fallback))
            .template value<T>();
    }
    template <typename T>
    void set(const Preference<T> &preference, const T &value)
    {
        write(QLatin1StringView(preference.key), QVariant::fromValue(value));
    }

    /// Geometry, columns, splitters: opaque, by the object name of the widget.
    [[nodiscard]] QByteArray layoutOf(const QString &objectName) const;
    void keepLayout(const QString &objectName, const QByteArray &state);

signals:
    void changed(const QString &key);

private:
    void write(const QString &key, const QVariant &value);

    QSettings m_settings;
};

} // namespace ui
