#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# control-page.sh REFERENCE_DIR PLAYWRIGHT_DIR [PROGRAM]: opens the web control page of both published releases,
# served by PROGRAM (default: the release build), in headless Chromium. REFERENCE_DIR as for
# tests/interop/run.sh; PLAYWRIGHT_DIR holds node_modules/playwright-core. Opt-in.
set -uo pipefail

refs=$(cd "${1:?usage: control-page.sh REFERENCE_DIR PLAYWRIGHT_DIR [PROGRAM]}" && pwd)
playwright=$(cd "${2:?usage: control-page.sh REFERENCE_DIR PLAYWRIGHT_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${3:-$here/../../build/release/app/openclaw-tray}")
chromium=$(command -v chromium || command -v chromium-browser)
failed=0

for v in v3 v4; do
    work=$(mktemp -d)
    port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
    port=${OC_PORT:-$port}
    token=$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')
    cat >"$work/openclaw.json" <<JSON
{"gateway":{"mode":"local","port":$port,"auth":{"mode":"token","token":"$token"},
 "controlUi":{"root":"$refs/$v/node_modules/openclaw/dist/control-ui"}}}
JSON
    env -i PATH="$PATH" HOME="$work" OPENCLAW_STATE_DIR="$work/state" OPENCLAW_CONFIG_PATH="$work/openclaw.json" \
        "$program" gateway >"$work/gateway.log" 2>&1 &
    gateway=$!
    for _ in $(seq 100); do
        curl -sf "http://127.0.0.1:$port/healthz" >/dev/null && break
        sleep 0.1
    done
    NODE_PATH="$playwright/node_modules" "$refs/bin/node24" "$here/control-page.cjs" \
        "$chromium" "http://127.0.0.1:$port" "$token" "$v" || failed=1
    kill "$gateway"
    wait "$gateway" 2>/dev/null
    rm -rf "$work"
done
exit $failed
