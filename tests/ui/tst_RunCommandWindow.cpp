// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/FakeGatewayPort.h"
#include "tests/support/Samples.h"

#include "ui/nodes/CapturePreview.h"
#include "ui/nodes/CommandHistory.h"
#include "ui/nodes/Consents.h"
#include "ui/nodes/InvokeResult.h"
#include "ui/nodes/PictureView.h"
#include "ui/nodes/RunCommandWindow.h"

#include <QBuffer>
#include <QComboBox>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QStandardItemModel>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::CommandState;
using gateway::GatewaySnapshot;
using gateway::InvokeOutcome;

namespace {

InvokeOutcome pictureAnswer()
{
    QImage image(20, 10, QImage::Format_RGB32);
    image.fill(Qt::blue);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return {.payload = QJsonObject{{u"format"_s, u"png"_s},
                                   {u"base64"_s, QString::fromLatin1(bytes.toBase64())}},
            .durationMs = 1800,
            .bytes = bytes.size()};
}

} // namespace

class tst_RunCommandWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_port.emplace();
        m_consents.emplace();
        m_history.emplace();
        m_now = runningSnapshot();
        m_now.nodes = {sampleNode(0)};
        m_now.nodes[0].commands = {{.name = u"camera.snap"_s, .state = CommandState::BlockedByRule},
                                   {.name = u"device.info"_s, .state = CommandState::Usable},
                                   {.name = u"system.run"_s, .state = CommandState::Usable}};
        m_port->setSnapshot(m_now);
        open();
    }

    void cleanup() { delete m_window; }

    void usableCommandsComeFirstAndTheOthersSayWhy()
    {
        auto *command = find<QComboBox>(u"command"_s);
        auto *items = qobject_cast<QStandardItemModel *>(command->model());

        QCOMPARE(command->itemText(0), u"device.info"_s);
        QCOMPARE(command->itemText(2), u"camera.snap – “camera.snap” is blocked by a rule"_s);
        QVERIFY(!items->item(2)->isEnabled());
        QCOMPARE(command->currentText(), u"device.info"_s);
    }

    void parametersAreCheckedWhileTyping()
    {
        setParams(u"{\n  \"a\": true \"b\""_s);
        QCOMPARE(text(u"check"_s), u"Line 2, column 13: a comma or } is expected."_s);
        QVERIFY(!run()->isEnabled());

        setParams(u"[]"_s);
        QCOMPARE(text(u"check"_s), u"Parameters must be a JSON object."_s);

        setParams(u"{\"a\": 1}"_s);
        QCOMPARE(text(u"check"_s), u"Valid JSON object"_s);
        QVERIFY(run()->isEnabled());
    }

    void aCommandIsSentWithItsTimeLimit()
    {
        setParams(u"{\"a\": 1}"_s);
        find<QSpinBox>(u"limit"_s)->setValue(20);

        run()->click();

        QCOMPARE(m_port->calls(),
                 QStringList({u"invoke %1 device.info {\"a\":1} 20000"_s.arg(sampleId(0))}));
        QTRY_VERIFY(text(u"headline"_s).startsWith(u"Succeeded in"_s));
    }

    void waitingCanBeCancelledAndTheLateAnswerIsShown()
    {
        m_port->setInvokeOutcome(InvokeOutcome{.payload = QJsonObject{{u"a"_s, 7}}, .bytes = 7});
        m_port->hold();
        run()->click();
        QCOMPARE(run()->text(), u"Canc&el"_s);

        run()->click();
        QCOMPARE(run()->text(), u"&Run"_s);
        m_port->release();

        QTRY_COMPARE(text(u"headline"_s), u"Arrived after you cancelled"_s);
        QVERIFY(result()->toPlainText().contains(u"7"_s));
    }

    void anOldAnswerNeverStandsForANewCommand()
    {
        m_port->setInvokeOutcome(InvokeOutcome{.payload = u"old"_s, .bytes = 5});
        m_port->hold();
        run()->click();
        run()->click();
        m_port->setInvokeOutcome(InvokeOutcome{.payload = u"new"_s, .bytes = 5});
        run()->click();

        m_port->release();

        QTRY_VERIFY(result()->toPlainText().contains(u"new"_s));
        QVERIFY(text(u"headline"_s).startsWith(u"Succeeded in"_s));
    }

    void aFailureIsSaidInWords()
    {
        m_port->failWith({.code = CommandError::Code::NoAnswer,
                          .subject = u"15"_s,
                          .detail = u"UNAVAILABLE: node invoke timed out"_s});

        run()->click();

        auto *message = m_window->findChild<QLabel *>(u"nodes.result.message"_s);
        QTRY_COMPARE(message->text(), u"Office laptop did not answer within 15 s."_s);
        QCOMPARE(m_window->findChild<QLabel *>(u"nodes.result.detail"_s)->text(),
                 u"UNAVAILABLE: node invoke timed out"_s);
        QVERIFY(!find<QPushButton>(u"save"_s)->isEnabled());
    }

    void aPictureIsShownAsPicture()
    {
        m_port->setInvokeOutcome(pictureAnswer());

        run()->click();

        auto *picture = m_window->findChild<ui::PictureView *>();
        QTRY_COMPARE(picture->image().size(), QSize(20, 10));
        QCOMPARE(m_window->findChild<QTabWidget *>(u"nodes.result.tabs"_s)->currentWidget(),
                 picture);
    }

    void aLargeAnswerIsSummarizedAndCanOnlyBeSaved()
    {
        m_port->setInvokeOutcome(InvokeOutcome{.payload = QJsonObject{{u"a"_s, 1}},
                                               .bytes = ui::InvokeResult::MaxShownBytes + 1});

        run()->click();

        auto *message = m_window->findChild<QLabel *>(u"nodes.result.message"_s);
        QTRY_VERIFY(message->text().startsWith(u"An object with "_s));
        QVERIFY(message->isVisible());
        QVERIFY(find<QPushButton>(u"save"_s)->isEnabled());
        QVERIFY(!find<QPushButton>(u"copy"_s)->isEnabled());
    }

    void programsAreRunOnlyAfterOneQuestion()
    {
        m_window->chooseCommand(u"system.run"_s);
        QCOMPARE(text(u"warning"_s), u"Controls the device"_s);

        run()->click();
        auto *box = m_window->findChild<QMessageBox *>(u"nodes.consent"_s);
        QVERIFY(box);
        QVERIFY(m_port->calls().isEmpty());
        box->findChild<QPushButton *>(u"nodes.consent.confirm"_s)->click();
        QTRY_COMPARE(m_port->calls().size(), 1);
        QTRY_VERIFY(text(u"headline"_s).startsWith(u"Succeeded"_s));

        run()->click();

        QCOMPARE(m_port->calls().size(), 2);
    }

    void aNodeThatGoesOfflineDisablesRun()
    {
        m_now.nodes[0].isConnected = false;
        m_port->setSnapshot(m_now);

        QVERIFY(!run()->isEnabled());
        QCOMPARE(run()->toolTip(), u"Office laptop is offline"_s);
    }

    void theChosenCommandStaysWhenTheListChanges()
    {
        m_window->chooseCommand(u"system.run"_s);

        m_now.nodes[0].commands.prepend({.name = u"a.new"_s, .state = CommandState::Usable});
        m_port->setSnapshot(m_now);

        QCOMPARE(find<QComboBox>(u"command"_s)->currentData().toString(), u"system.run"_s);
    }

    void enterRunsNothing()
    {
        QTest::keyClick(find<QSpinBox>(u"limit"_s), Qt::Key_Return);

        QVERIFY(m_port->calls().isEmpty());
    }

    void closeAndEscapeCloseIt_data()
    {
        QTest::addColumn<bool>("isByKey");
        QTest::newRow("button") << false;
        QTest::newRow("key") << true;
    }

    void closeAndEscapeCloseIt()
    {
        QFETCH(bool, isByKey);

        if (isByKey)
            QTest::keyClick(m_window.data(), Qt::Key_Escape);
        else
            find<QPushButton>(u"close"_s)->click();

        QTRY_VERIFY(!m_window);
    }

    void historyIsShortAndHasNoDoubles()
    {
        ui::CommandHistory history;
        for (int at = 0; at < 30; ++at)
            history.add({.command = u"c%1"_s.arg(at), .params = u"{}"_s});
        history.add({.command = u"c25"_s, .params = u"{}"_s});

        QCOMPARE(history.entries().size(), 20);
        QCOMPARE(history.entries().first().command, u"c25"_s);
    }

    void whatWasRunCanBeChosenAgain()
    {
        setParams(u"{\"a\": 1}"_s);
        run()->click();
        setParams(u"{}"_s);

        QMenu *menu = find<QToolButton>(u"history"_s)->menu();
        menu->actions().first()->trigger();

        QCOMPARE(find<QPlainTextEdit>(u"params"_s)->toPlainText(), u"{\"a\": 1}"_s);
    }

    void aPhotoIsPreviewed()
    {
        m_port->setInvokeOutcome(pictureAnswer());
        QPointer<ui::CapturePreview> preview = new ui::CapturePreview(*m_port, captureRequest());
        preview->show();

        QTRY_COMPARE(preview->findChild<ui::PictureView *>()->image().size(), QSize(20, 10));
        QVERIFY(preview->findChild<QPushButton *>(u"nodes.capture.save"_s)->isVisible());
        preview->findChild<QPushButton *>(u"nodes.capture.discard"_s)->click();
        QTRY_VERIFY(!preview);
    }

    void aFailedPhotoCanBeTriedAgain()
    {
        m_port->failWith({.code = CommandError::Code::AppInBackground});
        QPointer<ui::CapturePreview> preview = new ui::CapturePreview(*m_port, captureRequest());
        preview->show();
        auto *retry = preview->findChild<QPushButton *>(u"nodes.capture.retry"_s);
        QTRY_VERIFY(retry->isVisible());

        m_port->succeed();
        m_port->setInvokeOutcome(pictureAnswer());
        retry->click();

        QTRY_VERIFY(!preview->findChild<ui::PictureView *>()->image().isNull());
        delete preview;
    }

