#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# load.sh [OPTIONS OF load_storm]: the long load test against a release build; `--soak 3600` is the hour of
# comings and goings. PRESET names another build.
set -euo pipefail
cd "$(dirname "$0")/../.."

preset=${PRESET:-release}
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --target load_storm openclaw-tray
"build/$preset/tests/hardening/load_storm" "build/$preset/app/openclaw-tray" "$@"
