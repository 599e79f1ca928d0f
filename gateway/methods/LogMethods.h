// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/server/MethodRouter.h"
#include "gateway/state/LogTail.h"

namespace gateway {

/// `logs.tail`. Rule: protocol-v3.md 5.10.
class LogMethods final
{
public:
    explicit LogMethods(const QString &folder)
        : m_tail(folder)
    {
    }

    void registerOn(MethodRouter &router);

private:
    LogTail m_tail;
};

} // namespace gateway
