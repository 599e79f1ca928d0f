// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/server/MethodRouter.h"

namespace gateway {

/// What would need an assistant, a channel or another part that this gateway does not have: refused
/// by name, and listed in no hello. Rule: protocol-v4.md 7.3, protocol-v3.md 5.12.
class AbsentMethods final
{
public:
    static void registerOn(MethodRouter &router);
};

} // namespace gateway
