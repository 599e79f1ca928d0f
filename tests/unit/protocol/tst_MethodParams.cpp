// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/protocol/ConfigParams.h"
#include "gateway/protocol/DeviceParams.h"
#include "gateway/protocol/ExecApprovalParams.h"
#include "gateway/protocol/LifecycleParams.h"
#include "gateway/protocol/NodeReports.h"
#include "gateway/protocol/PendingParams.h"
#include "gateway/protocol/SetupParams.h"
#include "gateway/protocol/SystemParams.h"

#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

// Reads JSON written with single quotes.
ParamReader readerOf(QByteArray json)
{
    return ParamReader(QJsonDocument::fromJson(json.replace('\'', '"')).object());
}

using Decode = QString (*)(const QByteArray &json);

/// The fault of `json` as the parameters `P`; empty if there is none.
template <typename P>
QString faultOf(const QByteArray &json)
{
    const auto params = P::decode(readerOf(json));
    return params ? QString() : params.error().text;
}

QByteArray listOf(const QByteArray &item, int count)
{
    QByteArrayList items(count, item);
    return '[' + items.join(',') + ']';
}

} // namespace

Q_DECLARE_METATYPE(Decode)

/// What is taken and what is refused as the parameters of each method.
class tst_MethodParams : public QObject
{
    Q_OBJECT

private slots:
    void faultsAreNamed_data()
    {
        QTest::addColumn<Decode>("decode");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        addConfigAndSetupRows();
        addDeviceRows();
        addLifecycleRows();
        addNodeRows();
        addApprovalRows();
    }
    void faultsAreNamed()
    {
        QFETCH(Decode, decode);
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);

