// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/setup/PhoneCodeView.h"

#include "ui/common/CopiedNote.h"
#include "ui/common/Labels.h"
#include "ui/common/QrView.h"
#include "ui/common/Theme.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype CodeShown = 24; // characters: enough to compare, too few to use

QString qrName()
{
    return PhoneCodeView::tr("Pairing code as picture; the same code as text follows");
}

} // namespace

PhoneCodeView::PhoneCodeView(QWidget *parent)
    : QWidget(parent)
{
    m_qr = new QrView(qrName(), this);
    m_qr->setObjectName(u"connect.qr"_s);
    m_code = makeFixedText(QString(), this);
    m_code->setObjectName(u"connect.code"_s);
    m_code->setAccessibleName(tr("Setup code, shortened"));
    m_copy = new QPushButton(tr("&Copy"), this);
    m_copy->setObjectName(u"connect.copyCode"_s);
    m_copy->setAccessibleName(tr("Copy setup code"));
    m_large = new QPushButton(tr("Show lar&ge"), this);
    m_large->setObjectName(u"connect.large"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_large);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::RowSpacing);
    column->addWidget(makeText(tr("1. Open the OpenClaw app, then Settings, then Gateway.\n"
                                  "2. Scan this code, or enter the setup code:"),
                               this));
    column->addWidget(m_code);
    column->addLayout(buttons);
    m_copied = new CopiedNote(this);
    m_copied->setObjectName(u"connect.codeCopied"_s);
    column->addWidget(m_copied);
    column->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::GroupSpacing);
    row->addWidget(m_qr, 0, Qt::AlignTop);
    row->addLayout(column, 1);

    connect(m_copy, &QPushButton::clicked, this, [this] { emit copyAsked(m_shown); });
    connect(m_large, &QPushButton::clicked, this, &PhoneCodeView::showLarge);
    clear();
}

void PhoneCodeView::showOffer(const gateway::SetupOffer &offer)
{
    m_shown = offer.code;
    m_qr->setText(m_shown.reveal());
    m_code->setText(QString::fromUtf8(m_shown.reveal().left(CodeShown)) + u'…');
    m_copy->setEnabled(true);
    m_large->setEnabled(true);
}

void PhoneCodeView::clear()
{
    m_shown = {};
    m_qr->setText({});
    m_code->clear();
    m_copied->clear();
    m_copy->setEnabled(false);
    m_large->setEnabled(false);
}

void PhoneCodeView::showCopied(bool isDone)
{
    m_copied->say(isDone);
}

void PhoneCodeView::showLarge()
{
    auto *dialog = new QDialog(window());
    dialog->setObjectName(u"connect.largeCode"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Setup code"));
    auto *view = new QrView(qrName(), dialog);
    view->setText(m_shown.reveal());
    auto *column = new QVBoxLayout(dialog);
    column->addWidget(view, 1);
    dialog->showMaximized();
}

} // namespace ui
