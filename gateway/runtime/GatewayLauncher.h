// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"
#include "gateway/config/ConfigOverrides.h"
#include "gateway/config/ConfigPaths.h"
#include "gateway/config/ConfigService.h"
#include "gateway/remote/GatewayProbe.h"
#include "gateway/runtime/Gateway.h"
#include "gateway/runtime/QtClock.h"

#include <QHostAddress>
#include <QObject>

#include <memory>

namespace gateway {

/// Why a gateway did not start, in words for its owner.
struct StartFailure
{
    enum class Kind {
        Configuration, ///< The settings are missing or wrong.
        InUse,         ///< The port or the state folder belongs to another process.
        Other,
    };

    Kind kind = Kind::Other;
    QStringList lines = {};  ///< For a terminal: the cause first, then the next step.
    CommandError error = {}; ///< The same for a window.
};

/// Why listening as `config` says failed, for a window.
[[nodiscard]] CommandError startError(const Error &error, const GatewayConfig &config);

/// What an owner is told when a gateway has started.
struct StartReport
{
    QStringList addresses = {};  ///< `ws://…` for each real listener.
    QString tlsFingerprint = {}; ///< SHA-256 of the certificate, hex; empty without TLS.
    QStringList canvasUrls = {}; ///< Of the canvas; empty if it is off.
    QString configFile = {};
    bool hasCreatedConfig = false;
    QString credential = {}; ///< Where the secret is, never the secret itself.
    QStringList warnings = {};
};

/// Takes a gateway from options to listening and back: settings first, then the gateway. When the
/// port is taken it finds out by whom.
///
/// Thread: the one that creates it; needs an event loop.
class GatewayLauncher final : public QObject
{
    Q_OBJECT

public:
    struct Options
    {
        ConfigPaths paths = {};
        ConfigOverrides overrides = {};
    };

    explicit GatewayLauncher(Options options, QObject *parent = nullptr);
    ~GatewayLauncher() override;

    /// Ends in `started` or `failed`, both after the caller returned to the event loop.
    void start();
    /// Ends in `stopped`, also when nothing was started.
    void stop();
    /// Stops the gateway and builds a new one on the settings as they then are. Ends in `started`
    /// or `failed`. Ignored unless one runs.
    void restart();

    [[nodiscard]] Gateway *gateway() const { return m_gateway.get(); } ///< Null unless started.
    [[nodiscard]] ConfigService &config() { return m_config; }

signals:
    void started(const gateway::StartReport &report);
    void failed(const gateway::StartFailure &failure);
    void stopped();
    void restartAsked(); ///< By a client; answered by `restart`.
    /// Something the owner should know while it runs.
    void notice(const QString &line);

private:
    void launch();
    void end();
    [[nodiscard]] std::optional<StartFailure> prepareConfig();
    [[nodiscard]] StartReport report() const;
    void explainPortInUse();
    void fail(const StartFailure &failure);

    Options m_options;
    QtClock m_clock;
    ConfigService m_config;
    bool m_hasCreatedConfig = false;
    bool m_isRestarting = false;
    std::unique_ptr<Gateway> m_gateway;
    std::unique_ptr<GatewayProbe> m_probe;
    Timer m_start;
};

} // namespace gateway
