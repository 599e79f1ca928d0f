// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/NewTokenDialog.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

NewTokenDialog::NewTokenDialog(const QString &name, bool isConnected, gateway::Secret token,
                               QWidget *parent)
    : QDialog(parent)
    , m_token(std::move(token))
{
    setObjectName(u"pairing.newToken"_s);
    setWindowTitle(tr("New token"));
    setWindowModality(Qt::WindowModal);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(makeText(tr("The new token of %1. It is shown only now.").arg(name), this));
    QLabel *value = makeFixedText(QString::fromUtf8(m_token.reveal()), this);
    value->setObjectName(u"pairing.newToken.value"_s);
    value->setAccessibleName(tr("New token, shown on screen")); // not read out: others listen
    column->addWidget(value);
    if (isConnected)
        column->addWidget(
            makeSecondaryText(tr("%1 will update by itself while connected.").arg(name), this));
    m_note = makeSecondaryText(QString(), this);
    m_note->setObjectName(u"pairing.newToken.note"_s);
    column->addWidget(m_note);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(u"pairing.newToken.copy"_s);
    copyButton->setAccessibleName(tr("Copy new token"));
    QPushButton *close = buttons->addButton(tr("C&lose"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"pairing.newToken.close"_s);
    column->addWidget(buttons);
    connect(copyButton, &QPushButton::clicked, this, &NewTokenDialog::copy);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
}

void NewTokenDialog::copy()
{
    m_note->setText(m_clipboard.copy(m_token) ? tr("Copied. It will be cleared in 1 minute.")
                                              : tr("Copying failed."));
}

} // namespace ui
