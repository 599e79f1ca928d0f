// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/window/PageId.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace ui {

/// A page of the main window: heading, one sentence of purpose, then what the page builds into
/// `content()`. Its object name is `page.<word of PageId>`; those of its controls begin with it.
///
/// Thread: GUI thread. Rule: desktop-ui.md 7.1, 13.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `title` is the text in the page list, too.
    Page(PageId id, const QString &title, const QString &purpose, QWidget *parent = nullptr);

    [[nodiscard]] PageId id() const { return m_id; }
    [[nodiscard]] const QString &title() const { return m_title; }

    /// Takes the newest picture over; called only while the page is shown, at most ten times a
    /// second, and once when it becomes visible.
    virtual void showSnapshot(const gateway::GatewaySnapshot &now) = 0;

    /// Why nothing here can be changed now; empty: it can.
    void setObstacle(const QString &reason);
    /// Gives the keyboard to the heading, so that a screen reader begins there.
    void focusHeading();

protected:
    [[nodiscard]] QVBoxLayout *content() const { return m_content; }

private:
    PageId m_id;
    QString m_title;
    QLabel *m_heading = nullptr;
    QLabel *m_obstacle = nullptr;
    QWidget *m_body = nullptr;
    QVBoxLayout *m_content = nullptr;
};

} // namespace ui
