// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/LocalGateway.h"

#include "gateway/config/TlsFiles.h"
#include "gateway/crypto/Random.h"

using namespace Qt::StringLiterals;

namespace gateway {

LocalGateway::LocalGateway(ConfigPaths paths, ConfigOverrides overrides, Clock &clock)
    : m_paths(paths)
    , m_config(paths, std::move(overrides), clock, randomBytes)
    , m_store(paths.stateDir, clock)
{
}

Result<Secret, Error> LocalGateway::renewToken()
{
    // A file with a token alone is none that a gateway starts on.
    if (!m_config.fileExists()) {
        if (auto created = m_config.createMinimal(); !created)
            return Failure{created.error()};
        if (const auto loaded = m_config.load(); !loaded)
            return Failure{Error{.text = loaded.error().first().toText(m_paths.configFile)}};
        return m_config.current()->token;
    }
    if (auto renewed = m_config.renewToken(); !renewed)
        return Failure{renewed.error()};
    return m_config.current()->token;
}

std::optional<CertificatePin> LocalGateway::certificatePin() const
{
    const TlsConfig &tls = m_config.current()->tls;
    return tls.isEnabled ? CertificatePin::ofFile(tlsFilesOf(tls, m_paths).certificate)
                         : std::nullopt;
}

} // namespace gateway
