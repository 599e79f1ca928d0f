// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace gateway::test {

/// One text of a translation file.
struct TranslatedText
{
    QString context = {};
    QString source = {};
    QString comment = {};
    QString state = {}; ///< Empty when it is finished, otherwise "unfinished", "obsolete", …
    QStringList forms = {};
    bool isPlural = false;

    [[nodiscard]] QString key() const { return context + u'\n' + source + u'\n' + comment; }
};

struct TranslationFile
{
    QString language = {};
    QList<TranslatedText> texts = {};
    QString error = {};
};

[[nodiscard]] TranslationFile readTranslations(const QByteArray &xml);

/// What a translator must not change or forget, in words; empty when all is well.
[[nodiscard]] QStringList complaintsAbout(const TranslatedText &text, const QString &language);

} // namespace gateway::test
