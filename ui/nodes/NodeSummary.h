// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/NodesModel.h"

#include <QScrollArea>

#include <map>

class QFormLayout;
class QLabel;
class QPushButton;

namespace ui {

/// Everything that is known about one node. Rule: desktop-ui.md 10.2.
class NodeSummary final : public QScrollArea
{
    Q_OBJECT

public:
    explicit NodeSummary(QWidget *parent = nullptr);

    void show(const NodeRow &row);
    /// One line per fact, for the clipboard.
    [[nodiscard]] static QString asText(const NodeRow &row);

signals:
    void copyIdAsked();

private:
    enum class Field {
        Name,
        OwnName,
        State,
        Platform,
        Model,
        Version,
        Address,
        ConnectedSince,
        LastSeen,
        ReplyTime,
        Protocol,
        Code,
    };
    using Entry = std::pair<Field, QString>;

    [[nodiscard]] static QString title(Field field);
    /// In the order of the form; empty texts are left out of it.
    [[nodiscard]] static QList<Entry> entries(const NodeRow &row);

    std::map<Field, QLabel *> m_values;
    QFormLayout *m_form = nullptr;
    QPushButton *m_showPath = nullptr;
    QLabel *m_path = nullptr;
};

} // namespace ui
