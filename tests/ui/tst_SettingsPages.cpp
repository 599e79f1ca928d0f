// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include "ui/settings/CompareDialog.h"
#include "ui/settings/StagedChanges.h"
#include "ui/window/AboutPage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using ui::PageId;

class tst_SettingsPages : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void cleanup() { m_at.reset(); }

    void everyPage_data()
    {
        QTest::addColumn<PageId>("id");
        for (const PageId id : {PageId::Overview, PageId::General, PageId::Network, PageId::Access,
                                PageId::Canvas, PageId::Discovery, PageId::Remote, PageId::About})
            QTest::newRow(qPrintable(ui::toText(id))) << id;
    }

    void mnemonicsAreUniqueOnEachPage_data() { everyPage_data(); }
    void mnemonicsAreUniqueOnEachPage()
    {
        QFETCH(PageId, id);
        m_at->now = busySnapshot();
        m_at->open(id);

        QStringList keys;
        for (const QString &text : textsOf(*m_at->page)) {
            static const QRegularExpression Mnemonic(u"&([^&\\s])"_s);
            const auto match = Mnemonic.match(text);
            if (match.hasMatch())
                keys.append(match.captured(1).toLower());
        }
        QStringList unique = keys;
        unique.removeDuplicates();
        QCOMPARE(keys, unique);
    }

    void everyControlHasANameForTestsAndForReaders_data() { everyPage_data(); }
    void everyControlHasANameForTestsAndForReaders()
    {
        QFETCH(PageId, id);
        m_at->now = busySnapshot();
        m_at->open(id);

        const QString prefix = u"page."_s + ui::toText(id) + u'.';
        for (QWidget *widget : m_at->page->findChildren<QWidget *>()) {
            const bool isControl = qobject_cast<QAbstractButton *>(widget) ||
                                   qobject_cast<QComboBox *>(widget) ||
                                   qobject_cast<QSpinBox *>(widget);
            if (!isControl || !widget->isVisible())
                continue;
            QVERIFY2(widget->objectName().startsWith(prefix), qPrintable(widget->objectName()));
            auto *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(!accessible->text(QAccessible::Name).isEmpty(),
                     qPrintable(widget->objectName()));
        }
    }

    // Acceptance check 2.
    void onLoopbackNoAddressIsOfferedToAPhone_data() { everyPage_data(); }
    void onLoopbackNoAddressIsOfferedToAPhone()
    {
        QFETCH(PageId, id);
        m_at->now = busySnapshot();
        m_at->open(id);

        static const QRegularExpression Address(u"(?:wss?|https?)://(\\[[^\\]]+\\]|[^/:\\s]+)"_s);
        bool showsAddress = false;
        for (const QString &text : textsOf(*m_at->page)) {
            auto it = Address.globalMatch(text);
            while (it.hasNext()) {
                const QString host = it.next().captured(1);
                showsAddress = true;
                QVERIFY2(host == "127.0.0.1"_L1 || host == "[::1]"_L1, qPrintable(text));
            }
            QVERIFY2(!text.contains(u"QR"_s), qPrintable(text));
        }
        if (id == PageId::Overview) {
            QVERIFY(showsAddress);
            QCOMPARE(m_at->said(u"page.overview.address.hint"_s),
                     u"For programs on this computer only."_s);
        }
    }
    void aDesktopThatDoesNotStayAwakeSaysSo()
    {
        m_at->open(PageId::General);
        m_at->click(u"page.general.keepAwake"_s);
        QVERIFY(m_at->preferences.value(ui::preference::KeepAwake));

        m_at->awake.refuse(u"no power management here"_s);

        QCOMPARE(m_at->said(u"page.general.keepAwake.finding.text"_s),
                 u"Your desktop refused: no power management here."_s);
    }

    void startAtLoginShowsWhatTheDesktopSays()
    {
        m_at->autostart.refusal = u"the folder cannot be written"_s;
        m_at->open(PageId::General);

        m_at->click(u"page.general.startAtLogin"_s);

        QVERIFY(!m_at->find<QCheckBox>(u"page.general.startAtLogin"_s)->isChecked());
        QCOMPARE(m_at->said(u"page.general.startAtLogin.finding.text"_s),
                 u"Start at login could not be changed: the folder cannot be written."_s);
    }

    void aPreferenceIsKeptAndCanBeUndone()
    {
        m_at->open(PageId::General);
        m_at->click(u"page.general.askBeforeQuit"_s);
        QVERIFY(!m_at->preferences.value(ui::preference::AskBeforeQuit));

        m_at->find(u"page.general.askBeforeQuit.saved"_s)
            ->findChild<QPushButton *>(u"undo"_s)
            ->click();

        QVERIFY(m_at->preferences.value(ui::preference::AskBeforeQuit));
    }

    void aFileThatOthersCanReadIsSaid()
    {
        m_at->now.settings.isPrivate = false;
        m_at->open(PageId::General);

        QCOMPARE(m_at->said(u"page.general.file.note.text"_s),
                 u"Other users can read this file."_s);
    }

    void aNewerFileKeepsChangesFromBeingApplied()
    {
        m_at->open(PageId::Network);
        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(18999);

        m_at->now.settings.isChangedOnDisk = true;
        m_at->publish();

        QVERIFY(!m_at->find(u"applyBar.apply"_s)->isEnabled());
    }

    void comparingHidesSecrets()
    {
        m_at->now.settings.isChangedOnDisk = true;
        m_at->now.settings.changedKeys = {u"gateway.port"_s, u"gateway.auth.token"_s};
        m_at->open(PageId::Network);

        const ui::CompareDialog dialog(*m_at->editor, nullptr);

        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->item(0)->text(), u"gateway.port: 18789"_s);
        QCOMPARE(list->item(1)->text(), u"gateway.auth.token: hidden"_s);
    }

    void aFileThatCannotBeTakenSaysWhy()
    {
        m_at->open(PageId::Network);
        ui::CompareDialog dialog(*m_at->editor, nullptr);
        dialog.show();
        m_at->port.failWith({.code = CommandError::Code::NoCredentials});

        dialog.findChild<QPushButton *>(u"compareSettings.reload"_s)->click();

        QTRY_VERIFY(dialog.findChild<QLabel *>(u"compareSettings.failure.text"_s));
        QCOMPARE(dialog.findChild<QLabel *>(u"compareSettings.failure.text"_s)->text(),
                 u"A token or password is needed before other devices can connect."_s);
        QVERIFY(dialog.isVisible());
    }

    void quittingAsksAboutChangesThatWait()
    {
        m_at->open(PageId::Network);
        int proceeded = 0;
        ui::settleStagedChanges(*m_at->editor, m_at->window.get(), [&] { ++proceeded; });
        QCOMPARE(proceeded, 1);
        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(18999);

        ui::settleStagedChanges(*m_at->editor, m_at->window.get(), [&] { ++proceeded; });
        QCOMPARE(proceeded, 1);
        m_at->click(u"stagedChanges.discard"_s);

        QCOMPARE(proceeded, 2);
        QVERIFY(m_at->editor->draft().isEmpty());
    }

    void theVersionsAreThoseThatAreSpoken()
    {
        m_at->open(PageId::About);

        QCOMPARE(m_at->said(u"page.about.protocols"_s), u"3, 4"_s);
        QVERIFY(ui::AboutPage::versionInformation().contains(QString::fromLatin1(qVersion())));
    }

private:
    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_SettingsPages)
#include "tst_SettingsPages.moc"
