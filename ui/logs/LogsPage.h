// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/models/LogFilter.h"
#include "ui/models/LogModel.h"
#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

#include <QTimer>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;
class QTreeView;

namespace ui {

/// The log as it is written, checks, and the diagnostics archive.
///
/// Thread: GUI thread. Rule: desktop-ui.md 12.
class LogsPage final : public Page
{
    Q_OBJECT

public:
    LogsPage(const UiContext &context, QWidget *parent = nullptr);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

    void checkForProblems();
    void saveDiagnostics();
    [[nodiscard]] QString selectedText() const; ///< The selected lines, as they are copied.
    [[nodiscard]] QString shownText() const;    ///< All lines that pass the filter.

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *buildFilters();
    [[nodiscard]] QLayout *buildActions();
    [[nodiscard]] QWidget *buildView();
    void buildMoreMenu(QToolButton &button);
    void takeLines();
    void fillAreas();
    void search(bool isForward);
    void updateCount();
    void updateState();
    void showDetails();
    void setFollowing(bool isFollowing);
    void setDetailed(bool isDetailed);
    void saveText(const QString &text);
    [[nodiscard]] int currentRow() const;

    UiContext m_context;
    LogModel m_model;
    LogFilter m_filter;
    QString m_logFile;
    QComboBox *m_level = nullptr;
    QComboBox *m_area = nullptr;
    QLineEdit *m_search = nullptr;
    QToolButton *m_case = nullptr;
    QToolButton *m_regular = nullptr;
    QLabel *m_count = nullptr;
    QPushButton *m_pause = nullptr;
    QCheckBox *m_follow = nullptr;
    QPushButton *m_newest = nullptr;
    QLabel *m_detailedNote = nullptr;
    QStackedWidget *m_stack = nullptr;
    QLabel *m_empty = nullptr;
    QPushButton *m_clearFilter = nullptr;
    QTreeView *m_view = nullptr;
    QPlainTextEdit *m_details = nullptr;
    QAction *m_detailed = nullptr;
    QTimer m_detailedEnd;
};

} // namespace ui
