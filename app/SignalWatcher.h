// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// Turns what the system asks of a running gateway into signals of the event loop: to end (SIGTERM,
/// SIGINT; on Windows the console's), to start anew (SIGUSR1; not on Windows). At most one object
/// at a time.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

signals:
    void endRequested();
    void restartRequested();

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
};
