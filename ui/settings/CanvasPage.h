// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/SettingValidation.h"
#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace ui {

class AddressList;
class CanvasPortChoice;
class FindingLabel;
class SettingBinding;
class SettingField;
class SettingsEditor;

/// The pages that nodes with a canvas show. Rule: desktop-ui.md 8.6.
class CanvasPage final : public Page
{
    Q_OBJECT

public:
    CanvasPage(UiContext context, SettingsEditor &editor, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

private:
    void buildHost(QFormLayout *form);
    void buildFolder(QFormLayout *form);
    void buildPort(QFormLayout *form);
    void buildState(QFormLayout *form);

    void chooseFolder();
    void takeFolder(const QString &folder);
    [[nodiscard]] std::optional<Finding> folderFinding() const;
    void takeFolderStep();
    void createStarterPage();
    void askNode();
    void showQr(const QString &url);
    void showPort();
    void showAddresses(const gateway::GatewaySnapshot &now);
    void showReaders(const gateway::GatewaySnapshot &now);
    [[nodiscard]] QString folder() const;

    UiContext m_context;
    SettingsEditor &m_editor;
    QLineEdit *m_folder = nullptr;
    SettingField *m_folderField = nullptr;
    SettingBinding *m_folderBinding = nullptr;
    QPushButton *m_open = nullptr;
    CanvasPortChoice *m_port = nullptr;
    SettingField *m_portField = nullptr;
    QLabel *m_samePort = nullptr;
    SettingField *m_liveReloadField = nullptr;
    AddressList *m_addresses = nullptr;
    QPushButton *m_show = nullptr;
    FindingLabel *m_readers = nullptr;
    QLabel *m_readersText = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_starter = nullptr;
    FindingLabel *m_starterNote = nullptr;
};

} // namespace ui
