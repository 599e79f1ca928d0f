// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// Many requests from one address as one line. Rule: desktop-ui.md 11.2.
class FloodCard final : public QFrame
{
    Q_OBJECT

public:
    FloodCard(const QString &address, QWidget *parent = nullptr);

    void show(int count, bool canDecide);
    void setMnemonics(bool hasMnemonics);
    [[nodiscard]] bool isUnfolded() const;

signals:
    void rejectAllAsked(const QString &address);
    void ignoreAsked(const QString &address);
    void unfolded(); ///< Or folded again.

private:
    void updateTexts();

    QString m_address;
    bool m_hasMnemonics = false;
    QLabel *m_text = nullptr;
    QToolButton *m_unfold = nullptr;
    QPushButton *m_reject = nullptr;
    QPushButton *m_ignore = nullptr;
};

} // namespace ui
