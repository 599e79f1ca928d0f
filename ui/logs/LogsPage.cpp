// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogsPage.h"

#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/logs/ChecksDialog.h"
#include "ui/logs/DesktopChecks.h"
#include "ui/logs/DiagnosticsDialog.h"

#include <QAction>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QSysInfo>
#include <QToolButton>
#include <QTreeView>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CheckResult;
using gateway::CommandResult;
using gateway::GatewayPort;
using gateway::GatewaySnapshot;
using gateway::LogLine;
using gateway::Secret;

namespace {

constexpr std::chrono::hours DetailedFor{1}; // desktop-ui.md 12

Redactor::Person thisPerson()
{
    return {.home = QDir::homePath(),
            .user = QFileInfo(QDir::homePath()).fileName(),
            .host = QSysInfo::machineHostName()};
}

QStringList systemLines()
{
    return {QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion(),
            u"Qt "_s + QString::fromLatin1(qVersion()),
            QSysInfo::prettyProductName() + u' ' + QSysInfo::kernelVersion() + u' ' +
                QSysInfo::currentCpuArchitecture(),
            u"platform plugin "_s + QGuiApplication::platformName(),
            u"desktop "_s + qEnvironmentVariable("XDG_CURRENT_DESKTOP")};
}

} // namespace

LogsPage::LogsPage(const UiContext &context, QWidget *parent)
    : Page(PageId::Logs, tr("Logs and Diagnostics"),
           tr("What the gateway did, and help when something is wrong."), parent)
    , m_context(context)
    , m_filter(m_model)
{
    content()->setSpacing(theme::RelatedSpacing);
    content()->addLayout(buildFilters());
    content()->addLayout(buildActions());
    m_detailedNote = new QLabel(this);
    m_detailedNote->setObjectName(u"page.logs.detailedNote"_s);
    m_detailedNote->setWordWrap(true);
    m_detailedNote->setVisible(false);
    content()->addWidget(m_detailedNote);
    content()->addWidget(buildView(), 1);

    m_detailedEnd.setSingleShot(true);
    connect(&m_detailedEnd, &QTimer::timeout, this, [this] { setDetailed(false); });
    connect(&m_context.port, &GatewayPort::logChanged, this, [this] {
        if (isVisible())
            takeLines();
    });
    connect(&m_model, &LogModel::areasChanged, this, &LogsPage::fillAreas);
    setFollowing(true);
    takeLines();
}

QLayout *LogsPage::buildFilters()
{
    auto *row = new QHBoxLayout;
    auto *levelLabel = new QLabel(tr("Le&vel"), this);
    m_level = new QComboBox(this);
    m_level->setObjectName(u"page.logs.level"_s);
    levelLabel->setBuddy(m_level);
    for (const auto level : {LogLine::Level::Trace, LogLine::Level::Debug, LogLine::Level::Info,
                             LogLine::Level::Warning, LogLine::Level::Error}) {
        m_level->addItem(tr("%1 and above").arg(LogModel::levelName(level)), int(level));
    }
    m_level->setCurrentIndex(m_level->findData(int(LogLine::Level::Info)));
    auto *areaLabel = new QLabel(tr("Ar&ea"), this);
    m_area = new QComboBox(this);
    m_area->setObjectName(u"page.logs.area"_s);
    m_area->addItem(tr("All"), QString());
    areaLabel->setBuddy(m_area);

    m_search = new QLineEdit(this);
    m_search->setObjectName(u"page.logs.search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    const auto toggle = [this](const QString &name, const QString &text, const QString &tip) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setText(text);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setCheckable(true);
        connect(button, &QToolButton::toggled, this, &LogsPage::updateCount);
        return button;
    };
    m_case = toggle(u"page.logs.case"_s, u"Aa"_s, tr("Match upper and lower case"));
    m_regular = toggle(u"page.logs.regular"_s, u".*"_s, tr("Regular expression"));
    const auto step = [this](const QString &name, Qt::ArrowType arrow, const QString &tip,
                             bool isForward, const QKeySequence &keys) {
        auto *button = new QToolButton(this);
        button->setObjectName(name);
        button->setArrowType(arrow);
        button->setToolTip(tip);
        button->setAccessibleName(tip);
        button->setShortcut(keys);
        connect(button, &QToolButton::clicked, this, [this, isForward] { search(isForward); });
        return button;
    };
    m_count = new QLabel(this);
    m_count->setObjectName(u"page.logs.count"_s);
    row->addWidget(levelLabel);
    row->addWidget(m_level);
    row->addWidget(areaLabel);
    row->addWidget(m_area);
    row->addWidget(m_search, 1);
    row->addWidget(m_case);
    row->addWidget(m_regular);
    row->addWidget(step(u"page.logs.previous"_s, Qt::LeftArrow, tr("Previous match"), false,
                        QKeySequence::FindPrevious));
    row->addWidget(m_count);
    row->addWidget(
        step(u"page.logs.next"_s, Qt::RightArrow, tr("Next match"), true, QKeySequence::FindNext));

    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setLevel(LogLine::Level(m_level->currentData().toInt()));
        updateState();
    });
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setArea(m_area->currentData().toString());
        updateState();
    });
    connect(m_search, &QLineEdit::textChanged, this, &LogsPage::updateCount);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { search(true); });
    auto *find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
    return row;
}

