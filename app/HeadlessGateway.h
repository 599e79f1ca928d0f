// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/ServiceNotifier.h"
#include "app/SignalWatcher.h"

#include "gateway/runtime/LogKeeper.h"

/// `openclaw-tray gateway`: runs a gateway without a window, reports on the terminal, ends on a
/// signal.
class HeadlessGateway final : public QObject
{
    Q_OBJECT

public:
    explicit HeadlessGateway(const CommandLine &line, QObject *parent = nullptr);

    void start() { m_launcher.start(); }

private:
    void announce(const gateway::StartReport &report);

    gateway::LogKeeper m_log; ///< First: it outlives whatever writes to it.
    gateway::GatewayLauncher m_launcher;
    gateway::QtClock m_clock;
    ServiceNotifier m_service;
    SignalWatcher m_signals;
};
