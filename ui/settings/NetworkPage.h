// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/settings/SettingValidation.h"
#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

#include <QTimer>

class QFormLayout;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace ui {

class AddressList;
class BindChoices;
class EncryptionChoice;
class FindingLabel;
class ReachCheck;
class SettingBinding;
class SettingField;
class SettingsEditor;

/// Who can reach the gateway, and on which port. What really listens stands beside what was asked
/// for. Rule: desktop-ui.md 8.2.
class NetworkPage final : public Page
{
    Q_OBJECT

public:
    NetworkPage(UiContext context, SettingsEditor &editor, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

private:
    void buildBind(QVBoxLayout *column);
    void buildListening(QFormLayout *form);
    void buildPort(QFormLayout *form);
    void buildAdvanced(QVBoxLayout *column);

    void chooseMode(const QString &mode);
    void chooseAddress(const QString &address);
    void askToExpose(const std::function<void()> &expose);
    [[nodiscard]] bool isExposing(const QString &mode, const QString &address) const;
    [[nodiscard]] std::optional<Finding> bindFinding() const;
    void createToken();

    void checkPort();
    void showPortCheck(quint16 port, const gateway::PortCheck &check);
    void showFirewall(const gateway::GatewaySnapshot &now);
    void showDraft();

    UiContext m_context;
    SettingsEditor &m_editor;
    BindChoices *m_bind = nullptr;
    SettingField *m_bindField = nullptr;
    SettingBinding *m_bindBinding = nullptr;
    FindingLabel *m_addressNote = nullptr;
    SettingBinding *m_addressBinding = nullptr;
    AddressList *m_listening = nullptr;
    QPushButton *m_check = nullptr;
    ReachCheck *m_reachCheck = nullptr;
    QLabel *m_checkResult = nullptr;
    QSpinBox *m_port = nullptr;
    FindingLabel *m_portState = nullptr;
    quint16 m_suggestedPort = 0;
    QTimer m_portCheckDelay;
    EncryptionChoice *m_encryption = nullptr;
    QLineEdit *m_proxies = nullptr;
    QWidget *m_firewall = nullptr;
};

} // namespace ui
