// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/ChecksDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Icons.h"
#include "ui/common/WhenDone.h"
#include "ui/logs/CheckText.h"
#include "ui/logs/DesktopChecks.h"
#include "ui/window/Navigator.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CheckResult;
using gateway::CommandResult;
using Verdict = CheckResult::Verdict;

namespace {

constexpr QSize DefaultSize{620, 480};
constexpr int IconSize = 16;

theme::Meaning meaningOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Good:
        return theme::Meaning::Good;
    case Verdict::Caution:
        return theme::Meaning::Caution;
    case Verdict::Bad:
        return theme::Meaning::Danger;
    }
    return theme::Meaning::Neutral;
}

} // namespace

ChecksDialog::ChecksDialog(const UiContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setObjectName(u"checks"_s);
    setWindowTitle(tr("Check for problems"));
    resize(DefaultSize);
    m_summary = new QLabel(this);
    m_summary->setObjectName(u"checks.summary"_s);
    m_summary->setFont(theme::groupFont(font()));

    auto *list = new QWidget(this);
    m_rows = new QGridLayout(list);
    m_rows->setColumnStretch(1, 1);
    m_rows->setVerticalSpacing(theme::RowSpacing);
    auto *column = new QVBoxLayout;
    auto *area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidget(list);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_again = buttons->addButton(tr("Check &again"), QDialogButtonBox::ActionRole);
    m_again->setObjectName(u"checks.again"_s);
    column->addWidget(m_summary);
    column->addWidget(area, 1);
    column->addWidget(buttons);
    setLayout(column);
    connect(m_again, &QPushButton::clicked, this, &ChecksDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ChecksDialog::run()
{
    m_again->setEnabled(false);
    m_summary->setText(tr("Checking…"));
    whenDone(m_context.port.runChecks(), this,
             [this](const CommandResult<QList<CheckResult>> &result) {
                 m_again->setEnabled(true);
                 if (result)
                     show(*result + desktopChecks(m_context));
                 else
                     m_summary->setText(ErrorText::of(result.error()));
             });
}

void ChecksDialog::show(const QList<CheckResult> &checks)
{
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const int faults = int(std::ranges::count_if(
        checks, [](const CheckResult &check) { return check.verdict != Verdict::Good; }));
    m_summary->setText(faults == 0 ? tr("No problems found.")
                                   : tr("%n point(s) to look at", nullptr, faults));
    for (int row = 0; row < checks.size(); ++row)
        addRow(row, checks.at(row));
    m_rows->setRowStretch(int(checks.size()), 1);
}

void ChecksDialog::addRow(int row, const CheckResult &check)
{
    auto *sign = new QLabel(this);
    sign->setPixmap(meaningIcon(meaningOf(check.verdict)).pixmap(IconSize));
    const QString verdict = check.verdict == Verdict::Good      ? tr("Good")
                            : check.verdict == Verdict::Caution ? tr("Caution")
                                                                : tr("Problem");
    sign->setAccessibleName(verdict);
    sign->setToolTip(verdict);

    const QString advice = CheckText::advice(check);
    const QString title = CheckText::title(check);
    auto *text = new QLabel(advice.isEmpty() ? title : title + u"\n"_s + advice, this);
    text->setObjectName(u"checks.row."_s + check.id);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setToolTip(check.detail);
    m_rows->addWidget(sign, row, 0, Qt::AlignTop);
    m_rows->addWidget(text, row, 1);
    const auto page = CheckText::fixPage(check);
    if (!page)
        return;
    auto *fix = new QPushButton(tr("Show"), this);
    fix->setObjectName(u"checks.fix."_s + check.id);
    fix->setAccessibleName(tr("Show where to mend: %1").arg(title));
    connect(fix, &QPushButton::clicked, this, [this, page] {
        m_context.navigator.showPage(*page);
        accept();
    });
    m_rows->addWidget(fix, row, 2, Qt::AlignTop);
}

} // namespace ui
