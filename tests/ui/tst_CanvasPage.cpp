// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/SettingsFixture.h"

#include "ui/common/QrView.h"

#include <QDateTime>
#include <QDialog>
#include <QSpinBox>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CanvasView;
using gateway::Secret;
using ui::PageId;

class tst_CanvasPage : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_at.emplace(); }
    void cleanup() { m_at.reset(); }

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

private:
    std::optional<SettingsFixture> m_at;
};

QTEST_MAIN(tst_CanvasPage)
#include "tst_CanvasPage.moc"
