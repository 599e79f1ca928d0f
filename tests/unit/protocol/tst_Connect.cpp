// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/Connect.h"

#include "gateway/base/Limits.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QJsonObject minimal()
{
    return {{u"minProtocol"_s, 3},
            {u"maxProtocol"_s, 4},
            {u"client"_s, QJsonObject{{u"id"_s, u"cli"_s},
                                      {u"mode"_s, u"cli"_s},
                                      {u"version"_s, u"1"_s},
                                      {u"platform"_s, u"linux"_s}}}};
}

Result<ConnectParams, ParamFault> decode(const QJsonObject &object)
{
    return ConnectParams::decode(ParamReader(object));
}

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

} // namespace

class tst_Connect : public QObject
{
    Q_OBJECT

private slots:
    void theSmallestOneIsRead()
    {
        const auto params = decode(minimal());

        QVERIFY(params);
        QCOMPARE(params->minProtocol, 3);
        QCOMPARE(params->maxProtocol, 4);
        QCOMPARE(params->client.name(), u"cli"_s);
        QVERIFY(!params->role && !params->scopes && !params->device);
    }

    void everyPartIsRead()
    {
        QJsonObject object = minimal();
        object.insert(u"role"_s, u"node"_s);
        object.insert(u"scopes"_s, QJsonArray{u"a"_s});
        object.insert(u"caps"_s, QJsonArray{u"system"_s});
        object.insert(u"commands"_s, QJsonArray{u"system.run"_s});
        object.insert(u"permissions"_s, QJsonObject{{u"camera"_s, true}});
        object.insert(u"pathEnv"_s, u"/bin"_s);
        object.insert(u"device"_s, QJsonObject{{u"id"_s, u"d"_s},
                                               {u"publicKey"_s, u"k"_s},
                                               {u"signature"_s, u"s"_s},
                                               {u"nonce"_s, u"n"_s},
                                               {u"signedAt"_s, 5}});
        object.insert(u"auth"_s, QJsonObject{{u"token"_s, u"t"_s}, {u"password"_s, u"p"_s}});

        const auto params = decode(object);

        QVERIFY(params);
        QCOMPARE(params->role, std::optional(u"node"_s));
        QCOMPARE(params->surface.commands, QStringList{u"system.run"_s});
        QCOMPARE(params->surface.permissions->value(u"camera"_s), true);
        QCOMPARE(params->device->signedAtMs, 5);
        QCOMPARE(params->auth.token, std::optional(Secret(u"t"_s)));
        QCOMPARE(params->auth.password, std::optional(Secret(u"p"_s)));
    }

    void fieldsOfOtherReleasesAreIgnored()
    {
        QVERIFY(decode(with(minimal(), u"modelCatalog"_s, QJsonObject())));
    }

    void faultsAreNamed_data()
    {
        QTest::addColumn<QJsonObject>("object");
        QTest::addColumn<QString>("fault");
        const auto client = [](const QString &key, const QJsonValue &value) {
            const QJsonObject object = minimal();
            return with(object, u"client"_s,
                        with(object.value("client"_L1).toObject(), key, value));
        };
        QTest::newRow("nothing") << QJsonObject() << u"must have required property 'minProtocol'"_s;
        QTest::newRow("no client") << QJsonObject{{u"minProtocol"_s, 3}, {u"maxProtocol"_s, 4}}
                                   << u"must have required property 'client'"_s;
        QTest::newRow("client id")
            << client(u"id"_s, u"foo"_s)
            << u"at /client/id: must be equal to one of the allowed values"_s;
        QTest::newRow("client mode")
            << client(u"mode"_s, u"foo"_s)
            << u"at /client/mode: must be equal to one of the allowed values"_s;
        QTest::newRow("version") << with(minimal(), u"minProtocol"_s, 0)
                                 << u"at /minProtocol: must be >= 1"_s;
        QTest::newRow("device") << with(minimal(), u"device"_s, QJsonObject{{u"id"_s, u"d"_s}})
                                << u"must have required property 'publicKey'"_s;
        QTest::newRow("auth") << with(minimal(), u"auth"_s, QJsonObject{{u"token"_s, 1}})
                              << u"at /auth/token: must be string"_s;
        QTest::newRow("too many commands")
            << with(minimal(), u"commands"_s,
                    QJsonArray::fromStringList(QStringList(limits::NodeCommands + 1, u"c"_s)))
            << u"at /commands: must not have more than 256 items"_s;
        QTest::newRow("too many scopes")
            << with(minimal(), u"scopes"_s,
                    QJsonArray::fromStringList(QStringList(limits::NodeCaps + 1, u"s"_s)))
            << u"at /scopes: must not have more than 64 items"_s;
    }
    void faultsAreNamed()
    {
        QFETCH(QJsonObject, object);
        QFETCH(QString, fault);

        const auto params = decode(object);

        QVERIFY(!params);
        QCOMPARE(params.error().text, fault);
    }

    void aProofCoversTheFirstTokenThatIsThere()
    {
        const Secret shared(u"shared"_s);
        const Secret device(u"device"_s);
        const Secret setup(u"setup"_s);
        const Secret empty;
        using Credentials = ConnectCredentials;
        QCOMPARE((Credentials{.token = shared, .deviceToken = device}).signedToken(), shared);
        QCOMPARE((Credentials{.token = empty, .deviceToken = device}).signedToken(), device);
        QCOMPARE((Credentials{.bootstrapToken = setup}).signedToken(), setup);
        QCOMPARE((Credentials{.password = shared}).signedToken(), empty);
    }
};

QTEST_APPLESS_MAIN(tst_Connect)
#include "tst_Connect.moc"
