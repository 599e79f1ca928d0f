// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingValidation.h"
#include "ui/window/UiContext.h"

#include <QWidget>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QRadioButton;
class QVBoxLayout;

namespace ui {

class CopyButton;
class FindingLabel;
class SettingField;
class SettingsEditor;

/// Whether connections are encrypted, with whose certificate, and by which fingerprint devices know
/// it. A certificate of the person's own is put into the settings only when the gateway could use
/// it. Rule: desktop-ui.md 8.2 "Encryption".
class EncryptionChoice final : public QWidget
{
    Q_OBJECT

public:
    EncryptionChoice(UiContext context, SettingsEditor &editor, QWidget *parent);

    /// What the gateway shows now, and what is staged.
    void refresh();

private:
    enum class Mode { Off, SelfSigned, Own };

    [[nodiscard]] QWidget *makeModes();
    [[nodiscard]] QWidget *makeFiles();
    [[nodiscard]] QWidget *makeFingerprint();
    QLineEdit *addFile(QVBoxLayout *column, const QString &name, const QString &text,
                       const QString &chooserTitle);
    [[nodiscard]] Mode settingsMode() const;
    void choose(Mode mode);
    void takeFiles();
    void showCheck(const gateway::CommandResult<gateway::CertificateCheck> &check,
                   const QString &certificate, const QString &key);
    void showMode();
    void showFingerprint();

    UiContext m_context;
    SettingsEditor &m_editor;
    Mode m_mode = Mode::Off;
    bool m_isChoosing = false; ///< "My certificate" is chosen and not complete.
    QButtonGroup *m_modes = nullptr;
    SettingField *m_field = nullptr;
    QWidget *m_files = nullptr;
    QLineEdit *m_certificate = nullptr;
    QLineEdit *m_key = nullptr;
    FindingLabel *m_finding = nullptr;
    QWidget *m_shown = nullptr;
    QLabel *m_fingerprint = nullptr;
    QLabel *m_validity = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace ui
