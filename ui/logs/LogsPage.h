// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/models/LogFilter.h"
#include "ui/models/LogModel.h"
#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

#include <QTimer>

class QCheckBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

class LogFilterBar;
class LogView;

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
    [[nodiscard]] QString allText() const;      ///< All lines that are kept.

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QLayout *buildActions();
    void buildMoreMenu(QToolButton &button);
    void takeLines();
    void search(bool isForward);
    void updateCount();
    void updateState();
    void setFollowing(bool isFollowing);
    void setDetailed(bool isDetailed);
    void saveText(const QString &text);
    /// Rows of the filter as rows of the model.
    [[nodiscard]] QList<int> sourceRows(QList<int> rows) const;
    /// `rows`: of the model.
    [[nodiscard]] QString textOf(const QList<int> &rows) const;

    UiContext m_context;
    LogModel m_model;
    LogFilter m_filter;
    QString m_logFile;
    LogFilterBar *m_filters = nullptr;
    LogView *m_view = nullptr;
    QPushButton *m_pause = nullptr;
    QCheckBox *m_follow = nullptr;
    QPushButton *m_newest = nullptr;
    QLabel *m_detailedNote = nullptr;
    QAction *m_detailed = nullptr;
    QTimer m_detailedEnd;
};

} // namespace ui
