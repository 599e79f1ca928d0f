// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

/// What stands where the nodes would be: that there are none yet, that they are being fetched, or
/// why they cannot be shown. Rule: desktop-ui.md 7.4, 10.4.
class NodesMessage final : public QWidget
{
    Q_OBJECT

public:
    explicit NodesMessage(QWidget *parent = nullptr);

    void showEmpty(const gateway::GatewaySnapshot &now);
    void showLoading();
    void showFailure(const gateway::GatewaySnapshot &now);

signals:
    void addAsked();
    void helpAsked();
    void reachAsked();
    void retryAsked();

private:
    void setTexts(const QString &heading, const QString &text);

    QLabel *m_heading = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    QWidget *m_reach = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_help = nullptr;
    QPushButton *m_retry = nullptr;
};

} // namespace ui
