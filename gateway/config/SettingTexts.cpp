// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/SettingTexts.h"

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr std::array Texts{
    std::pair{
        "gateway.mode"_L1,
        "Whether this computer runs a gateway (local) or its window and its command line show "
        "another one (remote). The gateway starts only with local, or with "
        "--allow-unconfigured."_L1},
    std::pair{"gateway.port"_L1,
              "Port to listen on. --port and OPENCLAW_GATEWAY_PORT come first; a profile has "
              "another default, so that two gateways do not meet."_L1},
    std::pair{"gateway.bind"_L1, "Who can reach the gateway: see \"Who can connect\" below."_L1},
    std::pair{"gateway.customBindHost"_L1,
              "With bind custom: the one address of this computer to listen on, besides "
              "127.0.0.1."_L1},
    std::pair{
        "gateway.tls.enabled"_L1,
        "Speak TLS, and nothing else, on the gateway's port and the canvas host's: wss:// and "
        "https://."_L1},
    std::pair{"gateway.tls.autoGenerate"_L1,
              "Make a certificate that signs itself where no files are named; it is renewed before "
              "it ends."_L1},
    std::pair{"gateway.tls.certPath"_L1,
              "The certificate, in PEM. Replaced files are used for new connections."_L1},
    std::pair{"gateway.tls.keyPath"_L1, "The key of the certificate, in PEM."_L1},
    std::pair{"gateway.tls.caPath"_L1, "Further certificates of the chain, in PEM."_L1},
    std::pair{"gateway.tailscale.mode"_L1,
              "With bind loopback: have the tailscale program lead the tailnet (serve) or the "
              "internet (funnel, with auth.mode password) here; taken back when the gateway "
              "stops."_L1},
    std::pair{"gateway.auth.allowTailscale"_L1,
              "With tailscale.mode serve: let users of the tailnet in without a token, after "
              "tailscale whois confirmed them. Their devices are approved like all others."_L1},
    std::pair{"gateway.auth.mode"_L1,
              "How clients sign in that are not paired yet. none is possible only with bind "
              "loopback: then any program on this computer can control the gateway."_L1},
    std::pair{"gateway.auth.token"_L1,
              "The shared token. The first start makes one. OPENCLAW_GATEWAY_TOKEN counts where "
              "the file has none."_L1},
    std::pair{"gateway.auth.password"_L1,
              "The shared password. OPENCLAW_GATEWAY_PASSWORD counts where the file has none."_L1},
    std::pair{"gateway.auth.rateLimit.maxAttempts"_L1,
              "Failed sign-ins from one address within the window before it is locked out."_L1},
    std::pair{"gateway.auth.rateLimit.windowMs"_L1,
              "Over which time failed sign-ins are counted, in milliseconds."_L1},
    std::pair{"gateway.auth.rateLimit.lockoutMs"_L1,
              "How long an address stays locked out, in milliseconds."_L1},
    std::pair{"gateway.auth.rateLimit.exemptLoopback"_L1,
              "Programs of this computer are not locked out; they are answered later and later "
              "instead."_L1},
    std::pair{"gateway.trustedProxies"_L1,
              "Addresses, or networks such as 10.0.0.0/8, of reverse proxies whose word on a "
              "client's address is believed."_L1},
    std::pair{"gateway.allowRealIpFallback"_L1,
              "Believe X-Real-IP of a trusted proxy that sends no X-Forwarded-For."_L1},
    std::pair{"gateway.controlUi.enabled"_L1,
              "Serve the official web control page, where its files are on this computer."_L1},
    std::pair{"gateway.controlUi.root"_L1,
              "Folder of the web control page. Empty: that of an installed openclaw package."_L1},
    std::pair{"gateway.controlUi.allowedOrigins"_L1,
              "Web pages, such as https://panel.example, that may speak to the gateway besides "
              "its own."_L1},
    std::pair{"gateway.controlUi.dangerouslyAllowHostHeaderOriginFallback"_L1,
              "Let a web page in that was loaded under the name the request gives. This switches "
              "off the protection against DNS rebinding."_L1},
    std::pair{"gateway.nodes.pairing.autoApproveLocal"_L1,
              "Pair programs of this computer without asking. What a node may be asked is a "
              "question of its own."_L1},
    std::pair{"gateway.nodes.pairing.autoApproveCidrs"_L1,
              "Networks, such as 192.168.7.0/24, whose new nodes are paired without asking. What a "
              "node may be asked is a question of its own."_L1},
    std::pair{
        "gateway.nodes.pairing.sshVerify"_L1,
        "Pair new nodes of private networks without asking, and approve what they offer, when "
        "ssh to their computer shows that they are its owner's: it runs openclaw node "
        "identity there."_L1},
    std::pair{"gateway.nodes.pairing.sshVerify.user"_L1,
              "Whom ssh signs in as there. Without a value: as its own settings say."_L1},
    std::pair{"gateway.nodes.pairing.sshVerify.identity"_L1,
              "The key for that. Without a value: those that ssh takes by itself."_L1},
    std::pair{"gateway.nodes.pairing.sshVerify.timeoutMs"_L1,
              "How many milliseconds that may take; then the owner is asked."_L1},
    std::pair{"gateway.nodes.pairing.sshVerify.cidrs"_L1,
              "Networks, such as 192.168.7.0/24, whose nodes are looked at. Empty: every private "
              "network, and tailnets."_L1},
    std::pair{"gateway.nodes.commands.allow"_L1,
              "Commands that nodes may be asked beyond the defaults of their platform."_L1},
    std::pair{"gateway.nodes.commands.deny"_L1,
              "Commands that no node may be asked; stronger than allow."_L1},
    std::pair{"gateway.nodes.allowCommands"_L1,
              "The older name of gateway.nodes.commands.allow; both lists count."_L1},
    std::pair{"gateway.nodes.denyCommands"_L1,
              "The older name of gateway.nodes.commands.deny; both lists count."_L1},
    std::pair{"gateway.reload.mode"_L1,
              "Whether changes of the file are taken over while the gateway runs. hot and "
              "restart, of the older release, mean hybrid here."_L1},
    std::pair{
        "gateway.remote.url"_L1,
        "With mode remote: the gateway that the window shows and the command line asks, ws:// "
        "or wss://. With transport ssh it is an address of this computer, and its port is the "
        "near end of the tunnel while that is free."_L1},
    std::pair{"gateway.remote.token"_L1, "The shared token of that gateway."_L1},
    std::pair{"gateway.remote.password"_L1, "The shared password of that gateway."_L1},
    std::pair{"gateway.remote.tlsFingerprint"_L1,
              "SHA-256 of that gateway's certificate; no other is accepted then."_L1},
    std::pair{
        "gateway.remote.transport"_L1,
        "Through an SSH tunnel that the window keeps up, or direct. Without a value: ssh where "
        "sshTarget is set."_L1},
    std::pair{"gateway.remote.remotePort"_L1,
              "The gateway's port on its computer, with transport ssh. Without a value: 18789."_L1},
    std::pair{"gateway.remote.sshTarget"_L1,
              "Where ssh signs in. Its key has to be known, and signing in must ask nothing."_L1},
    std::pair{"gateway.remote.sshIdentity"_L1,
              "The key file for it. Without a value: those that ssh takes by itself."_L1},
    std::pair{"canvasHost.enabled"_L1,
              "Serve the canvas, the folder of pages that nodes show. OPENCLAW_SKIP_CANVAS_HOST=1 "
              "switches it off, too."_L1},
    std::pair{"canvasHost.root"_L1,
              "Folder of the canvas. Empty: workspace/canvas of the state folder. The home folder, "
              "the state folder and what holds them are refused."_L1},
    std::pair{"canvasHost.port"_L1,
              "A port of the canvas's own, besides the gateway's. Without a value the gateway's "
              "plus 4; the same number as the gateway's: none of its own; 0: any free one."_L1},
    std::pair{"canvasHost.liveReload"_L1,
              "Reload open pages when a file of the canvas changes."_L1},
    std::pair{
        "discovery.mdns.mode"_L1,
        "Whether local networks are told of the gateway, by Avahi: minimal says name and port; "
        "full also where this program and the SSH server are. Nothing is announced that cannot "
        "be reached. OPENCLAW_DISABLE_BONJOUR=1 switches it off, too."_L1},
    std::pair{
        "discovery.wideArea.enabled"_L1,
        "Write a DNS zone of the gateway's tailnet address to dns/DOMAIN.db of the state folder. "
        "Without a value: if a domain is set."_L1},
    std::pair{"discovery.wideArea.domain"_L1,
              "The domain of that zone; gateway discover looks there, too. "
              "OPENCLAW_WIDE_AREA_DOMAIN counts where the file has none."_L1},
};

} // namespace

QLatin1StringView settingText(const QString &path)
{
    const auto it = std::ranges::find_if(Texts, [&](const auto &row) { return path == row.first; });
    return it == Texts.end() ? QLatin1StringView() : it->second;
}

} // namespace gateway
