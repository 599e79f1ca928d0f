// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ui {

struct ShippedLanguage
{
    QString code = {}; ///< As in the preferences: "de", "pt_BR".
    QString name = {}; ///< As its speakers write it.
};

/// The languages the program was built with: English, then the others by their codes.
[[nodiscard]] QList<ShippedLanguage>
shippedLanguages(const QString &folder = QStringLiteral(":/i18n"));

} // namespace ui
