// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/PseudoTranslator.h"
#include "tests/ui/SettingsFixture.h"

#include "ui/settings/ShippedLanguages.h"

#include <QComboBox>
#include <QLabel>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTranslator>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using ui::PageId;

namespace {

// What the list of pages leaves of the smallest window.
constexpr QSize SmallestPage(700, 520);

const QString Folder = QStringLiteral(OC_TRANSLATIONS_FOLDER);

QStringList keysOf(const QWidget &page)
{
    static const QRegularExpression Key(u"&([^&\\s])"_s);
    QStringList keys;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const auto match = Key.match(button ? button->text() : label ? label->text() : QString());
        if (match.hasMatch())
            keys.append(match.captured(1).toLower());
    }
    return keys;
}

// What is longer than its place, by the name of the control.
QStringList cutIn(const QWidget &page)
{
    QStringList cut;
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        const auto *label = qobject_cast<const QLabel *>(widget);
        const bool isText = button || (label && !label->wordWrap() && !label->text().isEmpty());
        if (isText && widget->isVisible() && widget->width() < widget->minimumSizeHint().width())
            cut.append(u"%1: %2 of %3 for %4"_s.arg(widget->objectName())
                           .arg(widget->width())
                           .arg(widget->minimumSizeHint().width())
                           .arg(button ? button->text() : label->text()));
    }
    return cut;
}

} // namespace

// What only translated texts show: keys that are there twice, texts that are cut.
class tst_PagesInLanguages : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_at.reset();
        m_english.reset();
        m_texts.reset();
    }

    void everyPageInEveryLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<PageId>("page");
        for (const ui::ShippedLanguage &language : ui::shippedLanguages(Folder)) {
            for (const PageId page :
                 {PageId::Overview, PageId::General, PageId::Network, PageId::Access,
                  PageId::Canvas, PageId::Discovery, PageId::Remote, PageId::About})
                QTest::addRow("%s, %s", qPrintable(ui::toText(page)), qPrintable(language.code))
                    << language.code << page;
        }
    }
    void everyPageInEveryLanguage()
    {
        QFETCH(QString, language);
        QFETCH(PageId, page);
        open(language, page);

        const QStringList keys = keysOf(*m_at->page);
        const QSet<QString> unique(keys.cbegin(), keys.cend());
        QVERIFY2(unique.size() == keys.size(), qPrintable(keys.join(u' ')));
        QCOMPARE(cutIn(*m_at->page).join(u'\n'), QString());
    }

    void longTextsFit_data()
    {
        QTest::addColumn<PageId>("page");
        for (const PageId page : {PageId::Overview, PageId::General, PageId::Network,
                                  PageId::Access, PageId::Canvas, PageId::Remote})
            QTest::newRow(qPrintable(ui::toText(page))) << page;
    }
    void longTextsFit()
    {
        QFETCH(PageId, page);
        m_texts = std::make_unique<PseudoTranslator>(PseudoTranslator::Kind::Long);
        QVERIFY(QCoreApplication::installTranslator(m_texts.get()));
        m_at.emplace();
        m_at->now = busySnapshot();
        m_at->open(page);
        m_at->window->resize(SmallestPage);
        QCoreApplication::processEvents();
        QCOMPARE(cutIn(*m_at->page).join(u'\n'), QString());
    }

    void everyLanguageBringsItsName()
    {
        QStringList names;
        for (const ui::ShippedLanguage &language : ui::shippedLanguages(Folder))
            names.append(language.code + u' ' + language.name);
        QCOMPARE(names,
                 QStringList({u"en English"_s, u"de Deutsch"_s, u"es Español"_s, u"fr Français"_s,
                              u"ja 日本語"_s, u"pt_BR Português (Brasil)"_s, u"zh_CN 简体中文"_s}));
    }

    void aLanguageWithoutTextsIsNotOffered()
    {
        const QTemporaryDir empty;
        const auto languages = ui::shippedLanguages(empty.path());
        QCOMPARE(languages.size(), 1);
        QCOMPARE(languages.first().code, u"en"_s);
    }

private:
    void open(const QString &language, PageId page)
    {
        m_english = std::make_unique<QTranslator>();
        QVERIFY(m_english->load(u"openclaw-tray_en"_s, Folder));
        QCoreApplication::installTranslator(m_english.get());
        m_texts = std::make_unique<QTranslator>();
        QVERIFY(m_texts->load(u"openclaw-tray_"_s + language, Folder));
        QCoreApplication::installTranslator(m_texts.get());
        m_at.emplace();
        m_at->now = busySnapshot();
        m_at->open(page);
        m_at->window->resize(SmallestPage);
        QCoreApplication::processEvents();
    }

    std::unique_ptr<QTranslator> m_english;
    std::unique_ptr<QTranslator> m_texts;
    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_PagesInLanguages)
#include "tst_PagesInLanguages.moc"
