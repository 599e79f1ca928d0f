// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/models/DevicesModel.h"
#include "ui/window/UiContext.h"

#include <QSortFilterProxyModel>
#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace ui {

class DeviceDetails;

/// The list filtered by words and by a kind.
class DevicesFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Kind { All, Operators, Nodes, Connected };

    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setKind(Kind kind);
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Kind m_kind = Kind::All;
    QString m_words;
};

/// The paired devices and what can be done with them.
///
/// Thread: GUI thread. Rule: desktop-ui.md 11.3.
class DevicesView final : public QWidget
{
    Q_OBJECT

public:
    explicit DevicesView(UiContext context, QWidget *parent = nullptr);

    /// `isUsable`: the gateway is there to be asked.
    void show(const QList<gateway::DeviceView> &devices, qint64 nowMs, bool isUsable);
    void setUsable(bool isUsable);
    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }

private:
    void buildHeader();
    void buildTable();
    void buildShortcuts();
    [[nodiscard]] const DeviceRow *selected() const;
    void showSelected();
    void rename();
    void remove();
    void disconnectSelected();
    void askNewToken(const QString &role);
    void makeToken(const DeviceRow &row, const QString &role);
    void askRevoke(const QString &role);
    void cleanUp();
    void finish(const gateway::DeviceId &device, const gateway::CommandOutcome &outcome);

    UiContext m_context;
    DevicesModel m_model;
    DevicesFilter m_filter;
    qint64 m_nowMs = 0;
    bool m_isUsable = false;
    QLabel *m_title = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_kind = nullptr;
    QPushButton *m_cleanUp = nullptr;
    QLabel *m_empty = nullptr;
    QTableView *m_table = nullptr;
    DeviceDetails *m_details = nullptr;
};

} // namespace ui
