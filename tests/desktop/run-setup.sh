#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-setup.sh PROGRAM [PICTURES]: goes through the setup assistant of PROGRAM by keyboard alone, in an empty
# home on a display of its own, and checks what then listens and what was written. Pictures of each page go to
# PICTURES. Opt-in: needs the packages xvfb, openbox, xdotool, imagemagick, dbus and iproute2.
set -uo pipefail

program=$(realpath "${1:?usage: run-setup.sh PROGRAM [PICTURES]}")
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${OC_INSIDE:-}" ]; then
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    display=:$((100 + $$ % 800))
    Xvfb "$display" -screen 0 1280x800x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    trap 'kill "$server"; rm -rf "$home"' EXIT
    sleep 1
    env -i PATH="$PATH" HOME="$home" XDG_RUNTIME_DIR="$home/run" DISPLAY="$display" OC_INSIDE=1 \
        OPENCLAW_GATEWAY_PORT="${OC_PORT:-22789}" \
        dbus-run-session --config-file="$here/../data/bus.conf" -- "$0" "$program" "${2:-$home}" </dev/null
    exit
fi

pictures=$2
failed=0
check() { # text, command …
    if "${@:2}" >/dev/null 2>&1; then echo "ok      $1"; else echo "FAILED  $1"; failed=1; fi
}
key() { xdotool key --clearmodifiers "$1"; sleep 0.5; }
picture() { import -window "$window" "$pictures/setup-$1.png"; }
listeners() { ss -ltn | awk '{print $4}' | grep -E ":($OPENCLAW_GATEWAY_PORT|$((OPENCLAW_GATEWAY_PORT + 4)))$"; }
onlyHere() { ! listeners | grep -qvE '^(127\.0\.0\.1|\[::1\]):'; }

openbox >/dev/null 2>&1 &
manager=$!
sleep 1
"$program" >"$HOME/out" 2>&1 &
tray=$!
for _ in $(seq 50); do
    window=$(xdotool search --name '^Set up OpenClaw Tray$' | head -n 1)
    [ -n "$window" ] && break
    sleep 0.1
done
check "a first start opens the assistant" test -n "$window"
xdotool windowactivate --sync "$window"
sleep 0.5
picture 1-welcome
key alt+u
for page in 2-place 3-reach 4-protect 5-extras 6-start; do
    key alt+n
    picture "$page"
done
check "nothing is written before the start page is used" test ! -e "$HOME/.openclaw/openclaw.json"
check "nothing listens before" test -z "$(listeners)"
key alt+s
sleep 2
picture 6-started
settings=$HOME/.openclaw/openclaw.json
check "the settings are written, for their owner alone" test "$(stat -c %a "$settings")" = 600
check "a token of 48 digits is in them" grep -qE '"token": *"[0-9a-f]{48}"' "$settings"
check "the gateway listens" test -n "$(listeners)"
check "on this computer alone" onlyHere
key alt+n
sleep 1
picture 7-connect
key alt+n
picture 8-done
kill "$tray"
wait "$tray"
check "it ends well" test $? = 0
kill "$manager"
exit $failed
