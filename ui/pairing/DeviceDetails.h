// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/DevicesModel.h"
#include "ui/models/TokensModel.h"

#include <QWidget>

#include <array>

class QLabel;
class QPushButton;
class QTableView;

namespace ui {

class CopyButton;

/// What is known of one paired device, its tokens, and the buttons. Asks; does nothing itself.
/// Rule: desktop-ui.md 11.3.
class DeviceDetails final : public QWidget
{
    Q_OBJECT

public:
    explicit DeviceDetails(QWidget *parent = nullptr);

    /// Null: nothing is selected. `isUsable`: the gateway is there.
    void show(const DeviceRow *row, qint64 nowMs, bool isUsable);
    /// While a command for the shown device is under way.
    void setBusy(bool isBusy);
    void showFailure(const QString &text);

signals:
    void renameAsked();
    void disconnectAsked();
    void removeAsked();
    void newTokenAsked(const QString &role);
    void revokeAsked(const QString &role);

private:
    enum Field { OwnName, Platform, Client, Approved, LastUsed, Address, FieldCount };

    void buildActions();
    void buildFields();
    void buildTokens();
    void updateButtons();
    [[nodiscard]] const TokenRow *selectedToken() const;

    DeviceRow m_row;
    bool m_isUsable = false;
    bool m_isBusy = false;
    TokensModel m_tokens;
    QLabel *m_name = nullptr;
    QPushButton *m_rename = nullptr;
    QPushButton *m_disconnect = nullptr;
    QPushButton *m_remove = nullptr;
    QLabel *m_failure = nullptr;
    std::array<QLabel *, FieldCount> m_titles{};
    std::array<QLabel *, FieldCount> m_fields{};
    QLabel *m_id = nullptr;
    CopyButton *m_copyId = nullptr;
    QTableView *m_tokenView = nullptr;
    QPushButton *m_newToken = nullptr;
    QPushButton *m_revoke = nullptr;
};

} // namespace ui
