// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screenshots/SceneLanguage.h"

#include "tests/support/PseudoTranslator.h"

#include <QGuiApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace gateway::test {

namespace {

bool installFile(const QString &name)
{
    auto *texts = new QTranslator(QCoreApplication::instance());
    return texts->load(name, QStringLiteral(OC_TRANSLATIONS_FOLDER)) &&
           QCoreApplication::installTranslator(texts);
}

} // namespace

bool speak(const QString &language)
{
    if (language == "pseudo"_L1 || language == "mirrored"_L1) {
        const bool isMirrored = language == "mirrored"_L1;
        if (isMirrored)
            QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        return QCoreApplication::installTranslator(new PseudoTranslator(
            isMirrored ? PseudoTranslator::Kind::Mirrored : PseudoTranslator::Kind::Long,
            QCoreApplication::instance()));
    }
    QLocale::setDefault(QLocale(language));
    return installFile(u"openclaw-tray_en"_s) &&
           (language == "en"_L1 || installFile(u"openclaw-tray_"_s + language));
}

} // namespace gateway::test
