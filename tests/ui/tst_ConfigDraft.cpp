// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/ConfigDraft.h"

#include "tests/support/Samples.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway::test;
using gateway::ApplyNeed;
using gateway::SettingsView;
using ui::ConfigDraft;

namespace {

SettingsView withValue(SettingsView settings, const QString &path, const QJsonValue &value,
                       const QString &hash)
{
    settings.values[path].value = value;
    settings.hash = hash;
    return settings;
}

} // namespace

class tst_ConfigDraft : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_settings = runningSnapshot().settings;
        m_draft = ConfigDraft();
        m_draft.rebase(m_settings);
    }

    void onlyWhatRestartsSomethingIsStaged()
    {
        QVERIFY(ConfigDraft::isStagedNeed(ApplyNeed::Listeners));
        QVERIFY(ConfigDraft::isStagedNeed(ApplyNeed::CanvasHost));
        QVERIFY(!ConfigDraft::isStagedNeed(ApplyNeed::Live));
        QVERIFY(!ConfigDraft::isStagedNeed(ApplyNeed::NewConnections));
        QVERIFY(!ConfigDraft::isStagedNeed(ApplyNeed::Nothing));
    }

    void theEditHoldsWhatIsStagedAndWhatItIsBasedOn()
    {
        m_draft.stage(u"gateway.port"_s, 18999);

        const gateway::ConfigEdit edit = m_draft.edit();
        QCOMPARE(edit.baseHash, m_settings.hash);
        QCOMPARE(edit.entries.size(), 1);
        QCOMPARE(edit.entries.first().path, u"gateway.port"_s);
        QCOMPARE(edit.entries.first().value, QJsonValue(18999));
        QVERIFY(m_draft.needsListeners());
    }

    void stagingWhatIsInForceUnstages()
    {
        m_draft.stage(u"gateway.port"_s, 18999);
        m_draft.stage(u"gateway.port"_s, 18789);

        QVERIFY(m_draft.isEmpty());
        QCOMPARE(m_draft.value(u"gateway.port"_s), QJsonValue(18789));
    }

    void aCanvasChangeNeedsNoListeners()
    {
        m_draft.stage(u"canvasHost.port"_s, 19000);

        QVERIFY(!m_draft.needsListeners());
        QCOMPARE(m_draft.needs(), std::set{ApplyNeed::CanvasHost});
    }

    void anotherSettingChangingBelowKeepsTheDraftCurrent()
    {
        m_draft.stage(u"gateway.port"_s, 18999);

        m_draft.rebase(withValue(m_settings, u"gateway.auth.mode"_s, u"password"_s, u"b"_s));

        QVERIFY(!m_draft.hasConflict());
        QCOMPARE(m_draft.edit().baseHash, u"b"_s);
        QCOMPARE(m_draft.value(u"gateway.port"_s), QJsonValue(18999));
    }

    void theSameSettingChangingBelowKeepsTheOldBase()
    {
        m_draft.stage(u"gateway.port"_s, 18999);

        m_draft.rebase(withValue(m_settings, u"gateway.port"_s, 20000, u"b"_s));

        QVERIFY(m_draft.hasConflict());
        QCOMPARE(m_draft.edit().baseHash, m_settings.hash);
    }

    void keepingMineTakesTheNewBase()
    {
        m_draft.stage(u"gateway.port"_s, 18999);
        m_draft.rebase(withValue(m_settings, u"gateway.port"_s, 20000, u"b"_s));

        m_draft.keepMine();

        QVERIFY(!m_draft.hasConflict());
        QCOMPARE(m_draft.edit().baseHash, u"b"_s);
        QCOMPARE(m_draft.value(u"gateway.port"_s), QJsonValue(18999));
    }

    void whatCameTrueElsewhereIsNoChangeAnyMore()
    {
        m_draft.stage(u"gateway.port"_s, 18999);

        m_draft.rebase(withValue(m_settings, u"gateway.port"_s, 18999, u"b"_s));

        QVERIFY(m_draft.isEmpty());
        QCOMPARE(m_draft.edit().baseHash, u"b"_s);
    }

    void anUnknownSettingIsUndefined()
    {
        QVERIFY(m_draft.value(u"gateway.unheardOf"_s).isUndefined());
        QVERIFY(!m_draft.knows(u"gateway.unheardOf"_s));
    }

private:
    SettingsView m_settings;
    ConfigDraft m_draft;
};

QTEST_GUILESS_MAIN(tst_ConfigDraft)
#include "tst_ConfigDraft.moc"
