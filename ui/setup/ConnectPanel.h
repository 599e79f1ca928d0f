// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/common/SecretClipboard.h"
#include "ui/setup/ConnectProgress.h"
#include "ui/window/UiContext.h"

#include <QTimer>
#include <QWidget>

class QButtonGroup;
class QLabel;
class QStackedWidget;

namespace ui {

class ConnectLines;
class NoReachView;
class NodeCommandView;
class OfferBar;
class PhoneCodeView;

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

signals:
    void reachAsked(); ///< "Choose who may connect…"

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    [[nodiscard]] QWidget *buildTargets();
    void connectParts();
    [[nodiscard]] bool isReachable() const; ///< From other devices.
    [[nodiscard]] QString wantedUrl() const;
    void renew();
    void revoke();
    void forgetOffer(); ///< What is shown of it, too.
    void showOffer(const gateway::SetupOffer &offer);
    void showCommand(const gateway::SetupOffer &offer);
    void showProblem(const gateway::CommandError &error);
    void follow();
    void showState();
    [[nodiscard]] bool showsCode() const; ///< Not the long-lived token.
    void showGeneration();
    void check();
    void scrollToRequests();
    void copySecret(const gateway::Secret &secret);

    UiContext m_context;
    SecretClipboard m_clipboard;
    Target m_target = Target::Phone;
    gateway::SetupOffer m_offer;
    QStringList m_setupIds; ///< Of all codes that were shown.
    ConnectBaseline m_since;
    quint64 m_wish = 0; ///< An answer to an older wish is not shown.
    bool m_isStopped = false;
    QTimer m_tick;
    QButtonGroup *m_targets = nullptr;
    QStackedWidget *m_pages = nullptr;
    PhoneCodeView *m_phone = nullptr;
    NodeCommandView *m_command = nullptr;
    NoReachView *m_closed = nullptr;
    OfferBar *m_bar = nullptr;
    QLabel *m_problem = nullptr;
    ConnectLines *m_lines = nullptr;
    QWidget *m_requests = nullptr;
};

} // namespace ui
