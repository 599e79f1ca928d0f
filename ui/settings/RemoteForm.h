// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/common/SecretClipboard.h"

#include <QCoreApplication>
#include <QWidget>

#include <optional>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QSpinBox;

namespace ui {

class FindingLabel;
class RemoteSteps;
class SecretField;

/// Where another computer's gateway is and what it is signed in to with, with a test. Keeps
/// nothing: whoever shows it does.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.8, 9 "2 Place".
class RemoteForm final : public QWidget
{
    Q_OBJECT

public:
    /// `prefix` begins the names of the controls.
    RemoteForm(gateway::GatewayPort &port, const QString &prefix, QWidget *parent);

    /// Nothing happens where it is the one shown before: what was typed since then stays.
    void showTrial(const gateway::RemoteTrial &trial);
    /// That there is a secret, and who keeps it.
    void showSecret(const gateway::GatewaySnapshot &now);
    void forgetSecret(); ///< What was typed is kept now.

    /// Fills in what a gateway says of itself (without a name: what is known of one), for a person
    /// to look at. It counts as taken with the next edit or choice; a secret that is kept for
    /// another gateway is not sent there.
    void offer(const gateway::FoundGatewayView &found);
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    void takeOffer() { m_isOffered = false; }

    /// As it stands in the controls; with the secret only where one was typed.
    [[nodiscard]] gateway::RemoteTrial trial() const;
    /// Why it cannot be tried, in words.
    [[nodiscard]] std::optional<QString> obstacle() const;
    /// The last test of what stands here now was let in, or waits for approval only.
    [[nodiscard]] bool hasPassed() const { return m_hasPassed; }

    void test();

signals:
    void edited(); ///< The person is done with a control.
    void secretEntered(const QString &secret);
    void tested();

private:
    void build(const QString &prefix);
    void addWay(QFormLayout *form, const QString &prefix);
    void addTunnel(QFormLayout *form, const QString &prefix);
    void addTest(const QString &prefix);
    QLineEdit *addEdit(QFormLayout *form, const QString &name, const QString &label,
                       const QString &example);
    void takeEdit();
    void showWay();
    void chooseKey();
    void pin(const QString &fingerprint);
    void takeSteps(const QList<gateway::RemoteStep> &steps);

    gateway::GatewayPort &m_port;
    SecretClipboard m_clipboard;
    QFormLayout *m_form = nullptr;
    QRadioButton *m_direct = nullptr;
    QRadioButton *m_tunnel = nullptr;
    QLineEdit *m_url = nullptr;
    QLineEdit *m_target = nullptr;
    QWidget *m_identityRow = nullptr;
    QLineEdit *m_identity = nullptr;
    QSpinBox *m_remotePort = nullptr;
    SecretField *m_secret = nullptr;
    QLabel *m_keeper = nullptr;
    QLineEdit *m_fingerprint = nullptr;
    FindingLabel *m_finding = nullptr;
    QPushButton *m_test = nullptr;
    RemoteSteps *m_steps = nullptr;
    std::optional<gateway::RemoteTrial> m_shown;
    gateway::RemoteTrial m_taken; ///< As it was when the person was last done.
    QString m_typed;
    bool m_hasPassed = false;
    bool m_isOffered = false; ///< And not taken yet.
    quint64 m_tests = 0;      ///< Which of them counts.
};

/// The words for what is wrong with it. Pure.
class RemoteFormText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::RemoteFormText)

public:
    RemoteFormText() = delete;

    [[nodiscard]] static std::optional<QString> fault(const gateway::RemoteTrial &trial);
    /// What to do with what a gateway says of itself.
    [[nodiscard]] static QString offer(const gateway::FoundGatewayView &found);
    /// Where the secret is kept.
    [[nodiscard]] static QString keeper(gateway::RemoteView::Keeper keeper);
};

} // namespace ui
