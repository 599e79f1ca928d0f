// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Languages.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace {

const auto Folder = ":/i18n"_L1;

void install(const QString &file, const QString &folder)
{
    auto *translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(file, folder))
        QCoreApplication::installTranslator(translator);
}

QStringList shippedLanguages()
{
    QStringList codes;
    for (const QString &file : QDir(Folder).entryList({u"openclaw-tray_*.qm"_s}, QDir::Files))
        codes.append(file.section(u'_', 1).section(u'.', 0, 0));
    return codes;
}

} // namespace

QString languageFor(const QStringList &wanted, const QStringList &shipped)
{
    for (const QString &name : wanted) {
        const QString code = QString(name).replace(u'-', u'_');
        if (shipped.contains(code))
            return code;
        const QLocale locale(code);
        if (locale.language() == QLocale::C)
            continue;
        for (const QString &other : shipped) {
            const QLocale candidate(other);
            if (candidate.language() == locale.language() && candidate.script() == locale.script())
                return other;
        }
    }
    return u"en"_s;
}

// The newest translator is asked first, so English comes first.
void useLanguage(const QString &language)
{
    // The language of the messages, which can be another one than that of the numbers.
    const QStringList wanted =
        language.isEmpty() ? QLocale::system().uiLanguages() : QStringList{language};
    const QString code = languageFor(wanted, shippedLanguages());
    if (!language.isEmpty())
        QLocale::setDefault(QLocale(language));
    install(u"openclaw-tray_en"_s, Folder);
    if (code == "en"_L1)
        return;
    install(u"qtbase_"_s + code, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    install(u"openclaw-tray_"_s + code, Folder);
}
