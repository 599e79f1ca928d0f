// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/PairingRequestsModel.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class DecisionButton;
class PowersView;

/// One decision on a card: what is asked, how long there is, and the buttons. Whether approving is
/// armed is the card's business.
///
/// Rule: desktop-ui.md 11.2.
class DecisionView final : public QWidget
{
    Q_OBJECT

public:
    explicit DecisionView(QWidget *parent = nullptr);

    /// `number` from 1 where a card has several decisions, otherwise 0.
    void show(const PairingDecision &decision, int number, bool canDecide);
    void setArmed(bool isArmed);
    /// The countdown and what is said aloud about it.
    void showTime(const QString &name, qint64 nowMs);
    /// Mnemonics are unique in a window, so only one card has them.
    void setMnemonics(bool hasMnemonics);

    [[nodiscard]] QWidget *firstButton() const;

signals:
    void laterAsked();
    void rejectAsked();
    void approveAsked();

private:
    void buildQuestion();
    void buildButtons();
    void updateTexts();
    void updateButtons();
    void showEnd();
    void showFailure();
    void tryAgain();

    PairingDecision m_decision;
    bool m_canDecide = false;
    bool m_isArmed = false;
    bool m_hasMnemonics = false;
    bool m_wasApproving = false; ///< What "Try again" does again.
    std::optional<qint64> m_leftMs;
    QLabel *m_heading = nullptr;
    QLabel *m_wantsTo = nullptr;
    PowersView *m_powers = nullptr;
    QToolButton *m_unfold = nullptr;
    QLabel *m_commands = nullptr;
    QLabel *m_note = nullptr;
    QWidget *m_failure = nullptr;
    QLabel *m_failureText = nullptr;
    QPushButton *m_tryAgain = nullptr;
    QLabel *m_end = nullptr;
    QWidget *m_actions = nullptr;
    QLabel *m_time = nullptr;
    QPushButton *m_later = nullptr;
    DecisionButton *m_reject = nullptr;
    DecisionButton *m_approve = nullptr;
};

} // namespace ui