        QCOMPARE(decode(json), fault);
    }

    void whatIsLeftOutHasItsDefault()
    {
        QCOMPARE(PendingDrainParams::decode(readerOf("{}"))->maxItems, 4);
        QCOMPARE(ApprovalHistoryParams::decode(readerOf("{}"))->limit, 50);
        QCOMPARE(RestartParams::decode(readerOf("{}"))->reason, u"gateway.restart.request"_s);
        QVERIFY(!RestartParams::decode(readerOf("{}"))->skipsDeferral);
        QVERIFY(SetupCodeParams::decode(readerOf("{}"))->wantsPicture);
        QVERIFY(!SuspendParams::decode(readerOf("{'requestId':'r'}"))->drains);
        QVERIFY(ConfigWriteParams::decode(readerOf("{'raw':'x'}"))->replacePaths.isEmpty());
    }

    void namesAreTrimmedAndCut()
    {
        const QByteArray longName(int(limits::DeviceLabelChars) + 50, 'n');

        QCOMPARE(SuspensionParams::decode(readerOf("{'suspensionId':' s '}"))->suspensionId,
                 u"s"_s);
        QCOMPARE(
            NodeRenameParams::decode(readerOf("{'nodeId':'n','displayName':' " + longName + "'}"))
                ->displayName.size(),
            limits::DeviceLabelChars);
        QCOMPARE(DeviceRenameParams::decode(readerOf("{'deviceId':'d','label':' Desk '}"))->label,
                 u"Desk"_s);
    }

    void whatAnOlderNodeSaysOfItselfIsCut()
    {
        const auto params = LegacyNodeParams::decode(
            readerOf("{'nodeId':'n','displayName':'" + QByteArray(5000, 'x') +
                     "','platform':'linux','caps':" + listOf("'c'", 2000) + ",'silent':true}"));

        QVERIFY(params);
        QVERIFY(params->isSilent);
        QCOMPARE(params->description.value("displayName"_L1).toString().size(), 256);
        QCOMPARE(params->description.value("caps"_L1).toArray().size(), limits::NodeCommands);
        QVERIFY(!params->description.contains("commands"_L1));
    }

    void aBeaconKeepsWhatCanBeUsed()
    {
        const auto params = SystemEventParams::decode(
            readerOf("{'text':' Node: a ','host':5,'ip':'" + QByteArray(5000, '1') +
                     "','roles':['node','',7],'scopes':" + listOf("'s'", 100) +
                     ",'lastInputSeconds':12.7,'more':{}}"));

        QVERIFY(params);
        QCOMPARE(params->text, u"Node: a"_s);
        QCOMPARE(params->host, QString());
        QCOMPARE(params->ip.size(), 512);
        QCOMPARE(params->roles, QStringList{u"node"_s});
        QCOMPARE(params->scopes.size(), 64);
        QCOMPARE(params->lastInputSeconds, std::optional<qint64>(12));
        for (const auto odd : {"-1", "1e300", "'5'", "null"}) {
            QVERIFY(!SystemEventParams::decode(
                         readerOf("{'text':'a','lastInputSeconds':"_ba + odd + '}'))
                         ->lastInputSeconds);
        }
    }

    void aNodesEventHoldsItsPayloadAsValueOrText_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<QJsonValue>("payload");
        const QJsonObject one{{u"x"_s, 1}};
        QTest::newRow("value") << ",'payload':{'x':1}"_ba << QJsonValue(one);
        QTest::newRow("text") << R"(,'payloadJSON':'{\'x\':1}')"_ba.replace("\\'", "\\\"")
                              << QJsonValue(one);
        QTest::newRow("text that is no JSON")
            << ",'payloadJSON':'{x'"_ba << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("null") << ",'payloadJSON':null"_ba << QJsonValue(QJsonValue::Undefined);
        QTest::newRow("neither") << ""_ba << QJsonValue(QJsonValue::Undefined);
    }
    void aNodesEventHoldsItsPayloadAsValueOrText()
    {
        QFETCH(QByteArray, fields);
        QFETCH(QJsonValue, payload);

        const auto params = NodeEventParams::decode(readerOf("{'event':'e'" + fields + '}'));

        QVERIFY(params);
        QCOMPARE(params->payload, payload);
    }

    // What will run is what is asked about, whatever else stands beside it.
    void thePlanOfANodesRunReplacesTheRest()
    {
        const auto params = ExecApprovalParams::decode(readerOf(
            "{'command':'ls','commandArgv':['ls'],'host':'node','cwd':'/old','agentId':'a',"
            "'systemRunPlan':{'argv':['rm','-r'],'commandText':'rm -r','cwd':'/new'}}"));

        QVERIFY(params);
        QCOMPARE(params->command, u"rm -r"_s);
        QCOMPARE(params->argv, (QStringList{u"rm"_s, u"-r"_s}));
        QCOMPARE(params->context.value(u"cwd"_s), u"/new"_s);
        QVERIFY(!params->context.contains(u"agentId"_s));

        const auto elsewhere = ExecApprovalParams::decode(
            readerOf("{'command':'ls','systemRunPlan':{'commandText':'rm'}}"));
        QVERIFY(elsewhere);
        QCOMPARE(elsewhere->command, u"ls"_s);

        const auto withoutWords = ExecApprovalParams::decode(
            readerOf("{'command':'ls','commandArgv':['ls'],'host':'node',"
                     "'systemRunPlan':{'commandText':'rm'}}"));
        QVERIFY(withoutWords);
        QCOMPARE(withoutWords->argv, std::nullopt);
    }

    void theContextOfAnApprovalKeepsWhatSaysSomething()
    {
        const auto params = ExecApprovalParams::decode(
            readerOf("{'command':'ls','cwd':' /home ','host':null,'ask':'  ',"
                     "'turnSourceThreadId':17,'env':{'A':'1'},'twoPhase':true,'timeoutMs':5,"
                     "'unavailableDecisions':['allow-always'],'commandSpans':[]}"));

        QVERIFY(params);
        QCOMPARE(params->context, (QMap<QString, QString>{{u"cwd"_s, u"/home"_s},
                                                          {u"turnSourceThreadId"_s, u"17"_s}}));
        QCOMPARE(params->environment, (QMap<QString, QString>{{u"A"_s, u"1"_s}}));
        QVERIFY(params->isTwoPhase);
        QCOMPARE(params->timeout, std::chrono::milliseconds(5));
        QCOMPARE(params->scope, QJsonValue(QJsonValue::Null));
        QCOMPARE(params->unavailableDecisions, QStringList{u"allow-always"_s});
    }

