// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

class QButtonGroup;
class QFormLayout;
class QLabel;

namespace ui {

class AddressList;
class FindingLabel;
class FoundGateways;
class SettingField;
class SettingsEditor;
class WideAreaChoice;

/// How devices find this gateway, and which others there are. Rule: desktop-ui.md 8.7.
class DiscoveryPage final : public Page
{
    Q_OBJECT

public:
    DiscoveryPage(UiContext context, SettingsEditor &editor, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

protected:
    // Others are looked for only while somebody looks.
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void buildMode(QFormLayout *form);
    void buildAnnounced(QFormLayout *form);
    void buildAddresses(QFormLayout *form);
    void buildOthers(QFormLayout *form);
    void showAnnounced(const gateway::GatewaySnapshot &now);
    void showAddresses(const gateway::GatewaySnapshot &now);

    UiContext m_context;
    SettingsEditor &m_editor;
    QButtonGroup *m_modes = nullptr;
    SettingField *m_modeField = nullptr;
    QLabel *m_state = nullptr;
    QLabel *m_record = nullptr;
    FindingLabel *m_problem = nullptr;
    WideAreaChoice *m_wideArea = nullptr;
    QLabel *m_how = nullptr;
    AddressList *m_addresses = nullptr;
    FoundGateways *m_others = nullptr;
};

} // namespace ui
