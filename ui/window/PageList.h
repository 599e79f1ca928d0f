// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/PageId.h"

#include <QListWidget>

namespace ui {

/// The list of pages at the left: text with a badge, or icons alone when the window is narrow.
///
/// Thread: GUI thread. Rule: desktop-ui.md 7.1.
class PageList final : public QListWidget
{
    Q_OBJECT

public:
    explicit PageList(QWidget *parent = nullptr);

    void addPage(PageId page, const QString &title, const QString &iconName);
    void addGap();

    /// `badge` is shown, `accessibleBadge` is read out; empty for none.
    void setBadge(PageId page, const QString &badge, const QString &accessibleBadge);
    void setCompact(bool isCompact); ///< Icons alone, texts as hover texts.
    void select(PageId page);
    [[nodiscard]] std::optional<PageId> selected() const;

signals:
    void pageSelected(ui::PageId page);

private:
    enum Role { IdRole = Qt::UserRole, TitleRole, BadgeRole };

    [[nodiscard]] QListWidgetItem *find(PageId page) const;
    void label(QListWidgetItem &item) const;
    void fitWidth();

    bool m_isCompact = false;
};

} // namespace ui
