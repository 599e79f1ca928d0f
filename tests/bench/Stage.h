// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/bench/Scenarios.h"
#include "tests/bench/ServerProcess.h"
#include "tests/support/TestClient.h"

#include <memory>
#include <vector>

namespace gateway::bench {

/// A running server and who signs in at it.
class Stage final
{
public:
    using Client = std::unique_ptr<test::TestClient>;

    /// Starts the server and waits until it listens. The target must outlive the stage.
    explicit Stage(const Target &target);

    [[nodiscard]] bool isUp() const { return m_port != 0; }
    [[nodiscard]] const ServerProcess &server() const { return m_server; }

    /// An administrator by the shared token, without a device.
    [[nodiscard]] test::TestClient::Profile operatorProfile() const;
    /// The same person at a device of its own, which is paired at its first coming.
    [[nodiscard]] test::TestClient::Profile deviceProfile(const test::TestIdentity &identity) const;
    [[nodiscard]] test::TestClient::Profile nodeProfile(const test::TestIdentity &identity) const;

    /// Null when it was refused.
    [[nodiscard]] Client client(const test::TestClient::Profile &profile) const;
    /// Signs in and leaves again, without a pause in between; false when it was refused.
    [[nodiscard]] bool visit(const test::TestClient::Profile &profile) const;
    /// As many at once as may be unfinished. Empty when one was refused.
    [[nodiscard]] std::vector<Client> clients(const test::TestClient::Profile &profile,
                                              int count) const;

private:
    [[nodiscard]] bool isOfficial() const;
    [[nodiscard]] bool addGroup(std::vector<Client> &all, const test::TestClient::Profile &profile,
                                int count) const;
    void speak(test::TestClient::Profile &profile) const;

    const Target &m_target;
    ServerProcess m_server;
    quint16 m_port = 0;
};

} // namespace gateway::bench
