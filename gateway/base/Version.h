// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace gateway {

/// The version of this product, as in `--version` and `hello-ok`.
[[nodiscard]] QString productVersion();

} // namespace gateway
