// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// The settings that the pages name. Rule: desktop-ui.md 8.
namespace ui::setting {

inline const QString Mode = QStringLiteral("gateway.mode");
inline const QString Port = QStringLiteral("gateway.port");
inline const QString Bind = QStringLiteral("gateway.bind");
inline const QString CustomBindHost = QStringLiteral("gateway.customBindHost");
inline const QString TlsEnabled = QStringLiteral("gateway.tls.enabled");
inline const QString TlsCertificate = QStringLiteral("gateway.tls.certPath");
inline const QString TlsKey = QStringLiteral("gateway.tls.keyPath");
inline const QString TrustedProxies = QStringLiteral("gateway.trustedProxies");
inline const QString AuthMode = QStringLiteral("gateway.auth.mode");
inline const QString Token = QStringLiteral("gateway.auth.token");
inline const QString Password = QStringLiteral("gateway.auth.password");
inline const QString AutoApproveLocal = QStringLiteral("gateway.nodes.pairing.autoApproveLocal");
inline const QString CanvasEnabled = QStringLiteral("canvasHost.enabled");
inline const QString CanvasRoot = QStringLiteral("canvasHost.root");
inline const QString CanvasPort = QStringLiteral("canvasHost.port");
inline const QString CanvasLiveReload = QStringLiteral("canvasHost.liveReload");
inline const QString MdnsMode = QStringLiteral("discovery.mdns.mode");
inline const QString WideAreaDomain = QStringLiteral("discovery.wideArea.domain");

} // namespace ui::setting
