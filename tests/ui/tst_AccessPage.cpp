// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QCheckBox>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::ListenerView;
using gateway::Secret;
using ui::PageId;

namespace {

const QString Token = QStringLiteral("0123456789abcdef0123456789abcdef0123456789abcdef");

ListenerView everyNetwork()
{
    return {.url = u"ws://0.0.0.0:18789"_s,
            .address = u"0.0.0.0"_s,
            .port = 18789,
            .isLoopback = false,
            .isEveryNetwork = true};
}

} // namespace

class tst_AccessPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void cleanup() { m_at.reset(); }

    void theTokenSaysHowOldItIsAndWhoUsesIt()
    {
        m_at->open(PageId::Access);
        QCOMPARE(m_at->said(u"page.access.token.strength"_s), u"Strong"_s);

        m_at->now.tokenCreatedAtMs =
            QDateTime(QDate(2026, 3, 12), QTime(12, 0)).toMSecsSinceEpoch();
        m_at->now.tokenUsers = 3;
        m_at->publish();

        QCOMPARE(m_at->said(u"page.access.token.strength"_s),
                 u"Strong · created %1 · used by 3 device(s) now"_s.arg(
                     QLocale().toString(QDate(2026, 3, 12), QLocale::ShortFormat)));
    }

    void aLiveChangeIsMarkedSavedAndCanBeUndone()
    {
        m_at->open(PageId::Access);
        m_at->click(u"page.access.autoApproveLocal"_s);
        auto *mark = m_at->find(u"page.access.autoApproveLocal.saved"_s);
        QTRY_VERIFY(mark->isVisible());
        m_at->now.settings.values[u"gateway.nodes.pairing.autoApproveLocal"_s].value = false;
        m_at->now.settings.hash = u"b"_s;
        m_at->publish();

        mark->findChild<QPushButton *>(u"undo"_s)->click();

        QCOMPARE(m_at->port.edits().size(), 2);
        QCOMPARE(m_at->port.edits().last().entries.first().value, QJsonValue(true));
        QVERIFY(m_at->find<QCheckBox>(u"page.access.autoApproveLocal"_s)->isChecked());
    }

    void noSignInIsOnlyForThisComputer()
    {
        m_at->now.settings.values[u"gateway.bind"_s].value = u"lan"_s;
        m_at->now.listeners = {everyNetwork()};
        m_at->open(PageId::Access);

        QVERIFY(!m_at->find(u"page.access.mode.none"_s)->isEnabled());
        QCOMPARE(m_at->said(u"page.access.mode.none.reason"_s), u"Needs ‘Only this computer’."_s);
    }

    void noSignInIsConfirmed()
    {
        m_at->open(PageId::Access);

        m_at->click(u"page.access.mode.none"_s);
        QVERIFY(m_at->port.edits().isEmpty());
        m_at->click(u"page.access.confirmNone.confirm"_s);

        QCOMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(m_at->port.edits().first().entries.first().value, QJsonValue(u"none"_s));
    }

    void aPasswordBecomesTheSignInOnceItIsEntered()
    {
        m_at->open(PageId::Access);
        m_at->click(u"page.access.mode.password"_s);
        QVERIFY(m_at->port.edits().isEmpty());
        QCOMPARE(m_at->said(u"page.access.password.note.text"_s), u"Use at least 12 characters."_s);
        auto *edit = m_at->find<QLineEdit>(u"page.access.password.text"_s);

        QTest::keyClicks(edit, u"correct horse"_s);
        QTest::keyClick(edit, Qt::Key_Return);

        QCOMPARE(m_at->port.edits().size(), 1);
        QCOMPARE(m_at->port.edits().first().entries.first().path, u"gateway.auth.password"_s);
        QTRY_COMPARE(edit->text(), QString());
        m_at->now.settings.hash = u"b"_s;
        m_at->now.settings.values[u"gateway.auth.password"_s].value = 13;
        m_at->publish();
        QTRY_COMPARE(m_at->port.edits().size(), 2);
        QCOMPARE(m_at->port.edits().last().entries.first().value, QJsonValue(u"password"_s));
    }

    void aNewTokenIsAskedForAndMayDisconnect()
    {
        m_at->open(PageId::Access);
        m_at->click(u"page.access.token.new"_s);
        m_at->click(u"page.access.confirmNewToken.option"_s);

        m_at->click(u"page.access.confirmNewToken.confirm"_s);

        QCOMPARE(m_at->port.calls(), QStringList{u"renewToken disconnecting"_s});
    }

    // Acceptance check 12: of the settings pages, the apply bar and the dialogs.
    void theTokenIsNowhereButInTheFieldThatRevealsIt()
    {
        m_at->port.setSecret(Secret(Token));
        m_at->open(PageId::Access);
        m_at->window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_at->window.get()));
        m_at->click(u"page.access.token.reveal"_s);
        auto *edit = m_at->find<QLineEdit>(u"page.access.token.text"_s);
        QTRY_COMPARE(edit->text(), Token);
        m_at->click(u"page.access.token.new"_s);

        QCOMPARE(textsOf(*m_at->window).filter(Token), QStringList{Token});
        QCOMPARE(edit->text(), Token);
        auto *accessible = QAccessible::queryAccessibleInterface(edit);
        for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Help})
            QVERIFY(!accessible->text(text).contains(Token));
    }

    void refusalsSayWhyAndWhatToDo()
    {
        m_at->now = busySnapshot();
        m_at->open(PageId::Access);
        auto *list = m_at->find<QAbstractItemView>(u"page.access.refusals"_s);
        QCOMPARE(list->model()->index(0, 1).data().toString(), u"192.168.1.50"_s);
        QCOMPARE(list->model()->index(0, 2).data().toString(), u"Wrong token"_s);
        QVERIFY(!m_at->find(u"page.access.refusals.explain"_s)->isEnabled());

        list->setCurrentIndex(list->model()->index(0, 0));
        m_at->click(u"page.access.refusals.explain"_s);

        QVERIFY(m_at->find<QDialog>(u"page.access.refusal"_s)->isVisible());
    }

private:
    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_AccessPage)
#include "tst_AccessPage.moc"