private:
    static void add(const char *tag, Decode decode, const QByteArray &json,
                    const QString &fault = {})
    {
        QTest::newRow(tag) << decode << json << fault;
    }

    static void addConfigAndSetupRows()
    {
        add("config", faultOf<ConfigWriteParams>,
            "{'raw':'{}','baseHash':'h','replacePaths':['a'],'note':1,'sessionKey':2}");
        add("config without text", faultOf<ConfigWriteParams>, "{}",
            u"must have required property 'raw'"_s);
        add("config with paths that are none", faultOf<ConfigWriteParams>,
            "{'raw':'{}','replacePaths':'a'}", u"at /replacePaths: must be array"_s);
        add("lookup", faultOf<ConfigLookupParams>, "{'path':'gateway'}");
        add("lookup of nothing", faultOf<ConfigLookupParams>, "{'path':''}",
            u"at /path: must not have fewer than 1 characters"_s);
        add("setup code", faultOf<SetupCodeParams>,
            "{'publicUrl':'wss://a','bootstrapProfile':'node','joinUrl':true,'includeQr':false,"
            "'preferRemoteUrl':true}");
        add("setup code of another kind", faultOf<SetupCodeParams>, "{'bootstrapProfile':'admin'}",
            u"at /bootstrapProfile: must be equal to one of the allowed values"_s);
        add("setup status", faultOf<SetupStatusParams>, "{'setupId':'s'}");
        add("heartbeats", faultOf<SetHeartbeatsParams>, "{'enabled':false,'x':1}");
        add("heartbeats that say nothing", faultOf<SetHeartbeatsParams>, "{'enabled':1}",
            u"enabled (boolean) required"_s);
        add("wake words", faultOf<VoiceWakeParams>, "{'triggers':['a',1]}");
        add("wake words that are no list", faultOf<VoiceWakeParams>, "{'triggers':'a'}",
            u"voicewake.set requires triggers: string[]"_s);
        add("talk", faultOf<TalkModeParams>, "{'enabled':true,'phase':''}");
        add("talk in a long phase", faultOf<TalkModeParams>,
            "{'enabled':true,'phase':'" + QByteArray(513, 'p') + "'}",
            u"at /phase: must not have more than 512 characters"_s);
    }

    static void addDeviceRows()
    {
        add("pairing request", faultOf<PairingRequestParams>, "{'requestId':'r'}");
        add("device", faultOf<DeviceParams>, "{}", u"must have required property 'deviceId'"_s);
        add("rename to nothing", faultOf<DeviceRenameParams>, "{'deviceId':'d','label':'  '}",
            u"at /label: must not have fewer than 1 characters"_s);
        add("rename without a name", faultOf<DeviceRenameParams>, "{'deviceId':'d'}",
            u"must have required property 'label'"_s);
        add("token", faultOf<DeviceTokenParams>, "{'deviceId':'d','role':'x','scopes':[]}");
        add("token of many", faultOf<DeviceTokenParams>, "{'deviceId':'d','role':'x','scopes':{}}",
            u"at /scopes: must be array"_s);
        add("node", faultOf<NodeParams>, "{'nodeId':'n','more':1}",
            u"at root: unexpected property 'more'"_s);
        add("older node", faultOf<LegacyNodeParams>, "{'nodeId':'n','platform':5}",
            u"at /platform: must be string"_s);
        add("verify without a token", faultOf<NodeVerifyParams>, "{'nodeId':'n'}",
            u"must have required property 'token'"_s);
        add("verify with an empty token", faultOf<NodeVerifyParams>, "{'nodeId':'n','token':''}");
        add("no scopes", faultOf<ScopeUpgradeParams>, "{'scopes':[]}",
            u"at /scopes: must have 1 to 8 items"_s);
        add("nine scopes", faultOf<ScopeUpgradeParams>, "{'scopes':" + listOf("'s'", 9) + '}',
            u"at /scopes: must have 1 to 8 items"_s);
        add("eight scopes", faultOf<ScopeUpgradeParams>, "{'scopes':" + listOf("'s'", 8) + '}');
        add("scopes left out", faultOf<ScopeUpgradeParams>, "{}",
            u"must have required property 'scopes'"_s);
    }

    static void addLifecycleRows()
    {
        add("restart", faultOf<RestartParams>,
            "{'reason':'','skipDeferral':true,'target':{'pid':1,'port':65535,'x':1},'y':1}");
        add("restart of port 0", faultOf<RestartParams>, "{'target':{'port':0}}",
            u"at /target/port: must be >= 1"_s);
        add("restart of a word", faultOf<RestartParams>, "{'target':'me'}",
            u"at /target: must be object"_s);
        add("restart for a long reason", faultOf<RestartParams>,
            "{'reason':'" + QByteArray(513, 'r') + "'}",
            u"at /reason: must not have more than 512 characters"_s);
        add("suspend", faultOf<SuspendParams>,
            "{'requestId':'r','drain':true,'terminalPolicy':'preserve'}");
        add("suspend and end terminals", faultOf<SuspendParams>,
            "{'requestId':'r','terminalPolicy':'terminate'}");
        add("suspend and do something else", faultOf<SuspendParams>,
            "{'requestId':'r','terminalPolicy':'kill'}",
            u"at /terminalPolicy: must be equal to one of the allowed values"_s);
        add("suspend for blanks", faultOf<SuspendParams>, "{'requestId':'  '}",
            u"at /requestId: must not have fewer than 1 characters"_s);
        add("suspension of a long name", faultOf<SuspensionParams>,
            "{'suspensionId':'" + QByteArray(129, 's') + "'}",
            u"at /suspensionId: must not have more than 128 characters"_s);
        add("work", faultOf<PendingEnqueueParams>,
            "{'nodeId':'n','type':'status.request','priority':'high','expiresInMs':1000,"
            "'wake':false}");
        add("work of another kind", faultOf<PendingEnqueueParams>, "{'nodeId':'n','type':'format'}",
            u"at /type: must be equal to one of the allowed values"_s);
        add("work of a wrong type is named once", faultOf<PendingEnqueueParams>,
            "{'nodeId':5,'type':'format'}", u"at /nodeId: must be string"_s);
        add("work in a hurry", faultOf<PendingEnqueueParams>,
            "{'nodeId':'n','type':'location.request','priority':'now'}",
            u"at /priority: must be equal to one of the allowed values"_s);
        add("work for a moment", faultOf<PendingEnqueueParams>,
            "{'nodeId':'n','type':'status.request','expiresInMs':999}",
            u"at /expiresInMs: must be >= 1000"_s);
        add("eleven at once", faultOf<PendingDrainParams>, "{'maxItems':11}",
            u"at /maxItems: must be <= 10"_s);
        add("done", faultOf<PendingAckParams>, "{'ids':['a']}");
    }

    static void addNodeRows()
    {
        add("progress", faultOf<InvokeProgressParams>,
            "{'invokeId':'i','nodeId':'n','seq':0,'chunk':''}");
        add("progress without a piece", faultOf<InvokeProgressParams>,
            "{'invokeId':'i','nodeId':'n','seq':0}", u"must have required property 'chunk'"_s);
        add("a large piece", faultOf<InvokeProgressParams>,
            "{'invokeId':'i','nodeId':'n','seq':0,'chunk':'" + QByteArray(16'385, 'c') + "'}",
            u"at /chunk: must not have more than 16384 characters"_s);
        add("tools", faultOf<PluginToolsParams>, "{'tools':[{}]}");
        add("tools left out", faultOf<PluginToolsParams>, "{}",
            u"must have required property 'tools'"_s);
        add("tools that are no list", faultOf<PluginToolsParams>, "{'tools':{}}",
            u"at /tools: must be array"_s);
        add("too many tools", faultOf<PluginToolsParams>, "{'tools':" + listOf("1", 257) + '}',
            u"at /tools: must not have more than 256 items"_s);
        add("too many skills", faultOf<NodeSkillsParams>, "{'skills':" + listOf("1", 65) + '}',
            u"at /skills: must not have more than 64 items"_s);
        add("surface", faultOf<SurfaceRefreshParams>, "{'surface':'canvas','observedUrl':5}");
        add("surface without a name", faultOf<SurfaceRefreshParams>, "{'surface':''}",
            u"at /surface: must not have fewer than 1 characters"_s);
    }

    static void addApprovalRows()
    {
        add("approval", faultOf<ExecApprovalParams>, "{'id':'i','command':'ls'}");
        add("approval of a long command", faultOf<ExecApprovalParams>,
            "{'command':'" + QByteArray(16'385, 'c') + "'}",
            u"command exceeds exec approval display limit"_s);
        add("approval with a long id", faultOf<ExecApprovalParams>,
            "{'id':'" + QByteArray(4097, 'i') + "'}",
            u"at /id: must not have more than 4096 characters"_s);
        add("approval in a long folder", faultOf<ExecApprovalParams>,
            "{'command':'ls','cwd':'" + QByteArray(4097, 'd') + "'}",
            u"at /cwd: must not have more than 4096 characters"_s);
        add("approval in a number", faultOf<ExecApprovalParams>, "{'command':'ls','cwd':5}",
            u"at /cwd: must be string"_s);
        add("approval with an odd environment", faultOf<ExecApprovalParams>,
            "{'command':'ls','env':{'A':1}}", u"at /env: must hold strings"_s);
        add("approval for ever", faultOf<ExecApprovalParams>,
            "{'command':'ls','timeoutMs':604800001}", u"at /timeoutMs: must be <= 604800000"_s);
        add("decision", faultOf<ApprovalResolveParams>,
            "{'id':'i','decision':'deny','kind':1,'reviewer':2,'grantExpiresInDays':3}");
        add("decision about nothing", faultOf<ApprovalIdParams>, "{}",
            u"must have required property 'id'"_s);
        add("all of the history", faultOf<ApprovalHistoryParams>, "{'limit':101}",
            u"at /limit: must be <= 100"_s);
        add("rules", faultOf<ApprovalsFileParams>, "{'nodeId':'n','file':{},'baseHash':'h'}");
        add("rules without a file", faultOf<ApprovalsFileParams>, "{}",
            u"must have required property 'file'"_s);
    }
};

QTEST_APPLESS_MAIN(tst_MethodParams)
#include "tst_MethodParams.moc"
