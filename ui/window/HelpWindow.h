// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/PageId.h"

#include <QDialog>

class QScrollArea;

namespace ui {

/// The help for a page, beside the window it is about.
///
/// Thread: GUI thread. Rule: desktop-ui.md 7.1 "F1 opens the page's help".
class HelpWindow final : public QDialog
{
    Q_OBJECT

public:
    explicit HelpWindow(QWidget *parent);

    /// `title`: the page's, as people see it.
    void showTopics(PageId page, const QString &title);

private:
    QScrollArea *m_area = nullptr;
};

} // namespace ui
