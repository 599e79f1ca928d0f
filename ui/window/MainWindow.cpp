// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/MainWindow.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/UiPreferences.h"
#include "ui/models/ShownState.h"
#include "ui/window/Page.h"
#include "ui/window/PageList.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewayPort;
using gateway::GatewaySnapshot;

namespace {

constexpr QSize DefaultSize{980, 680};
constexpr QSize SmallestSize{760, 520};
constexpr int CompactBelow = 860;
constexpr int CompactLetters = 105; // so many of usual size are narrower than that

// What is set there has no effect while another computer's gateway is shown.
bool isOfThisGateway(PageId page)
{
    return page == PageId::Network || page == PageId::Access || page == PageId::Canvas ||
           page == PageId::Discovery;
}

} // namespace

MainWindow::MainWindow(UiContext context, MakePage make, QWidget *parent)
    : QMainWindow(parent)
    , m_context(context)
    , m_make(std::move(make))
{
    setObjectName(u"mainWindow"_s);
    setWindowTitle(tr("OpenClaw Tray"));
    setMinimumSize(SmallestSize);
    resize(DefaultSize);

    auto *frame = new QWidget(this);
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_list = new PageList(frame);
    row->addWidget(m_list);
    m_column = new QVBoxLayout;
    m_column->setSpacing(0);
    row->addLayout(m_column, 1);
    m_banner = new Banner(frame);
    m_stack = new QStackedWidget(frame);
    m_column->addWidget(m_banner);
    m_column->addWidget(m_stack, 1);
    setCentralWidget(frame);

    buildPageList();
    buildShortcuts();
    connect(m_list, &PageList::pageSelected, this, &MainWindow::showPage);
    connect(m_banner, &Banner::asked, this, &MainWindow::bannerAsked);
    connect(&m_context.port, &GatewayPort::snapshotChanged, this, &MainWindow::refresh);
    restoreGeometry(m_context.preferences.layoutOf(objectName()));
    showPage(
        pageFromText(m_context.preferences.value(preference::LastPage)).value_or(PageId::Overview));
}

MainWindow::~MainWindow()
{
    m_context.preferences.keepLayout(objectName(), saveGeometry());
    m_context.preferences.set(preference::LastPage, toText(m_current));
}

void MainWindow::buildPageList()
{
    m_list->addPage(PageId::Overview, tr("Overview"), u"page-overview"_s);
    m_list->addPage(PageId::Nodes, tr("Nodes"), u"page-nodes"_s);
    m_list->addPage(PageId::Pairing, tr("Devices and Pairing"), u"page-pairing"_s);
    m_list->addGap();
    m_list->addPage(PageId::General, tr("General"), u"page-general"_s);
    m_list->addPage(PageId::Network, tr("Network"), u"page-network"_s);
    m_list->addPage(PageId::Access, tr("Access"), u"page-access"_s);
    m_list->addPage(PageId::Canvas, tr("Canvas"), u"page-canvas"_s);
    m_list->addPage(PageId::Discovery, tr("Discovery"), u"page-discovery"_s);
    m_list->addPage(PageId::Remote, tr("Remote access"), u"page-remote"_s);
    m_list->addGap();
    m_list->addPage(PageId::Logs, tr("Logs and Diagnostics"), u"page-logs"_s);
    m_list->addPage(PageId::About, tr("About"), u"page-about"_s);
}

// Rule: desktop-ui.md 13. What belongs to one page (F2, Ctrl+R …) is made there.
void MainWindow::buildShortcuts()
{
    constexpr std::array Pages{PageId::Overview, PageId::Nodes,     PageId::Pairing,
                               PageId::General,  PageId::Network,   PageId::Access,
                               PageId::Canvas,   PageId::Discovery, PageId::Remote};
    const auto bind = [this](const QKeySequence &keys, auto call) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, call);
    };
    for (std::size_t at = 0; at < Pages.size(); ++at) {
        bind(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + int(at))),
             [this, page = Pages.at(at)] { showPage(page); });
    }
    bind(QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showPage(PageId::General); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_P), [this] { showPage(PageId::Pairing); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_L), [this] { showPage(PageId::Logs); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { emit addNodeAsked(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_W), [this] { close(); });
    bind(QKeySequence(Qt::CTRL | Qt::Key_Q), [this] { emit quitAsked(); });
    bind(QKeySequence(Qt::Key_F5), [this] { refresh(); });
    bind(QKeySequence(Qt::Key_F1), [this] { m_context.navigator.showHelp(m_current); });
}

Page *MainWindow::page(PageId page)
{
    if (const auto it = m_pages.find(page); it != m_pages.end())
        return it->second.page;
    auto *area = new QScrollArea(m_stack);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    Page *made = m_make(page, area);
    area->setWidget(made);
    m_stack->addWidget(area);
    m_pages.emplace(page, Made{.page = made, .area = area});
    return made;
}

void MainWindow::showPage(PageId wanted)
{
    Page *shown = page(wanted);
    m_current = wanted;
    m_list->select(wanted);
    m_stack->setCurrentWidget(m_pages.at(wanted).area);
    refresh();
    if (!m_list->hasFocus())
        shown->focusHeading();
}

void MainWindow::setFooter(QWidget *footer)
{
    delete m_footer;
    m_footer = footer;
    if (m_footer)
        m_column->addWidget(m_footer);
}

void MainWindow::setNotificationBar(QWidget *bar)
{
    constexpr int BelowBanner = 1;
    m_column->insertWidget(BelowBanner, bar);
}

void MainWindow::setEndedBadly(bool endedBadly)
{
    m_endedBadly = endedBadly;
    refresh();
}

void MainWindow::refresh()
{
    if (!isVisible())
        return;
    const GatewaySnapshot &now = m_context.port.snapshot();
    m_banner->show(BannerPolicy::choose(now, m_endedBadly));
    updateBadges(now);
    Page &page = *m_pages.at(m_current).page;
    page.showSnapshot(now);
    page.setObstacle(now.isRemote && isOfThisGateway(m_current)
                         ? tr("The gateway of this computer does not run while another one is "
                              "shown. The settings of that one can be changed only on its own "
                              "computer.")
                         : QString());
    setWindowTitle(StateText::program(now));
}

void MainWindow::updateBadges(const GatewaySnapshot &now)
{
    const int connected = int(std::ranges::count_if(now.nodes, &gateway::NodeView::isConnected));
    const int waiting = int(now.requests.size());
    m_list->setBadge(PageId::Nodes,
                     connected > 0 ? tr("%n connected", nullptr, connected) : QString(),
                     connected > 0 ? tr("%n connected", nullptr, connected) : QString());
    m_list->setBadge(PageId::Pairing, waiting > 0 ? tr("%n waiting", nullptr, waiting) : QString(),
                     waiting > 0 ? tr("%n request(s) waiting", nullptr, waiting) : QString());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->ignore();
    emit closeAsked();
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    // Large text leaves less room beside the list.
    const int least = std::max(CompactBelow, CompactLetters * fontMetrics().averageCharWidth());
    m_list->setCompact(event->size().width() < least);
    QMainWindow::resizeEvent(event);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    refresh();
}

} // namespace ui
