// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/CommandLine.h"
#include "app/cli/GatewayTarget.h"
#include "app/cli/Terminal.h"

#include "gateway/remote/GatewayClient.h"
#include "gateway/runtime/LocalGateway.h"
#include "gateway/runtime/QtClock.h"

#include <QObject>

#include <functional>
#include <memory>

/// One run of one command: what it was given, its connection to a gateway, and how it ends.
///
/// Ends once, by `finish` or `fail`; everything after that is ignored.
/// Thread: the one that creates it; needs an event loop.
class CommandRun final : public QObject
{
    Q_OBJECT

public:
    explicit CommandRun(const CommandLine &line, QObject *parent = nullptr);
    ~CommandRun() override;

    /// Reads the settings and starts the command. Ends in `ended`, later.
    void start();

    [[nodiscard]] const ParsedCommand &given() const noexcept { return m_line.command; }
    [[nodiscard]] const gateway::ConfigPaths &paths() const { return m_line.gatewayOptions.paths; }
    [[nodiscard]] const QProcessEnvironment &environment() const
    {
        return m_line.gatewayOptions.overrides.environment;
    }
    [[nodiscard]] bool wantsJson() const;
    /// `--timeout`, or the command's own.
    [[nodiscard]] std::chrono::milliseconds timeout() const;
    [[nodiscard]] gateway::LocalGateway &local() noexcept { return m_local; }
    [[nodiscard]] gateway::Clock &clock() noexcept { return m_clock; }
    [[nodiscard]] Terminal &terminal() noexcept { return m_terminal; }

    /// Which gateway; ends the run and gives nothing where that cannot be said.
    [[nodiscard]] std::optional<GatewayTarget> target();
    /// Where `open` found or looked for it.
    [[nodiscard]] const QUrl &url() const noexcept { return m_url; }

    using Opened = std::function<void(const std::optional<gateway::ClientError> &)>;
    /// Signs in with the command's scopes, or these; a connection that is there goes first.
    /// `opened` is told how it went.
    void tryOpen(const QStringList &scopes, Opened opened);
    /// The same; a failure ends the run.
    void open(std::function<void()> opened);
    void openWith(const QStringList &scopes, std::function<void()> opened);
    [[nodiscard]] gateway::GatewayClient &client() { return *m_client; }
    void closeConnection();
    /// What the person can do about it; empty if nobody knows.
    [[nodiscard]] QString adviceFor(const gateway::ClientError &error) const;
    using Lost = std::function<void(const gateway::ClientError &)>;
    /// A connection that is lost after it was there no longer ends the run, nor do the questions
    /// that waited on it: `lost` is told instead.
    void whenLost(Lost lost) { m_lost = std::move(lost); }
    /// Calls back once, unless the run ends before; one at a time.
    void later(std::chrono::milliseconds delay, std::function<void()> call);

    using Answered = std::function<void(const QJsonObject &)>;
    /// Asks; an error ends the run.
    void ask(const QString &method, const QJsonObject &params, Answered answered);

    /// Prints `json` or `text`, as asked for, and ends.
    void finish(const QJsonValue &json, const QString &text, ExitCode code = ExitCode::Success);
    void fail(ExitCode code, const QString &text, const QJsonObject &details = {});
    void fail(const gateway::ClientError &error);
    [[nodiscard]] static ExitCode exitCodeOf(gateway::ClientError::Kind kind);
    void end(ExitCode code); ///< What is to be printed has been.

signals:
    void ended(int exitCode);

private:
    [[nodiscard]] QString adviceForRejection(const QString &message) const;
    void tellFailure(const gateway::ClientError &error, const Opened &opened);

    CommandLine m_line;
    gateway::QtClock m_clock;
    Terminal m_terminal;
    gateway::LocalGateway m_local;
    QUrl m_url;
    std::unique_ptr<gateway::GatewayClient> m_client;
    gateway::Timer m_later;
    Lost m_lost;
    bool m_isEnded = false;
};
