// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QObject>
#include <QTcpSocket>

#include <memory>
#include <vector>

namespace ui {

/// Tries to open a connection to everything that listens, from this computer.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.2 "Check reachability".
class ReachCheck final : public QObject
{
    Q_OBJECT

public:
    struct Line
    {
        QString url = {};
        bool isReached = false;

        bool operator==(const Line &) const = default;
    };

    explicit ReachCheck(QObject *parent);

    /// Ends with `finished`; an earlier one that is under way is given up.
    void start(const QList<gateway::ListenerView> &listeners);

signals:
    void finished(const QList<ui::ReachCheck::Line> &lines);

private:
    void settle(std::size_t index, bool isReached);

    std::vector<std::unique_ptr<QTcpSocket>> m_sockets;
    QList<Line> m_lines;
    qsizetype m_open = 0;
};

} // namespace ui
