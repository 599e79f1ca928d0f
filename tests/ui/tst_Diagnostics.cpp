// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/Samples.h"

#include "ui/logs/DiagnosticsBundle.h"
#include "ui/logs/DiagnosticsDialog.h"
#include "ui/logs/Redactor.h"

#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::LogLine;
using ui::DiagnosticsBundle;
using ui::Redactor;

namespace {

const Redactor::Person Me{.home = u"/home/me"_s, .user = u"me"_s, .host = u"den"_s};
const QByteArray Token = "0123456789abcdef0123456789abcdef0123456789abcdef";

} // namespace

class tst_Diagnostics : public QObject
{
    Q_OBJECT

private slots:
    void whatMustNotLeaveIsTakenOut_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("json token")
            << u"{\"token\":\"abcdefgh\"}"_s << u"{\"token\":\"[secret]\"}"_s;
        QTest::newRow("nested json in a text")
            << u"{\"a\":\"{\\\"password\\\":\\\"hunter22\\\"}\"}"_s
            << u"{\"a\":\"{\\\"password\\\":\\\"[secret]\\\"}\"}"_s;
        QTest::newRow("url") << u"http://x/?token=abcdefgh&a=1"_s
                             << u"http://x/?token=[secret]&a=1"_s;
        QTest::newRow("header") << u"Authorization: Bearer abc.def"_s
                                << u"Authorization: [secret]"_s;
        QTest::newRow("cookie") << u"Cookie: a=b; c=d"_s << u"Cookie: [secret]"_s;
        QTest::newRow("setup link") << u"oc-pair://eyJ1cmwiOiJ3czov"_s << u"oc-pair://[secret]"_s;
        QTest::newRow("setup code")
            << u"code eyJ1cmwiOiJ3czovLzEyNy4wLjAuMToyMjAxMiJ9 end"_s << u"code [secret] end"_s;
        QTest::newRow("capability")
            << u"/__openclaw__/cap/AbCdEf123/x"_s << u"/__openclaw__/cap/[secret]/x"_s;
        QTest::newRow("home") << u"/home/me/.openclaw"_s << u"~/.openclaw"_s;
        QTest::newRow("user and host") << u"me at den, some"_s << u"[user] at [host], some"_s;
        QTest::newRow("public address")
            << u"from 203.0.113.9 and 203.0.113.9"_s << u"from [ip-1] and [ip-1]"_s;
        QTest::newRow("private address") << u"192.168.1.44"_s << u"192.168.x.x"_s;
        QTest::newRow("loopback") << u"ws://127.0.0.1:18789"_s << u"ws://127.0.0.1:18789"_s;
        QTest::newRow("IPv6") << u"2001:db8::1"_s << u"[ip-1]"_s;
        QTest::newRow("a time") << u"at 12:34:56 it"_s << u"at 12:34:56 it"_s;
        QTest::newRow("device") << u"a"_s.repeated(64) << u"device-1"_s;
        QTest::newRow("mail") << u"a.b@example.org"_s << u"[mail]"_s;
        QTest::newRow("phone") << u"+49 170 1234567"_s << u"[phone]"_s;
        QTest::newRow("plain") << u"gateway stopped"_s << u"gateway stopped"_s;
    }

    void whatMustNotLeaveIsTakenOut()
    {
        QFETCH(QString, text);
        QFETCH(QString, shown);
        Redactor redactor(Me);

        QCOMPARE(redactor.redact(text), shown);
        QCOMPARE(redactor.count() > 0, text != shown);
    }

    void aKnownSecretIsFoundInEveryForm()
    {
        Redactor redactor(Me, {Token});
        const QString text = u"a %1 b %2 c %3"_s.arg(QString::fromLatin1(Token),
                                                     QString::fromLatin1(Token.toBase64()),
                                                     QString::fromLatin1(Token.toHex()));

        const QString shown = redactor.redact(text);

        QVERIFY(!shown.contains(QString::fromLatin1(Token)));
        QVERIFY(!shown.contains(QString::fromLatin1(Token.toBase64().chopped(4))));
        QVERIFY(!shown.contains(QString::fromLatin1(Token.toHex())));
    }

    void statesAndErrorsAreWords()
    {
        DiagnosticsBundle::Sources sources{.snapshot = busySnapshot(), .person = Me};
        sources.snapshot.state = gateway::GatewayState::PortTaken;
        sources.snapshot.failure = gateway::CommandError{.detail = u"18789"_s};

        const QString all = DiagnosticsBundle::text(DiagnosticsBundle::make(sources).parts());

        QVERIFY(all.contains("state: port taken\n"_L1));
        static const QRegularExpression failure(u"\nfailure: [a-z]+[a-z ]* 18789\n"_s);
        QVERIFY(all.contains(failure));
    }

    void noSecretIsInTheArchive()
    {
        const QByteArray password = "correct horse battery";
        const QString code = u"eyJ1cmwiOiJ3czovLzEyNy4wLjAuMToyMjAxMiJ9"_s;
        DiagnosticsBundle::Sources sources{.snapshot = busySnapshot(), .person = Me};
        sources.secrets = {Token, password};
        sources.log = {{.sequence = 1, .area = u"server"_s, .text = QString::fromLatin1(Token)},
                       {.sequence = 2, .text = u"{\"x\":\"%1\"}"_s.arg(code)},
                       {.sequence = 3, .text = QString::fromLatin1(password)},
                       {.sequence = 4, .text = u"x"_s.repeated(5000)}};
        sources.snapshot.failure = gateway::CommandError{.detail = u"/home/me/x "_s + code};
        const DiagnosticsBundle bundle = DiagnosticsBundle::make(sources);
        QTemporaryDir home;
        const QString path = home.filePath(u"d.zip"_s);

        QVERIFY(!DiagnosticsBundle::save(bundle.parts(), path));

        const QString all = DiagnosticsBundle::text(bundle.parts());
        for (const QString &secret : {QString::fromLatin1(Token), QString::fromLatin1(password),
                                      code, u"/home/me"_s, u"Pixel 9"_s})
            QVERIFY2(!all.contains(secret), qPrintable(secret));
        QCOMPARE(bundle.droppedLines(), 1);
        QVERIFY(bundle.redactions() >= 4);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.read(2), "PK"_ba);
    }

    void aPartCanBeLeftOut()
    {
        ui::DiagnosticsDialog dialog(
            DiagnosticsBundle::make({.snapshot = busySnapshot(), .person = Me}));
        auto *parts = dialog.findChild<QListWidget *>(u"diagnostics.parts"_s);
        const auto *preview = dialog.findChild<QPlainTextEdit *>(u"diagnostics.preview"_s);
        QVERIFY(preview->toPlainText().contains("== settings.json =="_L1));

        parts->item(2)->setCheckState(Qt::Unchecked);

        QVERIFY(!preview->toPlainText().contains("== settings.json =="_L1));
    }

    void aFolderThatCannotBeWrittenIsNamed()
    {
        ui::DiagnosticsDialog dialog(DiagnosticsBundle::make({.person = Me}));

        QVERIFY(!dialog.saveTo(u"/proc/nowhere/d.zip"_s));
    }
};

QTEST_MAIN(tst_Diagnostics)
#include "tst_Diagnostics.moc"
