#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# kill.sh [KILLS [PRESET]]: the long part of the kill test, 500 unless told; the short one runs with the tests.
set -euo pipefail
cd "$(dirname "$0")/../.."

preset=${2:-dev}
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --target kill_storm openclaw-tray
"build/$preset/tests/hardening/kill_storm" "${1:-500}" "build/$preset/app/openclaw-tray"
