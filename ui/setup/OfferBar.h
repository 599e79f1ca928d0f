// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/setup/ConnectProgress.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace ui {

/// Below a code or command: how long it is valid, another one, and the address it leads to.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 page 7.
class OfferBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OfferBar(QWidget *parent);

    /// The addresses stay as the first offer named them: an offer for one address names only that.
    void showOffer(const gateway::SetupOffer &offer);
    void showState(OfferState state, qint64 nowMs);
    void clear();
    void forgetAddresses();
    void setHasAddresses(bool has); ///< Whether the address can be chosen at all.
    void setHasCode(bool has);      ///< Whether what is shown ends with the code.
    [[nodiscard]] QString address() const; ///< Chosen by the person; empty: the best.

signals:
    void newCodeAsked();

private:
    gateway::SetupOffer m_offer;
    QLabel *m_validity = nullptr;
    QWidget *m_codeRow = nullptr;
    QWidget *m_addressRow = nullptr;
    QComboBox *m_address = nullptr;
    bool m_isChosen = false;
};

} // namespace ui
