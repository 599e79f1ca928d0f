// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/TranslationRules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;

namespace {

const QDir Folder(QStringLiteral(OC_SOURCE_DIR "/translations"));
const QStringList Languages{u"de"_s, u"es"_s, u"fr"_s, u"ja"_s, u"pt_BR"_s, u"zh_CN"_s};

QString fileName(const QString &language)
{
    return u"openclaw-tray_"_s + language + u".ts"_s;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TranslationFile translationsOf(const QString &language)
{
    return readTranslations(contentOf(Folder.filePath(fileName(language))));
}

QSet<QString> keysOf(const TranslationFile &file, bool onlyPlurals = false)
{
    QSet<QString> keys;
    for (const TranslatedText &text : file.texts) {
        if (text.isPlural || !onlyPlurals)
            keys.insert(text.key());
    }
    return keys;
}

void addLanguages(bool withEnglish)
{
    QTest::addColumn<QString>("language");
    for (const QString &language : Languages)
        QTest::newRow(qPrintable(language)) << language;
    if (withEnglish)
        QTest::newRow("en") << u"en"_s;
}

} // namespace

// Every text in every language, and nothing in it that a translator must leave alone changed.
class tst_Translations : public QObject
{
    Q_OBJECT

private slots:
    void thereIsOneFileForEachLanguage()
    {
        QStringList expected{fileName(u"en"_s)};
        for (const QString &language : Languages)
            expected.append(fileName(language));
        expected.sort();
        QCOMPARE(Folder.entryList({u"*.ts"_s}, QDir::Files, QDir::Name), expected);
    }

    void everyTextIsTranslated_data() { addLanguages(true); }
    void everyTextIsTranslated()
    {
        QFETCH(QString, language);
        const TranslationFile file = translationsOf(language);
        QCOMPARE(file.error, QString());
        QCOMPARE(file.language, language == "en"_L1 ? u"en_US"_s : language);
        QVERIFY(!file.texts.isEmpty());
        QStringList wrong;
        for (const TranslatedText &text : file.texts) {
            for (const QString &complaint : complaintsAbout(text, language))
                wrong.append(text.context + u": “"_s + text.source + u"” "_s + complaint);
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(u'\n' + wrong.join(u'\n')));
    }

    void theLanguagesHoldTheSameTexts_data() { addLanguages(false); }
    void theLanguagesHoldTheSameTexts()
    {
        QFETCH(QString, language);
        QCOMPARE(keysOf(translationsOf(language)), keysOf(translationsOf(Languages.first())));
    }

    void englishHoldsThePlurals()
    {
        QCOMPARE(keysOf(translationsOf(u"en"_s)), keysOf(translationsOf(Languages.first()), true));
    }

    // As the target update_translations does it.
    void theFilesAreThoseOfTheSources_data() { addLanguages(true); }
    void theFilesAreThoseOfTheSources()
    {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString kept = Folder.filePath(fileName(language));
        const QString updated = folder.filePath(fileName(language));
        QVERIFY(QFile::copy(kept, updated));
        const QString root = QStringLiteral(OC_SOURCE_DIR);
        QStringList arguments{u"-silent"_s,          u"-no-obsolete"_s, u"-locations"_s, u"none"_s,
                              u"-source-language"_s, u"en_US"_s,        u"-I"_s,         root,
                              root + u"/ui"_s,       root + u"/app"_s,  u"-ts"_s,        updated};
        if (language == "en"_L1)
            arguments.prepend(u"-pluralonly"_s);
        QProcess lupdate;
        lupdate.start(QStringLiteral(OC_LUPDATE), arguments);
        QVERIFY2(lupdate.waitForFinished(), qPrintable(lupdate.errorString()));
        QCOMPARE(lupdate.exitCode(), 0);

        const TranslationFile before = readTranslations(contentOf(kept));
        const TranslationFile after = readTranslations(contentOf(updated));
        const QSet<QString> added = keysOf(after) - keysOf(before);
        QVERIFY2(added.isEmpty(), qPrintable(u"build the target update_translations, then "
                                             "translate:\n"_s +
                                             added.values().join(u"\n\n"_s)));
        const QSet<QString> gone = keysOf(before) - keysOf(after);
        QVERIFY2(gone.isEmpty(), qPrintable(u"build the target update_translations; gone are:\n"_s +
                                            gone.values().join(u"\n\n"_s)));
        QVERIFY2(contentOf(kept) == contentOf(updated),
                 "not in the form of lupdate: build the target update_translations");
    }

