// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Confirm.h"

#include <QCheckBox>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

void ask(QWidget *parent, const Question &question, std::function<void(bool option)> confirmed)
{
    auto *box = new QMessageBox(QMessageBox::Warning, question.title, question.title,
                                QMessageBox::NoButton, parent);
    box->setObjectName(question.objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(question.text);
    QPushButton *confirm = box->addButton(question.confirm, QMessageBox::AcceptRole);
    confirm->setObjectName(question.objectName + u".confirm"_s);
    QPushButton *keep = box->addButton(question.keep, QMessageBox::RejectRole);
    keep->setObjectName(question.objectName + u".keep"_s);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    if (!question.option.isEmpty()) {
        box->setCheckBox(new QCheckBox(question.option, box));
        box->checkBox()->setObjectName(question.objectName + u".option"_s);
    }
    QObject::connect(box, &QMessageBox::buttonClicked, box,
                     [box, confirm, confirmed = std::move(confirmed)](QAbstractButton *button) {
                         if (button == confirm)
                             confirmed(box->checkBox() && box->checkBox()->isChecked());
                     });
    box->open();
}

} // namespace ui
