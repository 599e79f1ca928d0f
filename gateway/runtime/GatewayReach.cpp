// SPDX-License-Identifier: GPL-3.0-or-later
// Where the gateway listens, with which certificate, and what of it others are told.
#include "gateway/base/Logging.h"
#include "gateway/runtime/Gateway.h"

using namespace Qt::StringLiterals;

namespace gateway {

Outcome Gateway::listen(AbsentAddress absent)
{
    const auto config = m_config.current();
    auto plan = resolveBind(*config, currentHostAddresses(), absent);
    if (!plan)
        return Failure{plan.error()};
    auto tls = m_tls.prepare(config->tls, m_config.paths());
    if (!tls)
        return Failure{tls.error()};
    // Any free port stays the same once it was found.
    const quint16 port = config->port == 0 ? m_listeners.port() : config->port;
    if (auto opened = m_listeners.open(plan->targets, port); !opened)
        return opened;
    useTls(*std::move(tls));
    m_listenFailure.reset();
    m_plan = *std::move(plan);
    if (!m_plan.limitation.isEmpty())
        qCWarning(lcRuntime).noquote() << m_plan.limitation;
    emit listenersChanged();
    return {};
}

// Connections at an address that went away are left alone: it may be back before they notice, as
// after a short sleep, and those that do not survive it end by their missing pongs.
void Gateway::followNetwork()
{
    if (m_listeners.port() == 0)
        return;
    m_tailscale.refresh();
    const auto plan =
        resolveBind(*m_config.current(), currentHostAddresses(), AbsentAddress::Narrowed);
    if (plan && *plan == m_plan && !m_listenFailure) {
        m_announcement.update();
        emit changed(); // what "every address" stands for may be another list now
        return;
    }
    listenAnew(AbsentAddress::Narrowed);
    m_canvas.apply(m_listeners);
    m_announcement.update();
}

// On failure the old listeners go on, and the owner is told.
void Gateway::listenAnew(AbsentAddress absent)
{
    const auto listening = listen(absent);
    if (listening)
        return;
    m_listenFailure = listening.error();
    qCWarning(lcRuntime).noquote() << m_listenFailure->text;
    emit listenersChanged();
}

// Only to what listens: the tailnet client comes by loopback.
void Gateway::exposeToTailnet()
{
    m_tailscale.expose(
        {.mode = m_config.current()->tailscale, .port = port(), .isEncrypted = m_tls.isOn()});
}

// What the owner has closed is closed for those who are in already, too.
void Gateway::dropUncovered()
{
    for (const ConnectionId &id : m_connections.ids()) {
        const Connection *connection = m_connections.find(id);
        if (connection && !isCovered(connection->origin().localAddress))
            m_connections.close(id, CloseCode::ServiceRestart, u"address closed"_s);
    }
}

bool Gateway::isCovered(const QHostAddress &local) const
{
    const QList<QHostAddress> open = addresses();
    const bool isIPv4 = local.protocol() == QAbstractSocket::IPv4Protocol;
    return open.contains(local) || (isIPv4 && open.contains(QHostAddress(QHostAddress::AnyIPv4)));
}

// Nobody goes on in plain text when the owner wants encryption, nor the other way round. Another
// certificate alone ends nothing.
void Gateway::useTls(TlsIdentity::Prepared prepared)
{
    const bool isSwitched = prepared.certificate.has_value() != m_tls.isOn();
    m_tls.use(std::move(prepared));
    if (!isSwitched)
        return;
    m_listeners.hangUp();
    m_canvas.close();
    m_connections.closeAll(CloseCode::ServiceRestart, u"encryption changed"_s);
}

Result<SetupMethods::Urls, QString>
Gateway::setupUrls(const std::optional<QString> &publicUrl) const
{
    // What the tailnet client leads here has a certificate that everybody knows.
    const QString &name = m_tailscale.status().name;
    if (!publicUrl && m_tailscale.exposure() != TailscaleMode::Off && !name.isEmpty()) {
        return SetupMethods::Urls{.urls = {u"wss://"_s + name},
                                  .source = u"gateway.tailscale.mode="_s +
                                            toText(m_tailscale.exposure())};
    }
    const Listening here = listening();
    const auto found =
        publicUrl ? advertisedUrl(*publicUrl) : advertisedUrls(*m_config.current(), here);
    return found.transform([&](const AdvertisedUrls &urls) {
        return SetupMethods::Urls{
            .urls = urls.urls,
            .source = urls.source,
            .tlsFingerprint = leadsTo(here, urls.urls.first()) ? m_tls.fingerprint() : QString()};
    });
}

Listening Gateway::listening() const
{
    return {.addresses = addresses(),
            .port = port(),
            .isEncrypted = m_tls.isOn(),
            .ofHost = currentHostAddresses().all};
}

} // namespace gateway
