// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>
#include <QTimer>

namespace ui {

/// Copies a text that is no secret, and says that it did.
class CopyButton final : public QPushButton
{
    Q_OBJECT

public:
    /// `what` completes the accessible name: "Copy gateway address".
    CopyButton(const QString &accessibleName, QWidget *parent);

    void setText(const QString &) = delete;
    void setCopiedText(const QString &text) { m_copied = text; }
    [[nodiscard]] const QString &copiedText() const { return m_copied; }

private:
    void copy();

    QString m_copied;
    QTimer m_revert;
};

} // namespace ui
