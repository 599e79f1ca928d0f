// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/InstanceBus.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using Action = InstanceRequest::Action;

/// What other programs may ask over the session bus; run by dbus-run-session.
class tst_InstanceBus : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_channel = std::make_unique<InstanceBus>(u"org.openclawtray.Test"_s);
        connect(m_channel.get(), &InstanceChannel::requested, this,
                [this](const InstanceRequest &request) { m_requests.append(request); });
        m_requests.clear();
        QVERIFY(m_channel->claim());
    }
    void cleanup() { m_channel.reset(); }

    void anActionIsPassedOnWithItsToken()
    {
        call(u"ActivateAction"_s, {u"show-page"_s, QVariantList{u"nodes"_s},
                                   QVariantMap{{u"activation-token"_s, u"abc"_s}}});
        call(u"Activate"_s, {QVariantMap{{u"desktop-startup-id"_s, u"def"_s}}});

        QCOMPARE(m_requests,
                 (QList<InstanceRequest>{
                     {.action = Action::ShowPage, .page = u"nodes"_s, .token = u"abc"_s},
                     {.action = Action::Open, .token = u"def"_s}}));
    }

    void whatIsNoActionIsIgnored_data()
    {
        QTest::addColumn<QString>("action");
        QTest::newRow("nothing") << QString();
        QTest::newRow("what nobody may ask over the bus") << u"approve"_s;
        QTest::newRow("one in other letters") << u"Quit"_s;
        QTest::newRow("a long one") << QString(100'000, u'x');
    }
    void whatIsNoActionIsIgnored()
    {
        QFETCH(QString, action);

        QVERIFY(call(u"ActivateAction"_s, {action, QVariantList(), QVariantMap()}));

        QVERIFY(m_requests.isEmpty());
    }

    void aPageIsATextOrNothing()
    {
        call(u"ActivateAction"_s, {u"show-page"_s, QVariantList{5}, QVariantMap()});
        call(u"ActivateAction"_s,
             {u"show-page"_s, QVariantList{QVariant(QStringList{u"a"_s, u"b"_s})}, QVariantMap()});

        QCOMPARE(m_requests.size(), 2);
        for (const InstanceRequest &request : std::as_const(m_requests))
            QCOMPARE(request.page, QString());
    }

    void documentsAreNotOpened()
    {
        call(u"Open"_s, {QStringList{u"file:///etc/passwd"_s}, QVariantMap()});

        QCOMPARE(m_requests, QList<InstanceRequest>{{}});
    }

    void otherArgumentsAreAnError()
    {
        QVERIFY(!call(u"ActivateAction"_s, {5}));
        QVERIFY(!call(u"Approve"_s, {u"request"_s}));

        QVERIFY(m_requests.isEmpty());
    }

private:
    /// As another program does; false if the answer is an error.
    static bool call(const QString &method, const QVariantList &arguments)
    {
        QDBusConnection other =
            QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"other"_s);
        QDBusMessage message =
            QDBusMessage::createMethodCall(u"org.openclawtray.Test"_s, u"/org/openclawtray/Test"_s,
                                           u"org.freedesktop.Application"_s, method);
        message.setArguments(arguments);
        const QDBusMessage answer = other.call(message, QDBus::BlockWithGui);
        return answer.type() == QDBusMessage::ReplyMessage;
    }

    std::unique_ptr<InstanceBus> m_channel;
    QList<InstanceRequest> m_requests;
};

QTEST_MAIN(tst_InstanceBus)
#include "tst_InstanceBus.moc"
