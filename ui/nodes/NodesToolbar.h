// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/NodesOrder.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace ui {

/// Above the list: search, filter, and what concerns no single node.
class NodesToolbar final : public QWidget
{
    Q_OBJECT

public:
    explicit NodesToolbar(QWidget *parent = nullptr);

    [[nodiscard]] NodeFilter filter() const;
    [[nodiscard]] QString search() const;
    /// The platforms of the nodes; the chosen one stays even if none has it any more.
    void setPlatforms(QStringList platforms);
    void setCanAdd(bool canAdd);
    void clear();
    void focusSearch();

signals:
    void filterChanged();
    void rulesAsked();
    void addAsked();

private:
    void addFilter(const QString &text, NodeFilter::Which which, const QString &platform = {});

    QLineEdit *m_search = nullptr;
    QComboBox *m_filter = nullptr;
    QPushButton *m_add = nullptr;
};

} // namespace ui
