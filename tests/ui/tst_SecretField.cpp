// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SecretField.h"

#include "tests/support/FakeGatewayPort.h"

#include "ui/common/SecretClipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::Secret;
using ui::SecretClipboard;
using ui::SecretField;

namespace {

const QString Token = QStringLiteral("0123456789abcdef0123456789abcdef0123456789abcdef");

} // namespace

class tst_SecretField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window.reset();
        m_clipboard.reset();
        m_port.emplace();
        m_port->setSecret(Secret(Token));
        m_clipboard.emplace();
        m_window = std::make_unique<QWidget>();
        m_field = new SecretField(*m_port, *m_clipboard, u"gateway.auth.token"_s,
                                  {.objectName = u"token"_s,
                                   .hidden = u"Access token, hidden"_s,
                                   .shown = u"Access token, shown"_s,
                                   .show = u"Show token"_s,
                                   .hide = u"Hide token"_s,
                                   .copy = u"Copy token"_s},
                                  m_window.get());
        m_other = new QLineEdit(m_window.get());
        auto *column = new QVBoxLayout(m_window.get());
        column->addWidget(m_field);
        column->addWidget(m_other);
        m_field->setLength(Token.size());
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void aHiddenSecretIsNotEvenHere()
    {
        QCOMPARE(edit()->text(), QString());
        QCOMPARE(edit()->accessibleName(), u"Access token, hidden"_s);
        QCOMPARE(edit()->placeholderText(), QString(32, QChar(0x2022)));
        QVERIFY(m_port->calls().isEmpty());
    }

    void revealingFetchesAndShowsIt()
    {
        reveal();

        QCOMPARE(edit()->text(), Token);
        QCOMPARE(edit()->echoMode(), QLineEdit::Normal);
        QCOMPARE(button(u"token.reveal"_s)->accessibleName(), u"Hide token"_s);
    }

    void itHidesWhenTheKeyboardGoesElsewhere()
    {
        reveal();

        m_other->setFocus();

        QVERIFY(!m_field->isRevealed());
        QCOMPARE(edit()->text(), QString());
    }

    void itHidesWhenTheWindowIsNoLongerTheActiveOne()
    {
        reveal();
        QWidget another;
        another.show();
        another.activateWindow();

        QTRY_VERIFY(!m_field->isRevealed());
        QCOMPARE(edit()->text(), QString());
    }

    void itHidesAfterHalfAMinute()
    {
        reveal();
        auto *limit = m_field->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!limit || limit->isActive());
        QCOMPARE(SecretField::ShownFor, std::chrono::seconds(30));

        button(u"token.reveal"_s)->click();

        QVERIFY(!m_field->isRevealed());
        QCOMPARE(edit()->text(), QString());
    }

    void anAnswerAfterLookingAwayShowsNothing()
    {
        m_port->hold();
        button(u"token.reveal"_s)->click();
        button(u"token.reveal"_s)->click();

        m_port->release();
        QCoreApplication::processEvents();
        QCoreApplication::processEvents();

        QVERIFY(!m_field->isRevealed());
        QCOMPARE(edit()->text(), QString());
    }

    void aFailureIsSaid()
    {
        m_port->failWith({.code = CommandError::Code::NotAllowed});
        QSignalSpy failed(m_field, &SecretField::failed);

        button(u"token.reveal"_s)->click();

        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!m_field->isRevealed());
    }

    void copyingMarksItAsSecret()
    {
        QSignalSpy copied(m_field, &SecretField::copied);

        button(u"token.copy"_s)->click();

        QTRY_COMPARE(copied.size(), 1);
        QCOMPARE(copied.first().first().toBool(), true);
        const QMimeData *content = QGuiApplication::clipboard()->mimeData();
        QCOMPARE(content->text(), Token);
        QCOMPARE(content->data(u"x-kde-passwordManagerHint"_s), "secret"_ba);
        QVERIFY(!m_field->isRevealed());
    }

    void theClipboardIsClearedIfItIsStillThere()
    {
        QVERIFY(m_clipboard->copy(Secret(Token)));

        m_clipboard.reset();

        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        m_clipboard.emplace();
    }

    void whatSomebodyElseCopiedStays()
    {
        QVERIFY(m_clipboard->copy(Secret(Token)));
        QGuiApplication::clipboard()->setText(u"mine"_s);

        m_clipboard.reset();

        QCOMPARE(QGuiApplication::clipboard()->text(), u"mine"_s);
        m_clipboard.emplace();
    }

    void typingReplacesItAndStaysCovered()
    {
        QSignalSpy entered(m_field, &SecretField::entered);
        edit()->setFocus();

        QTest::keyClicks(edit(), u"a new and longer secret"_s);
        QCOMPARE(edit()->echoMode(), QLineEdit::Password);
        QTest::keyClick(edit(), Qt::Key_Return);

        QCOMPARE(entered.first().first().toString(), u"a new and longer secret"_s);
        m_field->forgetTyped();
        QCOMPARE(edit()->text(), QString());
    }

private:
    QLineEdit *edit() const { return m_field->findChild<QLineEdit *>(u"token.text"_s); }
    QPushButton *button(const QString &name) const
    {
        return m_field->findChild<QPushButton *>(name);
    }
    void reveal()
    {
        button(u"token.reveal"_s)->click();
        QTRY_VERIFY(m_field->isRevealed());
    }

    std::optional<FakeGatewayPort> m_port;
    std::optional<SecretClipboard> m_clipboard;
    std::unique_ptr<QWidget> m_window;
    SecretField *m_field = nullptr;
    QLineEdit *m_other = nullptr;
};

QTEST_MAIN(tst_SecretField)
#include "tst_SecretField.moc"
