#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# control-page.sh REFERENCE_DIR [PROGRAM]: uses the web control page of both published releases, served by PROGRAM
# (default: the release build), in Debian's Chromium, without a window. REFERENCE_DIR as for tests/interop/run.sh.
# Opt-in: needs the packages chromium, nodejs and npm, and the npm registry; OC_SCREENSHOTS=FOLDER keeps pictures.
set -uo pipefail

refs=$(cd "${1:?usage: control-page.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/../interop/common.sh"
failed=0

cp "$here"/{.npmrc,package.json,package-lock.json,control-page.mjs,operator.mjs} "$work"
(cd "$work" && npm ci --prefer-offline --no-progress >/dev/null) || exit 1
for v in v3 v4; do
    mkdir -p "$work/gateway/.openclaw"
    cat >"$work/gateway/.openclaw/openclaw.json" <<JSON
{"gateway":{"mode":"local","port":$port,"auth":{"mode":"token","token":"$token"},
 "controlUi":{"root":"$refs/$v/node_modules/openclaw/dist/control-ui"}}}
JSON
    chmod 600 "$work/gateway/.openclaw/openclaw.json"
    start_gateway
    node "$work/control-page.mjs" "$port" "$token" "$v" || failed=1
    kill "$gateway_pid"
    wait "$gateway_pid" 2>/dev/null
    rm -rf "$work/gateway"
done
exit $failed
