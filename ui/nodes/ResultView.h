// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/nodes/InvokeResult.h"

#include <QWidget>

#include <optional>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;
class QTabWidget;

namespace ui {

class JsonTree;
class PictureView;

/// What a node answered, as text, as tree and, if it is one, as picture.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.5.
class ResultView final : public QWidget
{
    Q_OBJECT

public:
    explicit ResultView(QWidget *parent = nullptr);

    /// Instead of an answer.
    void showMessage(const QString &text, const QString &detail = QString());
    void showOutcome(const gateway::InvokeOutcome &outcome);

    [[nodiscard]] bool canCopy() const { return m_canCopy; }
    [[nodiscard]] bool canSave() const { return m_outcome.has_value(); }
    void copy() const;
    void save(); ///< Asks where to.

signals:
    void saved(const QString &problem); ///< Empty: it worked.

private:
    void showPicture(const QImage &image);

    QStackedWidget *m_stack = nullptr;
    QLabel *m_message = nullptr;
    QLabel *m_detail = nullptr;
    QTabWidget *m_tabs = nullptr;
    QPlainTextEdit *m_text = nullptr;
    JsonTree *m_tree = nullptr;
    PictureView *m_picture = nullptr;
    std::optional<gateway::InvokeOutcome> m_outcome;
    std::optional<Media> m_media;
    bool m_canCopy = false;
    int m_showing =
        0; ///< Grows with each answer, so that a late picture of an older one is not shown.
};

} // namespace ui