QLayout *LogsPage::buildActions()
{
    auto *row = new QHBoxLayout;
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
    for (QWidget *widget : std::initializer_list<QWidget *>{m_pause, m_follow, m_newest})
        row->addWidget(widget);
    row->addStretch(1);
    for (QWidget *widget : std::initializer_list<QWidget *>{check, diagnostics, copy, save, more})
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
    m_detailed = menu->addAction(tr("Write more &detail for one hour"));
    m_detailed->setObjectName(u"page.logs.detailed"_s);
    m_detailed->setCheckable(true);
    connect(m_detailed, &QAction::toggled, this, &LogsPage::setDetailed);
    button.setMenu(menu);
}

QWidget *LogsPage::buildView()
{
    auto *split = new QSplitter(Qt::Vertical, this);
    m_stack = new QStackedWidget(split);
    m_view = new QTreeView(m_stack);
    m_view->setObjectName(u"page.logs.list"_s);
    m_view->setAccessibleName(tr("Log lines"));
    m_view->setModel(&m_filter);
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->header()->setStretchLastSection(true);
    const QFontMetrics metrics(m_view->font());
    m_view->setColumnWidth(LogModel::TimeColumn, metrics.horizontalAdvance(u"00:00:00.000"_s) + 30);
    m_view->setColumnWidth(LogModel::LevelColumn, metrics.horizontalAdvance(tr("Warning")) + 50);
    m_view->setColumnWidth(LogModel::AreaColumn, metrics.horizontalAdvance(u"diagnostics"_s) + 20);

    auto *nothing = new QWidget(m_stack);
    auto *column = new QVBoxLayout(nothing);
    m_empty = new QLabel(nothing);
    m_empty->setObjectName(u"page.logs.empty"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_clearFilter = new QPushButton(tr("Clear f&ilter"), nothing);
    m_clearFilter->setObjectName(u"page.logs.clearFilter"_s);
    column->addStretch(1);
    column->addWidget(m_empty);
    column->addWidget(m_clearFilter, 0, Qt::AlignHCenter);
    column->addStretch(1);
    m_stack->addWidget(m_view);
    m_stack->addWidget(nothing);

    m_details = new QPlainTextEdit(split);
    m_details->setObjectName(u"page.logs.details"_s);
    m_details->setAccessibleName(tr("Details of the selected line"));
    m_details->setPlaceholderText(tr("Select a line to see it whole."));
    m_details->setReadOnly(true);
    m_details->setFont(theme::fixedFont(font()));
    split->setStretchFactor(0, 4);
    split->setStretchFactor(1, 1);

    connect(m_clearFilter, &QPushButton::clicked, this, [this] {
        m_level->setCurrentIndex(m_level->findData(int(LogLine::Level::Info)));
        m_area->setCurrentIndex(0);
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &LogsPage::showDetails);
    connect(m_view->verticalScrollBar(), &QScrollBar::actionTriggered, this, [this] {
        const QScrollBar *bar = m_view->verticalScrollBar();
        if (bar->sliderPosition() < bar->maximum())
            setFollowing(false);
    });
    return split;
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
        m_view->scrollToBottom();
}

void LogsPage::fillAreas()
{
    const QString chosen = m_area->currentData().toString();
    const QSignalBlocker quiet(m_area);
    m_area->clear();
    m_area->addItem(tr("All"), QString());
    for (const QString &area : m_model.areas())
        m_area->addItem(area, area);
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

int LogsPage::currentRow() const
{
    return m_view->currentIndex().isValid() ? m_view->currentIndex().row() : -1;
}

void LogsPage::search(bool isForward)
{
    const auto row = m_filter.nextMatch(currentRow(), isForward);
    if (!row)
        return;
    setFollowing(false);
    m_view->setCurrentIndex(m_filter.index(*row, 0));
    m_view->scrollTo(m_filter.index(*row, 0), QAbstractItemView::PositionAtCenter);
    updateCount();
}

void LogsPage::updateCount()
{
    const bool isValid = m_filter.setSearch({.text = m_search->text(),
                                             .isRegularExpression = m_regular->isChecked(),
                                             .isCaseSensitive = m_case->isChecked()});
    if (!isValid)
        m_count->setText(tr("Not an expression"));
    else if (m_search->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(
            u"%1/%2"_s.arg(m_filter.matchNumber(currentRow())).arg(m_filter.matchCount()));
}

void LogsPage::updateState()
{
    const bool isEmpty = m_filter.rowCount() == 0;
    const bool isFiltered = m_model.rowCount() > 0;
    m_empty->setText(isFiltered ? tr("No lines match.") : tr("Nothing logged yet."));
    m_clearFilter->setVisible(isFiltered);
    m_stack->setCurrentIndex(isEmpty ? 1 : 0);
    updateCount();
}

void LogsPage::showDetails()
{
    const QModelIndex source = m_filter.mapToSource(m_view->currentIndex());
    if (!source.isValid())
        return m_details->clear();
    const LogLine &line = m_model.line(source.row());
    m_details->setPlainText(u"%1\n%2 · %3\n\n%4"_s.arg(
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(line.timeMs), QLocale::LongFormat),
        LogModel::levelName(line.level), line.area, line.text));
    updateCount();
}

void LogsPage::setFollowing(bool isFollowing)
{
    const QSignalBlocker quiet(m_follow);
    m_follow->setChecked(isFollowing);
    m_newest->setVisible(!isFollowing);
    if (isFollowing)
        m_view->scrollToBottom();
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

QString LogsPage::selectedText() const
{
    QList<int> rows;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        rows.append(index.row());
    std::ranges::sort(rows);
    Redactor redactor(thisPerson());
    QStringList lines;
    for (const int row : std::as_const(rows)) {
        const int source = m_filter.mapToSource(m_filter.index(row, 0)).row();
        lines.append(redactor.redact(LogModel::plainText(m_model.line(source))));
    }
    return lines.join(u'\n');
}

QString LogsPage::shownText() const
{
    Redactor redactor(thisPerson());
    QStringList lines;
    for (int row = 0; row < m_filter.rowCount(); ++row) {
        const int source = m_filter.mapToSource(m_filter.index(row, 0)).row();
        lines.append(redactor.redact(LogModel::plainText(m_model.line(source))));
    }
    return lines.join(u'\n');
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

// The secrets are asked for, so that the redactor finds them wherever they stand.
void LogsPage::saveDiagnostics()
{
    struct Gathered
    {
        DiagnosticsBundle::Sources sources = {};
        int waitsFor = 3;
    };
    auto gathered = std::make_shared<Gathered>();
    gathered->sources = {.snapshot = m_context.port.snapshot(),
                         .log = m_context.port.logSince(0).lines,
                         .person = thisPerson(),
                         .system = systemLines()};
    const auto arrived = [this, gathered] {
        if (--gathered->waitsFor > 0)
            return;
        auto *dialog = new DiagnosticsDialog(DiagnosticsBundle::make(gathered->sources), this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    };
    for (const QString &path : {u"gateway.auth.token"_s, u"gateway.auth.password"_s}) {
        whenDone(m_context.port.revealSecret(path), this,
                 [gathered, arrived](const CommandResult<Secret> &secret) {
                     if (secret)
                         gathered->sources.secrets.append(secret->reveal());
                     arrived();
                 });
    }
    whenDone(m_context.port.runChecks(), this,
             [this, gathered, arrived](const CommandResult<QList<CheckResult>> &checks) {
                 if (checks)
                     gathered->sources.checks = *checks + desktopChecks(m_context.autostart);
                 arrived();
             });
}

} // namespace ui
