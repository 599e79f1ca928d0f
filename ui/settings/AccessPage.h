// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/SecretClipboard.h"
#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

class QAbstractButton;
class QButtonGroup;
class QFormLayout;
class QLabel;
class QPushButton;
class QTreeView;
class QVBoxLayout;

namespace ui {

class FindingLabel;
class RefusalsModel;
class SecretField;
class SettingBinding;
class SettingField;
class SettingsEditor;

/// How devices sign in, and who was turned away. Rule: desktop-ui.md 8.3.
class AccessPage final : public Page
{
    Q_OBJECT

public:
    AccessPage(UiContext context, SettingsEditor &editor, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

private:
    void buildSignIn(QFormLayout *form);
    void buildToken(QFormLayout *form);
    void buildPassword(QFormLayout *form);
    void buildLocal(QFormLayout *form);
    void buildRefusals(QVBoxLayout *column);
    SecretField *addSecret(QFormLayout *form, const QString &label, const QString &path,
                           FindingLabel *note);

    void chooseMode(const QAbstractButton *button);
    void showMode();
    void enterToken(const QString &text);
    void enterPassword(const QString &text);
    void askForNewToken();
    void renewToken(bool disconnectsOthers);
    void showSecrets();
    /// How good the token is, how old, and who uses it.
    [[nodiscard]] QStringList tokenFacts() const;
    void showCopied(FindingLabel *note, bool isDone);
    void explainRefusal();

    UiContext m_context;
    SettingsEditor &m_editor;
    SecretClipboard m_clipboard;
    QButtonGroup *m_modes = nullptr;
    QLabel *m_noneObstacle = nullptr;
    SettingField *m_modeField = nullptr;
    SettingBinding *m_modeBinding = nullptr;
    SecretField *m_token = nullptr;
    FindingLabel *m_tokenNote = nullptr;
    QLabel *m_tokenStrength = nullptr;
    QPushButton *m_newToken = nullptr;
    SecretField *m_password = nullptr;
    FindingLabel *m_passwordNote = nullptr;
    bool m_isRenewing = false;
    bool m_wantsPassword = false; ///< Chosen, and becomes the mode with the first password.
    RefusalsModel *m_refusals = nullptr;
    QTreeView *m_refusalList = nullptr;
    QLabel *m_noRefusals = nullptr;
    QPushButton *m_explain = nullptr;
};

} // namespace ui
