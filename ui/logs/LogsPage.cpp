// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogsPage.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Theme.h"
#include "ui/logs/ChecksDialog.h"
#include "ui/logs/DiagnosticsDialog.h"
#include "ui/logs/DiagnosticsSources.h"
#include "ui/logs/LogFilterBar.h"
#include "ui/logs/LogView.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QSaveFile>
#include <QTime>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <numeric>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewayPort;
using gateway::GatewaySnapshot;

namespace {

constexpr std::chrono::hours DetailedFor{1}; // desktop-ui.md 12

} // namespace

LogsPage::LogsPage(const UiContext &context, QWidget *parent)
    : Page(PageId::Logs, tr("Logs and Diagnostics"),
           tr("What the gateway did, and help when something is wrong."), parent)
    , m_context(context)
    , m_filter(m_model)
{
    content()->setSpacing(theme::RelatedSpacing);
    m_filters = new LogFilterBar(m_model, m_filter, this);
    content()->addWidget(m_filters);
    content()->addLayout(buildActions());
    m_detailedNote = new QLabel(this);
    m_detailedNote->setObjectName(u"page.logs.detailedNote"_s);
    m_detailedNote->setWordWrap(true);
    m_detailedNote->setVisible(false);
    content()->addWidget(m_detailedNote);
    m_view = new LogView(m_model, m_filter, this);
    content()->addWidget(m_view, 1);

    connect(m_filters, &LogFilterBar::filterChanged, this, &LogsPage::updateState);
    connect(m_filters, &LogFilterBar::searchChanged, this, &LogsPage::updateCount);
    connect(m_filters, &LogFilterBar::matchAsked, this, &LogsPage::search);
    connect(m_view, &LogView::clearFilterAsked, m_filters, &LogFilterBar::clear);
    connect(m_view, &LogView::currentChanged, this, &LogsPage::updateCount);
    connect(m_view, &LogView::scrolledBack, this, [this] { setFollowing(false); });
    m_detailedEnd.setSingleShot(true);
    connect(&m_detailedEnd, &QTimer::timeout, this, [this] { setDetailed(false); });
    connect(&m_context.port, &GatewayPort::logChanged, this, [this] {
        if (isVisible())
            takeLines();
    });
    setFollowing(true);
    takeLines();
}

QLayout *LogsPage::buildActions()
{
    auto *row = new FlowLayout;
    const auto button = [this](const QString &name, const QString &text) {
        auto *made = new QPushButton(text, this);
        made->setObjectName(name);
        return made;
    };
    m_pause = button(u"page.logs.pause"_s, tr("&Pause"));
    m_pause->setCheckable(true);
    m_follow = new QCheckBox(tr("&Follow"), this);
    m_follow->setObjectName(u"page.logs.follow"_s);
    m_newest = button(u"page.logs.newest"_s, tr("&Jump to newest"));
    auto *check = button(u"page.logs.check"_s, tr("Check for pro&blems…"));
    auto *diagnostics = button(u"page.logs.diagnostics"_s, tr("Save dia&gnostics…"));
    auto *copy = button(u"page.logs.copy"_s, tr("&Copy"));
    auto *save = button(u"page.logs.save"_s, tr("&Save…"));
    auto *more = new QToolButton(this);
    more->setObjectName(u"page.logs.more"_s);
    more->setText(tr("&More"));
    more->setPopupMode(QToolButton::InstantPopup);
    buildMoreMenu(*more);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pause, m_follow, m_newest, copy, save,
                                                            more, check, diagnostics})
        row->addWidget(widget);

    connect(m_pause, &QPushButton::toggled, this, [this](bool isPaused) {
        m_pause->setText(isPaused ? tr("&Resume") : tr("&Pause"));
        if (!isPaused)
            takeLines();
    });
    connect(m_follow, &QCheckBox::toggled, this, &LogsPage::setFollowing);
    connect(m_newest, &QPushButton::clicked, this, [this] { setFollowing(true); });
    connect(check, &QPushButton::clicked, this, &LogsPage::checkForProblems);
    connect(diagnostics, &QPushButton::clicked, this, &LogsPage::saveDiagnostics);
    connect(copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(selectedText()); });
    connect(save, &QPushButton::clicked, this, [this] { saveText(shownText()); });
    return row;
}