private:
    void open()
    {
        m_window = new ui::RunCommandWindow(*m_port, *m_consents, *m_history, m_now.nodes.at(0));
        m_window->show();
    }
    [[nodiscard]] static ui::CaptureRequest captureRequest()
    {
        return {.node = gateway::NodeId(sampleId(0)),
                .nodeName = u"Pixel 9"_s,
                .command = u"camera.snap"_s,
                .timeout = std::chrono::seconds(20)};
    }
    template <typename W>
    [[nodiscard]] W *find(const QString &name) const
    {
        return m_window->findChild<W *>(u"nodes.run."_s + name);
    }
    [[nodiscard]] QPushButton *run() const { return find<QPushButton>(u"run"_s); }
    [[nodiscard]] QString text(const QString &name) const { return find<QLabel>(name)->text(); }
    void setParams(const QString &text) { find<QPlainTextEdit>(u"params"_s)->setPlainText(text); }
    [[nodiscard]] QPlainTextEdit *result() const
    {
        return m_window->findChild<QPlainTextEdit *>(u"nodes.result.text"_s);
    }

    std::optional<FakeGatewayPort> m_port;
    std::optional<ui::Consents> m_consents;
    std::optional<ui::CommandHistory> m_history;
    GatewaySnapshot m_now;
    QPointer<ui::RunCommandWindow> m_window;
};

QTEST_MAIN(tst_RunCommandWindow)
#include "tst_RunCommandWindow.moc"
