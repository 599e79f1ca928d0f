// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"
#include "gateway/reach/TlsIdentity.h"

namespace gateway {

/// The certificate in the picture, and what is to be said about it: nobody is told of one that is
/// renewed by itself. Rule: desktop-ui.md 2.1 "Attention", 6.
void describeEncryption(const TlsIdentity &tls, qint64 nowMs, GatewaySnapshot &into);

/// What serving with these files would come to.
[[nodiscard]] CertificateCheck checkCertificateFiles(const TlsFiles &files, qint64 nowMs);

} // namespace gateway
