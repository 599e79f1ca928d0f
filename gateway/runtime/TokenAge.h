// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Secret.h"
#include "gateway/state/StateStore.h"

#include <optional>

namespace gateway {

/// Remembers since when the shared token is what it is. The settings file does not say; so it is
/// known only of a token that came while the program looked. Kept beside a digest of the token,
/// never the token itself.
///
/// Thread: gateway thread only. Rule: desktop-ui.md 8.3 "created 12 Mar".
class TokenAge final
{
public:
    TokenAge(StateStore &store, const Clock &clock)
        : m_store(store)
        , m_clock(clock)
    {
    }

    /// The token as it is at the start: not new, however long it has been there.
    void begin(const Secret &token);
    /// The token as it is now.
    void note(const Secret &token);
    /// Milliseconds since 1970 UTC; nothing while there is no token, or nobody knows.
    [[nodiscard]] std::optional<qint64> createdAtMs() const { return m_createdAtMs; }

private:
    StateStore &m_store;
    const Clock &m_clock;
    Secret m_token;
    std::optional<qint64> m_createdAtMs;
};

} // namespace gateway
