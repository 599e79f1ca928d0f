// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonValue>
#include <QTreeWidget>

namespace ui {

/// A JSON value as a tree. Levels are filled when they are opened, and only their first entries.
class JsonTree final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit JsonTree(QWidget *parent = nullptr);

    void setValue(const QJsonValue &value);

private:
    enum Role { ValueRole = Qt::UserRole };

    QTreeWidgetItem *addEntry(QTreeWidgetItem *above, const QString &name, const QJsonValue &value);
    void fill(QTreeWidgetItem *item);
};

} // namespace ui
