// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/logs/DiagnosticsDialog.h"

#include "ui/common/Announce.h"
#include "ui/common/Theme.h"

#include <QClipboard>
#include <QDate>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize DefaultSize{760, 560};

} // namespace

DiagnosticsDialog::DiagnosticsDialog(DiagnosticsBundle bundle, QWidget *parent)
    : QDialog(parent)
    , m_bundle(std::move(bundle))
{
    setObjectName(u"diagnostics"_s);
    setWindowTitle(tr("Save diagnostics"));
    resize(DefaultSize);
    auto *intro = new QLabel(tr("This is everything the archive will hold. Secrets, names and "
                                "addresses were taken out. Nothing is sent anywhere."),
                             this);
    intro->setWordWrap(true);

    auto *split = new QSplitter(this);
    m_parts = new QListWidget(split);
    m_parts->setObjectName(u"diagnostics.parts"_s);
    m_parts->setAccessibleName(tr("Parts"));
    for (const DiagnosticsPart &part : m_bundle.parts()) {
        auto *item = new QListWidgetItem(part.title, m_parts);
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Checked);
    }
    m_preview = new QPlainTextEdit(split);
    m_preview->setObjectName(u"diagnostics.preview"_s);
    m_preview->setAccessibleName(tr("Preview"));
    m_preview->setReadOnly(true);
    m_preview->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_preview->setFont(theme::fixedFont(font()));
    split->setStretchFactor(1, 1);

    m_note = new QLabel(this);
    m_note->setObjectName(u"diagnostics.note"_s);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"diagnostics.copy"_s);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // the tab key would go round among them
    m_save->setObjectName(u"diagnostics.save"_s);

    auto *column = new QVBoxLayout(this);
    column->addWidget(intro);
    column->addWidget(split, 1);
    column->addWidget(m_note);
    column->addWidget(buttons);
    connect(m_parts, &QListWidget::itemChanged, this, &DiagnosticsDialog::refresh);
    connect(m_save, &QPushButton::clicked, this, &DiagnosticsDialog::askAndSave);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(DiagnosticsBundle::text(chosen()));
        announce(*this, tr("Copied."));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

QList<DiagnosticsPart> DiagnosticsDialog::chosen() const
{
    QList<DiagnosticsPart> parts;
    for (int row = 0; row < m_parts->count(); ++row) {
        if (m_parts->item(row)->checkState() == Qt::Checked)
            parts.append(m_bundle.parts().at(row));
    }
    return parts;
}

void DiagnosticsDialog::refresh()
{
    const QList<DiagnosticsPart> parts = chosen();
    m_preview->setPlainText(DiagnosticsBundle::text(parts));
    QString note = tr("%n piece(s) of private text taken out.", nullptr, m_bundle.redactions());
    if (m_bundle.droppedLines() > 0) {
        note += u' ' + tr("%n line(s) left out because they could not be checked.", nullptr,
                          m_bundle.droppedLines());
    }
    m_note->setText(note);
    m_save->setEnabled(!parts.isEmpty());
    m_copy->setEnabled(!parts.isEmpty());
}

void DiagnosticsDialog::askAndSave()
{
    const QString suggestion =
        u"openclaw-tray-diagnostics-%1.zip"_s.arg(QDate::currentDate().toString(Qt::ISODate));
    const QString path = QFileDialog::getSaveFileName(this, tr("Save diagnostics"), suggestion,
                                                      tr("Zip archives (*.zip)"));
    if (!path.isEmpty() && saveTo(path))
        accept();
}

bool DiagnosticsDialog::saveTo(const QString &path)
{
    const auto problem = DiagnosticsBundle::save(chosen(), path);
    if (!problem)
        return true;
    m_note->setText(
        tr("The archive could not be written: %1. Choose another folder.").arg(*problem));
    announce(*this, m_note->text());
    return false;
}

} // namespace ui
