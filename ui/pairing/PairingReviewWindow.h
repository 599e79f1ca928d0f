// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;

namespace ui {

class PairingInbox;
class RequestCardList;

/// The cards in a window of their own, opened from a notification or when nothing else reached the
/// person. Closing it, Esc too, means "later". It goes by itself when nothing waits any more.
///
/// Thread: GUI thread. Rule: desktop-ui.md 11.2, 6.
class PairingReviewWindow final : public QWidget
{
    Q_OBJECT

public:
    explicit PairingReviewWindow(PairingInbox &inbox, QWidget *parent = nullptr);

    /// Without taking the focus: nobody asked for it.
    void openQuietly();
    /// The person asked for it.
    void openInFront();

    /// Whether there is anything to review.
    [[nodiscard]] bool hasRequests() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void refresh();

    RequestCardList *m_cards = nullptr;
    QLabel *m_stopped = nullptr;
    PairingInbox &m_inbox;
};

} // namespace ui
