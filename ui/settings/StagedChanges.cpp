// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/StagedChanges.h"

#include "ui/settings/SettingsEditor.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ui::StagedChanges)
};

} // namespace

void settleStagedChanges(SettingsEditor &editor, QWidget *parent, std::function<void()> proceed)
{
    if (editor.draft().isEmpty()) {
        proceed();
        return;
    }
    auto *box = new QMessageBox(
        QMessageBox::Question, Text::tr("Changes are not applied"),
        Text::tr("%n change(s) are not applied yet.", nullptr, editor.draft().count()),
        QMessageBox::NoButton, parent);
    box->setObjectName(u"stagedChanges"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    QPushButton *apply = box->addButton(Text::tr("&Apply"), QMessageBox::AcceptRole);
    apply->setObjectName(u"stagedChanges.apply"_s);
    QPushButton *discard = box->addButton(Text::tr("&Discard"), QMessageBox::DestructiveRole);
    discard->setObjectName(u"stagedChanges.discard"_s);
    QPushButton *cancel = box->addButton(Text::tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"stagedChanges.cancel"_s);
    box->setDefaultButton(cancel);
    box->setEscapeButton(cancel);
    QObject::connect(box, &QMessageBox::buttonClicked, &editor,
                     [&editor, apply, discard, proceed](const QAbstractButton *button) {
                         if (button == discard) {
                             editor.discard();
                             proceed();
                         } else if (button == apply) {
                             editor.applyThen(proceed);
                         }
                     });
    box->open();
}

} // namespace ui
