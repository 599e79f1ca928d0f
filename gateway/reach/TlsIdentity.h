// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/reach/ServerCertificate.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QSslConfiguration>

#include <optional>

namespace gateway {

/// By which certificate the gateway is known, and whether it speaks TLS at all. Makes one where
/// none was given, takes a renewed one over while it runs, and renews its own in time.
///
/// Thread: gateway thread only. Rule: protocol-v4.md 16 "TLS": at least TLS 1.3.
class TlsIdentity final : public QObject
{
    Q_OBJECT

public:
    /// A certificate made here is good for this long. Rule: protocol-v4.md 16 "files".
    static constexpr std::chrono::hours Validity{24 * 3650};
    /// One made here is replaced when it has this long to go.
    static constexpr std::chrono::hours RenewalMargin{24 * 30};

    /// What a set of settings comes to; not in force yet.
    struct Prepared
    {
        TlsFiles files = {};
        std::optional<ServerCertificate> certificate = {}; ///< Nothing: plain text.
    };

    explicit TlsIdentity(Clock &clock, QObject *parent = nullptr);

    /// Reads what the settings name, and makes what they leave to us. What is in force stays.
    /// Errors: InvalidInput, with the file as subject; what writing a file can end with.
    [[nodiscard]] Result<Prepared, Error> prepare(const TlsConfig &config,
                                                  const ConfigPaths &paths) const;
    /// From now on new connections get this.
    void use(Prepared prepared);

    [[nodiscard]] bool isOn() const { return m_inForce.certificate.has_value(); }
    /// What a new connection is served with; nothing: plain text.
    [[nodiscard]] std::optional<QSslConfiguration> configuration() const { return m_configuration; }
    [[nodiscard]] const std::optional<ServerCertificate> &certificate() const
    {
        return m_inForce.certificate;
    }
    [[nodiscard]] QString fingerprint() const; ///< Empty without TLS.
    /// It was made here and is renewed here.
    [[nodiscard]] bool isOwn() const;

signals:
    void renewed(); ///< Another certificate is in force, by no change of the settings.

private:
    [[nodiscard]] Result<ServerCertificate, Error> makeOwn(const TlsFiles &files) const;
    [[nodiscard]] bool isDue(const ServerCertificate &certificate) const;
    void install(ServerCertificate certificate);
    void watch();
    void takeFiles();
    void renewIfDue();

    Clock &m_clock;
    Prepared m_inForce;
    std::optional<QSslConfiguration> m_configuration;
    QFileSystemWatcher m_watcher;
    Timer m_settle; ///< While files are being written.
    Timer m_dates;
};

} // namespace gateway
