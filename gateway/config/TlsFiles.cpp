// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/TlsFiles.h"

using namespace Qt::StringLiterals;

namespace gateway {

TlsFiles tlsFilesOf(const TlsConfig &config, const ConfigPaths &paths)
{
    const QString folder = paths.stateDir + u"/gateway/tls/"_s;
    const auto chosen = [&](const QString &path, const QString &otherwise) {
        return path.isEmpty() ? otherwise : paths.resolved(path);
    };
    return {.certificate = chosen(config.certPath, folder + u"gateway-cert.pem"_s),
            .key = chosen(config.keyPath, folder + u"gateway-key.pem"_s),
            .authorities = chosen(config.caPath, QString()),
            .areOwn = config.certPath.isEmpty() && config.keyPath.isEmpty()};
}

} // namespace gateway
