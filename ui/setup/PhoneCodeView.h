// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace ui {

class CopiedNote;
class QrView;

/// A setup code for a phone or tablet: as a picture, and as text.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 page 7.
class PhoneCodeView final : public QWidget
{
    Q_OBJECT

public:
    explicit PhoneCodeView(QWidget *parent);

    void showOffer(const gateway::SetupOffer &offer);
    void clear(); ///< Nothing of a code stays to be seen.
    void showCopied(bool isDone);

signals:
    void copyAsked(const gateway::Secret &code);

private:
    void showLarge();

    gateway::Secret m_shown;
    QrView *m_qr = nullptr;
    QLabel *m_code = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_large = nullptr;
    CopiedNote *m_copied = nullptr;
};

} // namespace ui
