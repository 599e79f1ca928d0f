#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-wayland.sh PROGRAM: second starts and starts at once of PROGRAM under a Wayland compositor (weston without a
# screen), with a home and a session bus of their own. Opt-in; needs weston, qt6-wayland and dbus.
set -uo pipefail

program=$(realpath "${1:?usage: run-wayland.sh PROGRAM}")
for tool in weston dbus-run-session; do
    command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 2; }
done
if [ -z "${OC_INSIDE_WAYLAND:-}" ]; then
    work=$(mktemp -d)
    trap 'rm -rf "$work"' EXIT
    mkdir -m 700 "$work/run" "$work/home"
    env -i PATH="$PATH" HOME="$work/home" XDG_RUNTIME_DIR="$work/run" QT_QPA_PLATFORM=wayland WAYLAND_DISPLAY=oc \
        OC_INSIDE_WAYLAND="$work" dbus-run-session -- "$0" "$program"
    exit
fi

failed=0
row() { # WHAT COMMAND…
    local what=$1
    shift
    if "$@"; then echo "ok      $what"; else echo "FAILED  $what"; failed=1; fi
}
alive() { kill -0 "$1" 2>/dev/null; }
ended() { # PID: within 5 s
    for _ in $(seq 50); do alive "$1" || return 0; sleep 0.1; done
    return 1
}
one_of() { sleep 2; [ $(($(alive "$1" && echo 1 || echo 0) + $(alive "$2" && echo 1 || echo 0))) -eq 1 ]; }

weston --backend=headless-backend.so --socket=oc --idle-time=0 >"$OC_INSIDE_WAYLAND/weston.log" 2>&1 &
compositor=$!
trap 'kill $compositor 2>/dev/null' EXIT
for _ in $(seq 50); do [ -S "$XDG_RUNTIME_DIR/oc" ] && break; sleep 0.1; done
mkdir "$HOME/.openclaw"
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
echo "{\"gateway\":{\"mode\":\"local\",\"port\":$port,\"auth\":{\"token\":\"$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')\"}}}" \
    >"$HOME/.openclaw/openclaw.json"
chmod 600 "$HOME/.openclaw/openclaw.json"
start() { "$program" "$@" >>"$HOME/program.log" 2>&1; }

start & first=$!
row "the gateway answers" curl -sf --retry 20 --retry-delay 1 --retry-connrefused -o "$HOME/health" "http://127.0.0.1:$port/healthz"
row "a second start hands over within 1 s" timeout 1 "$program"
row "the first goes on" alive $first
start --quit
row "it can be ended" ended $first
start --hidden & one=$!
start & other=$!
row "two starts at once leave one process" one_of $one $other
start --quit
row "which ends, too" ended $one
row "and the other" ended $other
[ $failed -eq 0 ] || cat "$HOME/program.log"
exit $failed