void LogsPage::buildMoreMenu(QToolButton &button)
{
    auto *menu = new QMenu(&button);
    connect(menu->addAction(tr("Open log &folder")), &QAction::triggered, this, [this] {
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_logFile).path()));
    });
    connect(menu->addAction(tr("C&lear view")), &QAction::triggered, this, [this] {
        m_model.clear();
        updateState();
    });
    QAction *saveAll = menu->addAction(tr("Save &all lines…"));
    saveAll->setObjectName(u"page.logs.saveAll"_s);
    connect(saveAll, &QAction::triggered, this, [this] { saveText(allText()); });
    m_detailed = menu->addAction(tr("Write more &detail for one hour"));
    m_detailed->setObjectName(u"page.logs.detailed"_s);
    m_detailed->setCheckable(true);
    connect(m_detailed, &QAction::toggled, this, &LogsPage::setDetailed);
    button.setMenu(menu);
}

void LogsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    takeLines();
}

void LogsPage::showSnapshot(const GatewaySnapshot &now)
{
    m_logFile = now.logFile;
}

void LogsPage::takeLines()
{
    if (m_pause->isChecked())
        return;
    m_model.append(m_context.port.logSince(m_model.lastSequence()));
    updateState();
    if (m_follow->isChecked())
        m_view->showNewest();
}

void LogsPage::search(bool isForward)
{
    const auto row = m_filter.nextMatch(m_view->currentRow(), isForward);
    if (!row)
        return;
    setFollowing(false);
    m_view->select(*row);
    updateCount();
}

void LogsPage::updateCount()
{
    m_filters->showCount(m_view->currentRow());
}

void LogsPage::updateState()
{
    m_view->showEmptiness();
    updateCount();
}

void LogsPage::setFollowing(bool isFollowing)
{
    const QSignalBlocker quiet(m_follow);
    m_follow->setChecked(isFollowing);
    m_newest->setVisible(!isFollowing);
    if (isFollowing)
        m_view->showNewest();
}

void LogsPage::setDetailed(bool isDetailed)
{
    const QSignalBlocker quiet(m_detailed);
    m_detailed->setChecked(isDetailed);
    m_context.port.setDetailedLog(isDetailed);
    m_detailedNote->setVisible(isDetailed);
    if (!isDetailed)
        return m_detailedEnd.stop();
    m_detailedEnd.start(DetailedFor);
    const QTime until =
        QTime::currentTime().addSecs(int(std::chrono::seconds(DetailedFor).count()));
    m_detailedNote->setText(tr("More detail is written until %1.")
                                .arg(QLocale().toString(until, QLocale::ShortFormat)));
}

QString LogsPage::textOf(const QList<int> &rows) const
{
    Redactor redactor(thisPerson());
    QStringList lines;
    for (const int row : rows)
        lines.append(redactor.redact(LogModel::plainText(m_model.line(row))));
    return lines.join(u'\n');
}

QList<int> LogsPage::sourceRows(QList<int> rows) const
{
    for (int &row : rows)
        row = m_filter.mapToSource(m_filter.index(row, 0)).row();
    return rows;
}

QString LogsPage::selectedText() const
{
    return textOf(sourceRows(m_view->selectedRows()));
}

QString LogsPage::shownText() const
{
    QList<int> rows(m_filter.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return textOf(sourceRows(rows));
}

QString LogsPage::allText() const
{
    QList<int> rows(m_model.rowCount());
    std::iota(rows.begin(), rows.end(), 0);
    return textOf(rows);
}

void LogsPage::saveText(const QString &text)
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save log"), u"gateway.log"_s,
                                                      tr("Text files (*.log *.txt)"));
    if (path.isEmpty())
        return;
    QSaveFile file(path);
    const QByteArray bytes = text.toUtf8() + '\n';
    const bool isSaved =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    m_detailedNote->setVisible(!isSaved || m_detailed->isChecked());
    if (!isSaved)
        m_detailedNote->setText(tr("The log could not be saved: %1.").arg(file.errorString()));
}

void LogsPage::checkForProblems()
{
    auto *dialog = new ChecksDialog(m_context, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    dialog->run();
}

void LogsPage::saveDiagnostics()
{
    gatherDiagnostics(m_context, this, [this](const DiagnosticsBundle::Sources &sources) {
        auto *dialog = new DiagnosticsDialog(DiagnosticsBundle::make(sources), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
}

} // namespace ui
