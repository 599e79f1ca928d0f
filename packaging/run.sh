#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [ARGUMENTS]: installs what is missing, builds, and starts the program with ARGUMENTS
# (without any: the tray with its window, or the gateway alone where there is no display).
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-build-tools.sh
# A warning of another compiler than the developers' stops nobody from running the program.
cmake --preset release -DOC_BUILD_TESTS=OFF -DOC_WERROR=OFF >/dev/null
cmake --build --preset release
[ "$#" -gt 0 ] || [ -n "${DISPLAY-}${WAYLAND_DISPLAY-}" ] || set -- gateway
exec build/release/app/openclaw-tray "$@"
