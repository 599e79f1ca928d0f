// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ShippedLanguages.h"

#include <QDir>
#include <QLocale>
#include <QTranslator>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Every language brings its own name: what QLocale knows is also the name of a country ("español
// de España") or leaves it out ("português").
QString nameOf(const QString &code, const QString &file)
{
    static constexpr const char *Name[] = QT_TRANSLATE_NOOP3(
        "ui::ShippedLanguages", "English", "Name of the language of this translation, in itself");
    QTranslator texts;
    const QString name =
        texts.load(file) ? texts.translate("ui::ShippedLanguages", Name[0], Name[1]) : QString();
    return name.isEmpty() ? QLocale(code).nativeLanguageName() : name;
}

} // namespace

QList<ShippedLanguage> shippedLanguages(const QString &folder)
{
    QList<ShippedLanguage> languages{{.code = u"en"_s, .name = u"English"_s}};
    const QDir files(folder, u"openclaw-tray_*.qm"_s, QDir::Name, QDir::Files);
    for (const QString &file : files.entryList()) {
        const QString code = file.section(u'_', 1).section(u'.', 0, 0);
        if (code != "en"_L1)
            languages.append({.code = code, .name = nameOf(code, files.filePath(file))});
    }
    return languages;
}

} // namespace ui
