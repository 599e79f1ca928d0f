// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/AwakePort.h"

#include <QDBusConnection>

/// By the power management of the desktop (org.freedesktop.PowerManagement), or, where there is
/// none, by the portal that speaks for it.
///
/// Thread: GUI thread; waits for nothing.
class KeepAwake final : public ui::AwakePort
{
    Q_OBJECT

public:
    explicit KeepAwake(const QDBusConnection &bus, QObject *parent = nullptr);
    ~KeepAwake() override;

    void setWanted(bool isWanted) override;
    [[nodiscard]] QString refusal() const override { return m_refusal; }

private:
    void askPowerManagement();
    void askPortal();
    void release();
    void setRefusal(const QString &text);

    QDBusConnection m_bus;
    bool m_isWanted = false;
    bool m_isAsking = false;
    uint m_cookie = 0; ///< Of the power management; 0: none.
    QString m_request; ///< Path of the portal's request; empty: none.
    QString m_refusal;
};