    void whatATranslatorMayNotDoIsFound_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("source");
        QTest::addColumn<QString>("translation");
        QTest::addColumn<QString>("complaint");

        const auto row = [](const char *name, const QString &language, const QString &source,
                            const QString &translation, const QString &complaint) {
            QTest::newRow(name) << language << source << translation << complaint;
        };
        row("well", u"de"_s, u"&Use %1 of %2"_s, u"Von %2 %1 &nutzen"_s, {});
        row("well, key behind", u"ja"_s, u"&Save…"_s, u"保存(&S)…"_s, {});
        row("empty", u"de"_s, u"Port"_s, u" "_s, u"is empty"_s);
        row("place lost", u"de"_s, u"%1 of %2"_s, u"%1"_s, u"fills other places: %1"_s);
        row("place added", u"de"_s, u"%1 left"_s, u"%1 %n"_s, u"fills other places: %1 %n"_s);
        row("key lost", u"fr"_s, u"&Save"_s, u"Enregistrer"_s, u"has no key"_s);
        row("key added", u"fr"_s, u"Save"_s, u"&Enregistrer"_s,
            u"has a key that the source has not"_s);
        row("two keys", u"fr"_s, u"&Save"_s, u"&Enregis&trer"_s, u"has several keys"_s);
        row("accented key", u"fr"_s, u"&Write"_s, u"&Écrire"_s,
            u"has a key that few keyboards have"_s);
        row("key inside", u"zh_CN"_s, u"&Save"_s, u"&保存"_s,
            u"does not end in the key of the source in brackets"_s);
        row("other key", u"zh_CN"_s, u"&Save"_s, u"保存(&X)"_s,
            u"does not end in the key of the source in brackets"_s);
        row("tag lost", u"es"_s, u"<b>Port</b>"_s, u"<b>Puerto"_s, u"has other tags"_s);
        row("line lost", u"es"_s, u"One\nTwo"_s, u"Uno Dos"_s, u"has other line breaks"_s);
        row("dots lost", u"es"_s, u"Choose…"_s, u"Elegir"_s,
            u"differs in the three dots at its end"_s);
        row("blank lost", u"es"_s, u" s"_s, u"s"_s, u"begins or ends with other blanks"_s);
        row("blank added", u"es"_s, u"s"_s, u"s "_s, u"begins or ends with other blanks"_s);
    }
    void whatATranslatorMayNotDoIsFound()
    {
        QFETCH(QString, language);
        QFETCH(QString, source);
        QFETCH(QString, translation);
        QFETCH(QString, complaint);
        const TranslatedText text{.source = source, .forms = {translation}};
        QCOMPARE(complaintsAbout(text, language).join(u", "_s), complaint);
    }

    void unfinishedTextsAndMissingFormsAreFound()
    {
        const TranslationFile file = readTranslations(
            "<TS language=\"de\"><context><name>a</name>"
            "<message><source>x</source><translation type=\"unfinished\">x</translation></message>"
            "<message><source>y</source><translation type=\"vanished\">y</translation></message>"
            "<message numerus=\"yes\"><source>%n z</source><translation>"
            "<numerusform>%n z</numerusform></translation></message></context></TS>");
        QCOMPARE(file.error, QString());
        QCOMPARE(file.texts.size(), 3);
        QCOMPARE(complaintsAbout(file.texts.at(0), u"de"_s), QStringList(u"is unfinished"_s));
        QCOMPARE(complaintsAbout(file.texts.at(1), u"de"_s), QStringList(u"is vanished"_s));
        QCOMPARE(complaintsAbout(file.texts.at(2), u"de"_s),
                 QStringList(u"has 1 forms instead of 2"_s));
        QCOMPARE(complaintsAbout(file.texts.at(2), u"ja"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_Translations.moc"
