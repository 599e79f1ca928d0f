// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/LogFilterBar.h"

#include "ui/models/LogFilter.h"
#include "ui/models/LogModel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::LogLine;

LogFilterBar::LogFilterBar(LogModel &model, LogFilter &filter, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_filter(filter)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    addFilters(*row);
    addSearch(*row);
    connect(&m_model, &LogModel::areasChanged, this, &LogFilterBar::fillAreas);
}

void LogFilterBar::addFilters(QHBoxLayout &row)
{
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
    row.addWidget(levelLabel);
    row.addWidget(m_level);
    row.addWidget(areaLabel);
    row.addWidget(m_area);

    connect(m_level, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setLevel(LogLine::Level(m_level->currentData().toInt()));
        emit filterChanged();
    });
    connect(m_area, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setArea(m_area->currentData().toString());
        emit filterChanged();
    });
}

void LogFilterBar::addSearch(QHBoxLayout &row)
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(u"page.logs.search"_s);
    m_search->setPlaceholderText(tr("Search"));
    m_search->setAccessibleName(tr("Search the log"));
    m_search->setClearButtonEnabled(true);
    m_case = addToggle(u"page.logs.case"_s, u"Aa"_s, tr("Match upper and lower case"));
    m_regular = addToggle(u"page.logs.regular"_s, u".*"_s, tr("Regular expression"));
    m_count = new QLabel(this);
    m_count->setObjectName(u"page.logs.count"_s);
    row.addWidget(m_search, 1);
    row.addWidget(m_case);
    row.addWidget(m_regular);
    row.addWidget(addStep(u"page.logs.previous"_s, Qt::LeftArrow, tr("Previous match"), false,
                          QKeySequence::FindPrevious));
    row.addWidget(m_count);
    row.addWidget(addStep(u"page.logs.next"_s, Qt::RightArrow, tr("Next match"), true,
                          QKeySequence::FindNext));

    connect(m_search, &QLineEdit::textChanged, this, &LogFilterBar::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { emit matchAsked(true); });
    auto *find = new QShortcut(QKeySequence::Find, parentWidget());
    connect(find, &QShortcut::activated, m_search, qOverload<>(&QWidget::setFocus));
}

QToolButton *LogFilterBar::addToggle(const QString &name, const QString &text, const QString &tip)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setCheckable(true);
    connect(button, &QToolButton::toggled, this, &LogFilterBar::searchChanged);
    return button;
}

QToolButton *LogFilterBar::addStep(const QString &name, Qt::ArrowType arrow, const QString &tip,
                                   bool isForward, const QKeySequence &keys)
{
    auto *button = new QToolButton(this);
    button->setObjectName(name);
    button->setArrowType(arrow);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    button->setShortcut(keys);
    connect(button, &QToolButton::clicked, this, [this, isForward] { emit matchAsked(isForward); });
    return button;
}

void LogFilterBar::clear()
{
    m_level->setCurrentIndex(m_level->findData(int(LogLine::Level::Info)));
    m_area->setCurrentIndex(0);
}

void LogFilterBar::showCount(int row)
{
    const bool isValid = m_filter.setSearch({.text = m_search->text(),
                                             .isRegularExpression = m_regular->isChecked(),
                                             .isCaseSensitive = m_case->isChecked()});
    if (!isValid)
        m_count->setText(tr("Not an expression"));
    else if (m_search->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(u"%1/%2"_s.arg(m_filter.matchNumber(row)).arg(m_filter.matchCount()));
}

void LogFilterBar::fillAreas()
{
    const QString chosen = m_area->currentData().toString();
    const QSignalBlocker quiet(m_area);
    m_area->clear();
    m_area->addItem(tr("All"), QString());
    for (const QString &area : m_model.areas())
        m_area->addItem(area, area);
    m_area->setCurrentIndex(std::max(0, m_area->findData(chosen)));
}

} // namespace ui
