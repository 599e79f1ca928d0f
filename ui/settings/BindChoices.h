// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/settings/OwnAddresses.h"
#include "ui/settings/ReachText.h"

#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace ui {

/// "Who can reach this gateway": the five answers, each with what it means and how far it opens.
/// Rule: desktop-ui.md 8.2.
class BindChoices final : public QWidget
{
    Q_OBJECT

public:
    /// Whom it is said to: who looks after a gateway, or who sets the first one up.
    enum class Wording { Settings, Setup };

    explicit BindChoices(QWidget *parent, Wording wording = Wording::Settings);

    /// Otherwise without "Automatic" and "One address".
    void setAllShown(bool isAll);

    void showMode(const QString &mode);
    void showAddress(const QString &address);
    /// `autoReach`: what really listens, if "Automatic" is in force.
    void showFacts(const QList<OwnAddress> &addresses, const std::optional<Reach> &autoReach,
                   const gateway::TailnetView &tailnet = {});
    [[nodiscard]] QString address() const;
    [[nodiscard]] QWidget *addressField() const;
    [[nodiscard]] QString mode() const;

signals:
    void modeChosen(const QString &mode);
    void addressChosen(const QString &address);

private:
    void addChoice(const QString &mode, const QString &text, const QString &description);
    void addChoices(Wording wording);
    void addAddressChoice();
    [[nodiscard]] static QString tailnetText(const QString &address,
                                             const gateway::TailnetView &tailnet);
    void setMark(const QString &mode, theme::Meaning meaning, const QString &text);

    QVBoxLayout *m_column = nullptr;
    QButtonGroup *m_group = nullptr;
    QComboBox *m_address = nullptr;
    QLabel *m_tailnet = nullptr;
    QList<OwnAddress> m_addresses;
};

} // namespace ui
