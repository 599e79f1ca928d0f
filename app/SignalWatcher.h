// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <memory>

/// Turns the system's request to end (SIGTERM, SIGINT; on Windows the console's) into a signal of
/// the event loop. At most one object at a time.
class SignalWatcher final : public QObject
{
    Q_OBJECT

public:
    explicit SignalWatcher(QObject *parent = nullptr);
    ~SignalWatcher() override;

signals:
    void endRequested();

private:
    struct Platform;
    std::unique_ptr<Platform> m_platform;
};
