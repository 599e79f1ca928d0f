// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Logging.h"

namespace gateway {

Q_LOGGING_CATEGORY(lcCanvas, "gateway.canvas", QtInfoMsg)
Q_LOGGING_CATEGORY(lcConfig, "gateway.config", QtInfoMsg)
Q_LOGGING_CATEGORY(lcState, "gateway.state", QtInfoMsg)
Q_LOGGING_CATEGORY(lcAuth, "gateway.auth", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPairing, "gateway.pairing", QtInfoMsg)
Q_LOGGING_CATEGORY(lcNodes, "gateway.nodes", QtInfoMsg)
Q_LOGGING_CATEGORY(lcPresence, "gateway.presence", QtInfoMsg)
Q_LOGGING_CATEGORY(lcServer, "gateway.server", QtInfoMsg)
Q_LOGGING_CATEGORY(lcMethods, "gateway.methods", QtInfoMsg)
Q_LOGGING_CATEGORY(lcReach, "gateway.reach", QtInfoMsg)
Q_LOGGING_CATEGORY(lcDiscovery, "gateway.discovery", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRemote, "gateway.remote", QtInfoMsg)
Q_LOGGING_CATEGORY(lcRuntime, "gateway.runtime", QtInfoMsg)

} // namespace gateway
