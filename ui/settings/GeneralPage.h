// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/UiPreferences.h"
#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

class FindingLabel;
class SettingField;

/// How this application behaves on this desktop. Rule: desktop-ui.md 8.1.
class GeneralPage final : public Page
{
    Q_OBJECT

public:
    GeneralPage(UiContext context, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

private:
    void buildStart(QVBoxLayout *column);
    void buildAwake(QVBoxLayout *column);
    void buildWindow(QFormLayout *form);
    void buildPairing(QFormLayout *form);
    void buildNotifications(QFormLayout *form);
    void buildLanguage(QFormLayout *form);
    void buildFile(QFormLayout *form);
    void buildButtons(QVBoxLayout *column);

    SettingField *makeCheck(const QString &name, const QString &text,
                            const Preference<bool> &preference);
    struct Choice
    {
        QString text = {};
        QVariant value = {};
    };
    template <typename T>
    SettingField *addChoice(QFormLayout *form, const QString &name, const QString &label,
                            const Preference<T> &preference, const QList<Choice> &choices);
    void switchAutostart(bool isOn);
    void showAutostart();
    void makeFilePrivate();

    UiContext m_context;
    QCheckBox *m_login = nullptr;
    SettingField *m_loginField = nullptr;
    SettingField *m_languageField = nullptr;
    QLabel *m_file = nullptr;
    FindingLabel *m_fileNote = nullptr;
    QPushButton *m_openFolder = nullptr;
    QPushButton *m_resetHints = nullptr;
};

} // namespace ui
