#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# window.sh [PROGRAM [REPETITIONS]]: from the start of the process until its window is to be seen, and the memory of
# the process with the main window open, on a display and a message bus of its own. Needs: xvfb xauth dbus openbox xdotool.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:-$here/../../build/bench/app/openclaw-tray}")
repetitions=${2:-7}
if [ -z "${OC_INSIDE_DESKTOP:-}" ]; then
    home=$(mktemp -d)
    trap 'rm -rf "$home"' EXIT
    mkdir -m 700 "$home/run"
    env -i PATH="$PATH" OC_INSIDE_DESKTOP=1 HOME="$home" XDG_RUNTIME_DIR="$home/run" \
        xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" \
        dbus-run-session --config-file="$here/../data/bus.conf" -- "$0" "$program" "$repetitions"
    exit
fi

openbox >/dev/null 2>&1 &
manager=$!
trap 'kill "$manager" 2>/dev/null || true' EXIT
mkdir -m 700 "$HOME/.openclaw"
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
printf '{ gateway: { mode: "local", port: %s, auth: { mode: "token", token: "%s" } }, canvasHost: { enabled: false } }\n' \
    "$port" 0123456789abcdef0123456789abcdef0123456789abcdef >"$HOME/.openclaw/openclaw.json"
chmod 600 "$HOME/.openclaw/openclaw.json"

milliseconds() { echo $(($(date +%s%N) / 1000000)); }
is_shown() { xdotool search --onlyvisible --name '^OpenClaw Tray$' >/dev/null 2>&1; }
median() { printf '%s\n' "$@" | sort -n | sed -n "$((($# + 1) / 2))p"; }
range() { printf '%s\n' "$@" | sort -n | sed -n '1p;$p' | paste -sd ' ' | sed 's/ / to /'; }

times=() resident=()
for ((run = 0; run <= repetitions; run++)); do
    started=$(milliseconds)
    "$program" >/dev/null 2>&1 &
    pid=$!
    until is_shown; do
        if [ $(($(milliseconds) - started)) -gt 30000 ]; then
            echo "no window within 30 s" >&2
            kill "$pid"
            exit 1
        fi
    done
    took=$(($(milliseconds) - started))
    sleep 3 # until everything that is made afterwards is there
    if [ "$run" -gt 0 ]; then # the first one warms the disk cache
        times+=("$took")
        resident+=("$(awk '/^VmRSS/ {print int($2 / 1024)}' "/proc/$pid/status")")
    fi
    "$program" --quit
    wait "$pid" || true
done
echo "window seen after its process started (wanted: 400 ms): $(median "${times[@]}") ms ($(range "${times[@]}"))"
echo "memory with the main window open (wanted: 90 MB): $(median "${resident[@]}") MB" \
    "($(range "${resident[@]}"))"
