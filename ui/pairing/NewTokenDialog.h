// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/common/SecretClipboard.h"

#include <QDialog>

class QLabel;

namespace ui {

/// Shows a device's new token, once: closing it is the last that is seen of it.
/// Rule: desktop-ui.md 11.3 "New token…".
class NewTokenDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `isConnected`: the device gets the token by itself.
    NewTokenDialog(const QString &name, bool isConnected, gateway::Secret token, QWidget *parent);

private:
    void copy();

    gateway::Secret m_token;
    SecretClipboard m_clipboard;
    QLabel *m_note = nullptr;
};

} // namespace ui
