// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Mnemonics.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace ui {

QString withoutMnemonic(QString text)
{
    static const QRegularExpression BehindTheText(u"\\s*\\(&[^&\\s]\\)"_s);
    return text.remove(BehindTheText).remove(u'&');
}

} // namespace ui
