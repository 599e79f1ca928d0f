// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace ui {

class UiPreferences;

/// The list of nodes and its details, below or beside each other; keeps the sizes of each way.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.1.
class NodesSplitter final : public QSplitter
{
    Q_OBJECT

public:
    /// `preferences` outlive it. Begins with the details below.
    NodesSplitter(QWidget *list, QWidget *details, UiPreferences &preferences, QWidget *parent);
    ~NodesSplitter() override;

    void turn(Qt::Orientation wanted);

    /// No more room than it needs: the page fills the window and scrolls only where that is too
    /// small.
    [[nodiscard]] QSize sizeHint() const override { return minimumSizeHint(); }

private:
    void keepSizes();
    void restoreSizes(Qt::Orientation wanted);

    UiPreferences &m_preferences;
};

} // namespace ui
