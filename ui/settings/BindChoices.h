// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/OwnAddresses.h"
#include "ui/settings/ReachText.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace ui {

/// "Who can reach this gateway": the five answers, each with what it means and how far it opens.
/// Rule: desktop-ui.md 8.2.
class BindChoices final : public QWidget
{
    Q_OBJECT

public:
    explicit BindChoices(QWidget *parent);

    void showMode(const QString &mode);
    void showAddress(const QString &address);
    /// `autoReach`: what really listens, if "Automatic" is in force.
    void showFacts(const QList<OwnAddress> &addresses, const std::optional<Reach> &autoReach);
    [[nodiscard]] QString address() const;
    [[nodiscard]] QWidget *addressField() const;
    [[nodiscard]] QString mode() const;

signals:
    void modeChosen(const QString &mode);
    void addressChosen(const QString &address);

private:
    QRadioButton *addChoice(const QString &mode, const QString &text, const QString &description);
    void addAddressChoice();
    void setMark(const QString &mode, theme::Meaning meaning, const QString &text);

    QVBoxLayout *m_column = nullptr;
    QButtonGroup *m_group = nullptr;
    QComboBox *m_address = nullptr;
    QLabel *m_tailnet = nullptr;
    QList<OwnAddress> m_addresses;
};

} // namespace ui
