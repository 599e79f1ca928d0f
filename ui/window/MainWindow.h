// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Banner.h"
#include "ui/window/Navigator.h"
#include "ui/window/UiContext.h"

#include <QMainWindow>

#include <functional>
#include <map>

class QScrollArea;
class QStackedWidget;
class QVBoxLayout;

namespace ui {

class Page;
class PageList;

/// The one window: page list, banner, page, footer. Pages are made when they are first shown.
///
/// Thread: GUI thread. Rule: desktop-ui.md 7.1.
class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    using MakePage = std::function<Page *(PageId, QWidget *parent)>;

    /// `isPresent` says which pages `make` can make.
    MainWindow(UiContext context, MakePage make, QWidget *parent = nullptr);
    ~MainWindow() override;

    void showPage(PageId page);
    [[nodiscard]] PageId currentPage() const { return m_current; }
    /// The page, made if it was not shown before.
    [[nodiscard]] Page *page(PageId page);
    /// Below the pages; the window takes it over. Null: none.
    void setFooter(QWidget *footer);
    /// Below the banner; the window takes it over.
    void setNotificationBar(QWidget *bar);
    /// The run before this one ended without saying so.
    void setEndedBadly(bool endedBadly);

signals:
    void closeAsked(); ///< The person closed the window; whether it hides is the application's.
    void bannerAsked(ui::BannerContent::Action action);
    void addNodeAsked();
    void quitAsked();

protected:
    void closeEvent(QCloseEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void buildPageList();
    void buildShortcuts();
    void refresh();
    void updateBadges(const gateway::GatewaySnapshot &now);

    UiContext m_context;
    MakePage m_make;
    PageList *m_list = nullptr;
    Banner *m_banner = nullptr;
    QStackedWidget *m_stack = nullptr;
    QVBoxLayout *m_column = nullptr;
    QWidget *m_footer = nullptr;
    struct Made
    {
        Page *page = nullptr;
        QScrollArea *area = nullptr;
    };
    std::map<PageId, Made> m_pages;
    PageId m_current = PageId::Overview;
    bool m_endedBadly = false;
};

} // namespace ui
