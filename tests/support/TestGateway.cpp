// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/TestGateway.h"

#include "gateway/crypto/Random.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace gateway::test {

TestGateway::TestGateway(const QJsonObject &gatewaySection, const QJsonObject &others)
{
    QJsonObject section{{u"mode"_s, u"local"_s},
                        {u"bind"_s, u"loopback"_s},
                        {u"auth"_s, QJsonObject{{u"mode"_s, u"token"_s}, {u"token"_s, token()}}}};
    for (auto it = gatewaySection.begin(); it != gatewaySection.end(); ++it)
        section.insert(it.key(), it.value());
    QJsonObject root = others;
    root.insert(u"gateway"_s, section);
    // The networks of whoever runs the tests hear nothing of them.
    if (!root.contains(u"discovery"_s))
        root.insert(u"discovery"_s, QJsonObject{{u"mdns"_s, QJsonObject{{u"mode"_s, u"off"_s}}}});
    QFile file(configFile());
    if (file.open(QIODevice::WriteOnly))
        file.write(QJsonDocument(root).toJson());
}

TestGateway::~TestGateway()
{
    if (m_gateway)
        stop();
}

QString TestGateway::configFile() const
{
    return m_home.filePath(u"openclaw.json"_s);
}

QString TestGateway::start(quint16 port)
{
    m_config = std::make_unique<ConfigService>(
        ConfigPaths{.stateDir = stateDir(), .configFile = configFile()},
        ConfigOverrides{.port = port}, m_clock, randomBytes);
    if (const auto loaded = m_config->load(); !loaded)
        return loaded.error().first().toText(configFile());
    m_gateway = std::make_unique<Gateway>(*m_config, m_clock);
    const auto started = m_gateway->start();
    return started ? QString() : started.error().text;
}

void TestGateway::stop()
{
    QSignalSpy stopped(m_gateway.get(), &Gateway::stopped);
    m_gateway->stop();
    if (stopped.isEmpty())
        stopped.wait();
    m_gateway.reset();
    m_config.reset();
}

} // namespace gateway::test
