// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/common/SecretClipboard.h"

#include <QDialog>
#include <QTimer>

class QLabel;
class QPushButton;

namespace ui {

class FindingLabel;
class QrView;

/// A link to the canvas as a picture, for a phone or tablet that is not connected. The link works
/// while this window is open.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.6 "Address"; 1.7: the link itself is a secret.
class CanvasLinkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `url`: an address of the canvas that other devices can reach.
    CanvasLinkDialog(gateway::GatewayPort &port, const QString &url, QWidget *parent);
    ~CanvasLinkDialog() override;

private:
    void renew();
    void showLink(const gateway::CanvasLink &link);
    void forget();
    void copyLink();
    void showValidity();

    gateway::GatewayPort &m_port;
    QString m_url;
    gateway::CanvasLink m_link;
    QStringList m_linkIds; ///< Of all that were made: an older one may be in use.
    SecretClipboard m_clipboard;
    QTimer m_tick;
    QrView *m_qr = nullptr;
    QLabel *m_validity = nullptr;
    FindingLabel *m_problem = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace ui
