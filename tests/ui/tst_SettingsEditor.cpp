// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SettingsEditor.h"

#include "tests/support/FakeGatewayPort.h"
#include "tests/support/Samples.h"

#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::CommandError;
using gateway::GatewaySnapshot;
using ui::SettingsEditor;

class tst_SettingsEditor : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_editor.reset();
        m_port.emplace();
        m_now = runningSnapshot();
        m_port->setSnapshot(m_now);
        m_editor.emplace(*m_port, [] {
            return QList<ui::OwnAddress>{{.address = u"192.168.1.20"_s, .network = u"eth0"_s}};
        });
    }

    void aLiveChangeIsSentAtOnceAndCanBeUndone()
    {
        QSignalSpy saved(&*m_editor, &SettingsEditor::saved);

        m_editor->change(u"gateway.nodes.pairing.autoApproveLocal"_s, false);

        QCOMPARE(m_port->edits().size(), 1);
        QCOMPARE(m_port->edits().first().baseHash, m_now.settings.hash);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().at(1).toJsonValue(), QJsonValue(true));
        QVERIFY(m_editor->draft().isEmpty());
    }

    void aChangeThatRestartsWaits()
    {
        m_editor->change(u"gateway.port"_s, 18999);

        QCOMPARE(m_port->edits().size(), 0);
        QCOMPARE(m_editor->value(u"gateway.port"_s), QJsonValue(18999));
        QVERIFY(m_editor->draft().isStaged(u"gateway.port"_s));
    }

    void theNewValueIsShownUntilTheGatewayShowsIt()
    {
        m_port->hold();
        m_editor->change(u"gateway.auth.mode"_s, u"password"_s);
        GatewaySnapshot other = m_now;
        other.settings.isPrivate = false;
        m_port->setSnapshot(other);
        QCOMPARE(m_editor->value(u"gateway.auth.mode"_s), QJsonValue(u"password"_s));

        QSignalSpy saved(&*m_editor, &SettingsEditor::saved);
        m_port->release();
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_editor->value(u"gateway.auth.mode"_s), QJsonValue(u"password"_s));

        other.settings.hash = u"b"_s;
        other.settings.values[u"gateway.auth.mode"_s].value = u"none"_s;
        m_port->setSnapshot(other);
        QCOMPARE(m_editor->value(u"gateway.auth.mode"_s), QJsonValue(u"none"_s));
    }

    void aSecondLiveChangeIsBasedOnTheFirst()
    {
        QSignalSpy saved(&*m_editor, &SettingsEditor::saved);
        m_editor->change(u"gateway.nodes.pairing.autoApproveLocal"_s, false);
        m_editor->change(u"gateway.auth.mode"_s, u"password"_s);
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(m_port->edits().size(), 1);

        GatewaySnapshot next = m_now;
        next.settings.hash = u"b"_s;
        next.settings.values[u"gateway.nodes.pairing.autoApproveLocal"_s].value = false;
        m_port->setSnapshot(next);

        QCOMPARE(m_port->edits().size(), 2);
        QCOMPARE(m_port->edits().last().baseHash, u"b"_s);
        QCOMPARE(m_port->edits().last().entries.first().path, u"gateway.auth.mode"_s);
    }

    void aRefusedLiveChangeGoesBack()
    {
        m_port->failWith({.code = CommandError::Code::NotSaved, .subject = u"disk full"_s});
        QSignalSpy refused(&*m_editor, &SettingsEditor::refused);

        m_editor->change(u"gateway.auth.mode"_s, u"password"_s);

        QTRY_COMPARE(refused.size(), 1);
        QCOMPARE(m_editor->value(u"gateway.auth.mode"_s), QJsonValue(u"token"_s));
    }

    void whatIsForcedFromOutsideIsNotChanged()
    {
        m_now.settings.values[u"gateway.port"_s].forcedBy = u"--port"_s;
        m_now.settings.values[u"gateway.auth.mode"_s].forcedBy = u"OPENCLAW_GATEWAY_TOKEN"_s;
        m_port->setSnapshot(m_now);

        m_editor->change(u"gateway.port"_s, 18999);
        m_editor->change(u"gateway.auth.mode"_s, u"none"_s);

        QVERIFY(m_editor->draft().isEmpty());
        QCOMPARE(m_port->edits().size(), 0);
    }

    // Acceptance check 3.
    void lanWithoutASecretIsNeverSent()
    {
        m_now.settings.values[u"gateway.auth.token"_s].value = 0;
        m_port->setSnapshot(m_now);
        QSignalSpy notApplied(&*m_editor, &SettingsEditor::notApplied);
        QSignalSpy wrong(&*m_editor, &SettingsEditor::wrongSetting);
        m_editor->change(u"gateway.bind"_s, u"lan"_s);

        m_editor->apply();

        QCOMPARE(m_port->edits().size(), 0);
        QCOMPARE(notApplied.size(), 1);
        QCOMPARE(wrong.first().first().toString(), u"gateway.bind"_s);
    }

    // Acceptance check 5: what the windows have to do with it.
    void aFailedApplyKeepsTheChangesAndSaysWhy()
    {
        m_editor->change(u"gateway.port"_s, 18999);
        m_port->failWith({.code = CommandError::Code::PortTakenByProgram, .subject = u"18999"_s});
        QSignalSpy notApplied(&*m_editor, &SettingsEditor::notApplied);
        bool hasProceeded = false;

        m_editor->applyThen([&] { hasProceeded = true; });

        QTRY_COMPARE(notApplied.size(), 1);
        QCOMPARE(notApplied.first().first().toString(),
                 u"Port 18999 is used by another program."_s);
        QVERIFY(m_editor->draft().isStaged(u"gateway.port"_s));
        QVERIFY(!m_editor->isApplying());
        QVERIFY(!hasProceeded);
        QCOMPARE(m_editor->draft().settings(), m_now.settings);
    }

    void applyingSendsAllAtOnceAndEmptiesTheDraft()
    {
        m_editor->change(u"gateway.port"_s, 18999);
        m_editor->change(u"canvasHost.enabled"_s, false);
        bool hasProceeded = false;

        m_editor->applyThen([&] { hasProceeded = true; });

        QCOMPARE(m_port->edits().size(), 1);
        QCOMPARE(m_port->edits().first().entries.size(), 2);
        QTRY_VERIFY(hasProceeded);
        QVERIFY(m_editor->draft().isEmpty());
        QCOMPARE(m_editor->value(u"gateway.port"_s), QJsonValue(18999));
    }

    void makingPrivateKeepsTheOtherChanges()
    {
        m_now.settings.values[u"gateway.bind"_s].value = u"lan"_s;
        m_port->setSnapshot(m_now);
        m_editor->change(u"gateway.port"_s, 18999);

        m_editor->makePrivate();

        QCOMPARE(m_port->edits().size(), 1);
        QCOMPARE(m_port->edits().first().entries.first().value, QJsonValue(u"loopback"_s));
        QCOMPARE(m_port->edits().first().entries.size(), 1);
        QVERIFY(m_editor->draft().isStaged(u"gateway.port"_s));
    }

    void makingPrivateOpensTheListenersAnewIfTheSettingSaysSoAlready()
    {
        m_editor->makePrivate();

        QCOMPARE(m_port->calls(), QStringList{u"restart"_s});
    }

private:
    std::optional<FakeGatewayPort> m_port;
    GatewaySnapshot m_now;
    std::optional<SettingsEditor> m_editor;
};

QTEST_MAIN(tst_SettingsEditor)
#include "tst_SettingsEditor.moc"
