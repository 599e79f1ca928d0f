// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include "ui/common/CopyButton.h"
#include "ui/common/QrView.h"
#include "ui/settings/CompareDialog.h"
#include "ui/settings/StagedChanges.h"
#include "ui/window/AboutPage.h"

#include <QAccessible>
#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialog>
#include <QLineEdit>
#include <QListWidget>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CanvasView;
using gateway::CommandError;
using gateway::ListenerView;
using gateway::PortCheck;
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

QStringList textsOf(const QWidget &root)
{
    QStringList texts{root.windowTitle(), root.accessibleName()};
    for (const QWidget *widget : root.findChildren<QWidget *>()) {
        texts += {widget->windowTitle(), widget->accessibleName(), widget->accessibleDescription(),
                  widget->toolTip(),     widget->objectName(),     widget->statusTip()};
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            texts.append(label->text());
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            texts.append(button->text());
        if (const auto *edit = qobject_cast<const QLineEdit *>(widget))
            texts += {edit->text(), edit->placeholderText()};
    }
    return texts;
}

} // namespace

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

    // Acceptance check 3: by the page.
    void lanWithoutATokenCannotBeApplied()
    {
        m_at->now.settings.values[u"gateway.auth.token"_s].value = 0;
        m_at->open(PageId::Network);
        m_at->click(u"page.network.bind.lan"_s);
        m_at->click(u"page.network.confirmExposed.confirm"_s);
        QCOMPARE(m_at->said(u"page.network.bind.finding.text"_s),
                 u"Other devices may only connect when a token or password is set."_s);

        m_at->click(u"applyBar.apply"_s);

        QVERIFY(m_at->port.edits().isEmpty());
        QVERIFY(m_at->said(u"applyBar.failure"_s).startsWith(u"Not applied: "_s));
        QCOMPARE(m_at->navigator.calls, QStringList{u"network"_s});
    }

    void theTokenItLacksIsOneButtonAway()
    {
        m_at->now.settings.values[u"gateway.auth.token"_s].value = 0;
        m_at->open(PageId::Network);
        m_at->click(u"page.network.bind.lan"_s);
        m_at->click(u"page.network.confirmExposed.confirm"_s);

        m_at->click(u"page.network.bind.finding.step"_s);

        QCOMPARE(m_at->port.calls(), QStringList{u"renewToken"_s});
    }

    // Acceptance check 5: what is shown of it.
    void failedListenersLeaveTheChangeStagedWithTheReason()
    {
        m_at->open(PageId::Network);
        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(18999);
        QCOMPARE(m_at->said(u"page.network.port.changed"_s), u"changed"_s);
        m_at->port.failWith(
            {.code = CommandError::Code::PortTakenByProgram, .subject = u"18999"_s});

        m_at->click(u"applyBar.apply"_s);

        QTRY_COMPARE(m_at->said(u"applyBar.failure"_s),
                     u"Not applied: Port 18999 is used by another program. The gateway continues "
                     "with the previous settings."_s);
        QVERIFY(m_at->editor->draft().isStaged(u"gateway.port"_s));
        QVERIFY(m_at->find(u"applyBar.apply"_s)->isEnabled());
    }

    void widerReachIsAskedForAndPrivateIsTheDefault()
    {
        m_at->open(PageId::Network);

        m_at->click(u"page.network.bind.lan"_s);

        QVERIFY(m_at->find<QAbstractButton>(u"page.network.bind.loopback"_s)->isChecked());
        QVERIFY(m_at->find<QPushButton>(u"page.network.confirmExposed.keep"_s)->isDefault());
        m_at->click(u"page.network.confirmExposed.keep"_s);
        QVERIFY(m_at->editor->draft().isEmpty());
        QVERIFY(m_at->find<QAbstractButton>(u"page.network.bind.loopback"_s)->isChecked());
    }

    void theTailnetIsNotAskedFor()
    {
        m_at->open(PageId::Network);

        m_at->click(u"page.network.bind.tailnet"_s);

        QVERIFY(m_at->editor->draft().isStaged(u"gateway.bind"_s));
        QCOMPARE(m_at->said(u"page.network.bind.finding.text"_s),
                 u"No tailnet address found. Until Tailscale is running, only this computer can "
                 "connect."_s);
    }

    void theAddressesShownAreThoseThatListen()
    {
        m_at->now.settings.values[u"gateway.bind"_s].value = u"lan"_s;
        m_at->open(PageId::Network);

        QCOMPARE(m_at->said(u"page.network.listening.0.url"_s), u"ws://127.0.0.1:18789"_s);
        m_at->now.listeners.clear();
        m_at->publish();
        QCOMPARE(m_at->said(u"page.network.listening.none"_s),
                 u"Nothing. The gateway is stopped."_s);
    }

    void aTakenPortOffersAFreeOne()
    {
        m_at->open(PageId::Network);
        m_at->port.setPortCheck({.state = PortCheck::State::TakenByProgram,
                                 .program = u"nginx"_s,
                                 .suggestion = 18790});
        auto *port = m_at->find<QSpinBox>(u"page.network.port"_s);
        port->setValue(18080);
        QTRY_COMPARE(m_at->said(u"page.network.port.state.text"_s),
                     u"Port 18080 is used by nginx."_s);

        m_at->click(u"page.network.port.state.step"_s);

        QCOMPARE(port->value(), 18790);
    }

    void encryptionIsStagedUntilApplied()
    {
        m_at->open(PageId::Network);
        QVERIFY(m_at->find<QAbstractButton>(u"page.network.encryption.off"_s)->isChecked());

        m_at->click(u"page.network.encryption.selfSigned"_s);

        QCOMPARE(m_at->said(u"page.network.encryption.changed"_s), u"changed"_s);
        m_at->click(u"applyBar.apply"_s);
        QTRY_COMPARE(m_at->port.edits().size(), 1);
        const QList<gateway::ConfigEdit::Entry> wanted{
            {.path = u"gateway.tls.enabled"_s, .value = true}};
        QCOMPARE(m_at->port.edits().first().entries, wanted);
    }

    void theFingerprintIsShownToCompareAndToCopy()
    {
        m_at->now.settings.values[u"gateway.tls.enabled"_s].value = true;
        m_at->now.encryption = {.isOn = true, .fingerprint = u"0123456789abcdef"_s.repeated(4)};
        m_at->open(PageId::Network);

        QCOMPARE(m_at->said(u"page.network.fingerprint"_s),
                 u"01234567 89abcdef "_s.repeated(4).trimmed());
        QCOMPARE(m_at->find<ui::CopyButton>(u"page.network.fingerprint.copy"_s)->copiedText(),
                 u"0123456789abcdef"_s.repeated(4));
        m_at->now.encryption = {};
        m_at->publish();
        QCOMPARE(m_at->said(u"page.network.fingerprint"_s), QString());
    }

    void aCertificateOfOnesOwnIsTakenOnlyIfItCanServe_data()
    {
        using State = gateway::CertificateCheck::State;
        QTest::addColumn<State>("state");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << State::Missing << u"/k.pem cannot be read."_s;
        QTest::newRow("unusable")
            << State::Unusable
            << u"/k.pem cannot be used. A PEM file without a passphrase is needed."_s;
        QTest::newRow("mismatch") << State::KeyMismatch
                                  << u"This key does not belong to the certificate."_s;
        QTest::newRow("expired") << State::Expired << u"The certificate expired on "_s;
        QTest::newRow("good") << State::Good << u"This certificate is good until "_s;
    }
    void aCertificateOfOnesOwnIsTakenOnlyIfItCanServe()
    {
        using State = gateway::CertificateCheck::State;
        QFETCH(State, state);
        QFETCH(QString, said);
        m_at->open(PageId::Network);
        m_at->port.setCertificateCheck(
            {.state = state, .subject = u"/k.pem"_s, .expiresAtMs = gateway::test::SampleNow});

        m_at->click(u"page.network.encryption.own"_s);
        QCOMPARE(m_at->said(u"page.network.encryption.check.text"_s),
                 u"Choose a certificate and its key."_s);
        QVERIFY(m_at->editor->draft().isEmpty());
        enter(u"page.network.tls.certPath"_s, u"/c.pem"_s);
        enter(u"page.network.tls.keyPath"_s, u"/k.pem"_s);

        QTRY_VERIFY2(m_at->said(u"page.network.encryption.check.text"_s).startsWith(said),
                     qPrintable(m_at->said(u"page.network.encryption.check.text"_s)));
        QVERIFY(m_at->port.calls().contains(u"checkCertificate /c.pem /k.pem"_s));
        QCOMPARE(m_at->editor->draft().isEmpty(), state != State::Good);
        if (state == State::Good) {
            QCOMPARE(m_at->editor->value(u"gateway.tls.certPath"_s).toString(), u"/c.pem"_s);
            QCOMPARE(m_at->editor->value(u"gateway.tls.keyPath"_s).toString(), u"/k.pem"_s);
            QVERIFY(m_at->editor->value(u"gateway.tls.enabled"_s).toBool());
        }
    }

    void whatIsForcedFromOutsideIsReadOnlyAndSaysByWhat()
    {
        m_at->now.settings.values[u"gateway.port"_s].forcedBy = u"OPENCLAW_GATEWAY_PORT"_s;
        m_at->open(PageId::Network);

        QVERIFY(!m_at->find(u"page.network.port"_s)->isEnabled());
        QCOMPARE(m_at->said(u"page.network.port.reason"_s), u"Set by OPENCLAW_GATEWAY_PORT"_s);
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

    void canvasChangesSayThatNoDeviceIsDisconnected()
    {
        m_at->open(PageId::Canvas);

        m_at->click(u"page.canvas.enabled"_s);

        QVERIFY(m_at->said(u"applyBar.effect"_s).endsWith(u"No device is disconnected."_s));
        QCOMPARE(m_at->find<QPushButton>(u"applyBar.apply"_s)->text(), u"Apply"_s);
    }

    void theCanvasMayShareTheGatewaysPort()
    {
        m_at->open(PageId::Canvas);
        QVERIFY(m_at->find<QAbstractButton>(u"page.canvas.port.own"_s)->isChecked());

        m_at->click(u"page.canvas.port.same"_s);
        QCOMPARE(m_at->editor->draft().value(u"canvasHost.port"_s), QJsonValue(18789));
        QVERIFY(!m_at->find(u"page.canvas.port.number"_s)->isEnabled());
        QCOMPARE(m_at->said(u"page.canvas.port.changed"_s), u"changed"_s);

        m_at->click(u"page.canvas.port.own"_s);
        QVERIFY(m_at->editor->draft().isEmpty());
        m_at->find<QSpinBox>(u"page.canvas.port.number"_s)->setValue(19000);
        QCOMPARE(m_at->editor->draft().value(u"canvasHost.port"_s), QJsonValue(19000));
    }

    void aSharedPortMovesAlong()
    {
        m_at->now.settings.values[u"canvasHost.port"_s].value = 18789;
        m_at->open(PageId::Network);

        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(19000);
        QCOMPARE(m_at->editor->draft().value(u"canvasHost.port"_s), QJsonValue(19000));
        m_at->find<QSpinBox>(u"page.network.port"_s)->setValue(18789);

        QVERIFY(m_at->editor->draft().isEmpty());
    }

    void otherDevicesGetALinkThatEndsWithItsWindow()
    {
        m_at->now.canvas.urls.append(u"http://192.168.1.20:18793/__openclaw__/canvas/"_s);
        m_at->port.setCanvasLink(
            {.linkId = u"link-1"_s,
             .url = Secret("http://192.168.1.20:18793/__openclaw__/cap/secret-part/x"_ba),
             .expiresAtMs = QDateTime::currentMSecsSinceEpoch() + 600'000});
        m_at->open(PageId::Canvas);
        QVERIFY(!m_at->find(u"page.canvas.address.0.qr"_s));

        m_at->click(u"page.canvas.address.1.qr"_s);

        QCOMPARE(m_at->port.calls(),
                 QStringList{u"createCanvasLink http://192.168.1.20:18793/__openclaw__/canvas/"_s});
        auto *dialog = m_at->find<QDialog>(u"canvasLink"_s);
        auto *code = m_at->find<ui::QrView>(u"canvasLink.qr"_s);
        QTRY_VERIFY(code->modules() > 0);
        QVERIFY(!textsOf(*dialog).join(u' ').contains("secret-part"_L1));
        QVERIFY(m_at->said(u"canvasLink.validity"_s).startsWith("Ends in "_L1));

        m_at->now.canvas.urls.removeLast();
        m_at->publish();
        QCOMPARE(code->modules(), 0);
        m_at->port.clearCalls();
        dialog->close();

        QTRY_COMPARE(m_at->port.calls(), QStringList{u"endCanvasLink link-1"_s});
    }

    void canvasSaysWhoCanReadAndWhyItDoesNotRun()
    {
        m_at->now.canvas.readers = CanvasView::Readers::Anyone;
        m_at->open(PageId::Canvas);
        QCOMPARE(m_at->said(u"page.canvas.readers.finding.text"_s),
                 u"Anyone who reaches this address."_s);

        m_at->now.canvas = {.problem = u"port 18793 is taken"_s};
        m_at->publish();

        QCOMPARE(m_at->said(u"page.canvas.address.none"_s),
                 u"Canvas host is not running: port 18793 is taken."_s);
        QCOMPARE(m_at->said(u"page.canvas.readers"_s), u"Nobody."_s);
    }

    void anEmptyCanvasFolderOffersAStarterPage()
    {
        m_at->now.canvas.isEmpty = true;
        m_at->open(PageId::Canvas);

        m_at->click(u"page.canvas.starter"_s);

        QCOMPARE(m_at->port.calls(), QStringList{u"createCanvasStarterPage"_s});
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
    void enter(const QString &name, const QString &text)
    {
        auto *edit = m_at->find<QLineEdit>(name);
        edit->setText(text);
        emit edit->editingFinished();
    }

    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_SettingsPages)
#include "tst_SettingsPages.moc"
