// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/common/SecretClipboard.h"
#include "ui/setup/ConnectProgress.h"
#include "ui/setup/NodeCommand.h"
#include "ui/window/UiContext.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class QrView;

/// "What do you want to connect?": a code or a command for one device, and what happens with it.
/// The code ends when this is hidden.
///
/// Thread: GUI thread. Rule: desktop-ui.md 9 page 7.
class ConnectPanel final : public QWidget
{
    Q_OBJECT

public:
    enum class Target { Phone, Computer, ThisComputer };

    explicit ConnectPanel(const UiContext &context, QWidget *parent = nullptr);
    ~ConnectPanel() override;

    void choose(Target target);
    [[nodiscard]] int connectedCount() const { return m_connected; }

signals:
    void reachAsked(); ///< "Choose who may connect…"
    void progressed();

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTargets();
    [[nodiscard]] QWidget *buildPhonePage();
    [[nodiscard]] QWidget *buildCommandPage();
    [[nodiscard]] QWidget *buildClosedPage();
    [[nodiscard]] bool isReachable() const; ///< From other devices.
    [[nodiscard]] QString chosenUrl() const;
    [[nodiscard]] NodeCommand command() const;
    void renew();
    void revoke();
    void showOffer(const gateway::SetupOffer &offer);
    void showCommand();
    void showLarge();
    void showValidity();
    void showProgress();
    void copySecret(const gateway::Secret &secret);

    UiContext m_context;
    SecretClipboard m_clipboard;
    Target m_target = Target::Phone;
    gateway::SetupOffer m_offer;
    gateway::Secret m_token; ///< For older programs only.
    QStringList m_setupIds;
    ConnectBaseline m_since;
    int m_connected = 0;
    QTimer m_tick;
    QButtonGroup *m_targets = nullptr;
    QStackedWidget *m_pages = nullptr;
    QrView *m_qr = nullptr;
    QLabel *m_code = nullptr;
    QLabel *m_validity = nullptr;
    QComboBox *m_address = nullptr;
    QComboBox *m_shell = nullptr;
    QComboBox *m_generation = nullptr;
    QPlainTextEdit *m_command = nullptr;
    QLabel *m_warning = nullptr;
    QLabel *m_problem = nullptr;
    QVBoxLayout *m_progress = nullptr;
};

} // namespace ui
