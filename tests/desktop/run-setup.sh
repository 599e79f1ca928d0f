#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-setup.sh PROGRAM [PICTURES [REFERENCE_DIR]]: goes through the setup assistant of PROGRAM on a display and in
# a network of its own: by keyboard, by mouse, and where something is in the way. With REFERENCE_DIR (as for
# tests/interop/run.sh) it then takes over settings of the published programs of both protocols and runs the commands
# that the assistant shows with their node hosts: on this computer, from another network namespace, and with a wrong
# clock. What is on the screen is found as a screen reader finds it. OC_PARTS="keyboard nodes" runs only these parts.
#
# Opt-in; says what it needs. Leaves pictures to look at in PICTURES.
set -uo pipefail

usage="usage: run-setup.sh PROGRAM [PICTURES [REFERENCE_DIR]]"
here=$(cd "$(dirname "$0")" && pwd)
faketime=/usr/lib/$(uname -m)-linux-gnu/faketime/libfaketimeMT.so.1
# needs PACKAGE COMMAND…
needs() {
    local package=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$package")
}
if [ -z "${OC_INSIDE_DESKTOP:-}" ]; then
    missing=()
    needs xvfb command -v Xvfb
    needs dbus command -v dbus-run-session
    for tool in openbox xdotool xclip; do needs $tool command -v $tool; done
    needs imagemagick command -v import
    needs iproute2 command -v ss
    needs at-spi2-core test -x /usr/libexec/at-spi-bus-launcher
    needs "python3-gi gir1.2-atspi-2.0" /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")'
    [ -z "${3:-}" ] || needs libfaketime test -e "$faketime"
    if [ ${#missing[@]} -gt 0 ]; then
        echo "run-setup.sh needs: ${missing[*]}" >&2
        exit 2
    fi
    program=$(realpath "${1:?$usage}")
    pictures=$(realpath -m "${2:-$(mktemp -d)}")
    references=${3:+$(realpath "$3")}
    # Its own network: the usual port is free, and nothing listens for anybody else.
    exec unshare --user --map-root-user --net --mount env -i PATH="$PATH" OC_INSIDE_DESKTOP=1 \
        OC_PARTS="${OC_PARTS:-keyboard mouse leaving taken failing broken tailnet official nodes network clock}" \
        "$0" "$program" "$pictures" "$references"
fi
if [ "$OC_INSIDE_DESKTOP" = 1 ]; then
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    ip link set lo up
    export OC_INSIDE_DESKTOP=2 HOME=$home XDG_RUNTIME_DIR=$home/run QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
    export DISPLAY=:$((100 + $$ % 800))
    Xvfb "$DISPLAY" -screen 0 1280x900x24 -nolisten tcp >/dev/null 2>&1 &
    server=$!
    trap 'kill "$server"; rm -rf "$home"' EXIT
    sleep 1
    dbus-run-session -- "$0" "$@" </dev/null 2>"$home/log" | grep --line-buffered -v '^SpiRegistry daemon'
    exit "${PIPESTATUS[0]}"
fi

program=$1 pictures=$2 references=${3:-}
work=$(mktemp -d)
port=18789
passed=0 failed=0 main_pid=
pids=()

cleanup() {
    for pid in "${pids[@]}"; do kill -- "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT

ok() { passed=$((passed + 1)); printf 'ok      %s\n' "$1"; }
no() { failed=$((failed + 1)); printf 'FAILED  %s\n' "$1"; picture "failed-$failed"; }
check() { # NAME COMMAND…
    local name=$1
    shift
    if "$@" >/dev/null 2>&1; then ok "$name"; else no "$name"; fi
}
# wait_for SECONDS COMMAND…
wait_for() {
    local end=$((SECONDS + $1))
    shift
    while [ $SECONDS -le $end ]; do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.2
    done
    return 1
}
not() { ! "$@"; }
picture() { mkdir -p "$pictures"; import -window root "$pictures/$1.png" 2>/dev/null; }

settings=.openclaw/openclaw.json
clicks=0

see() { /usr/bin/python3 "$here/screen_reader.py" "$@" 2>>"$work/reader.log"; }
ours() { local what=$1; shift; see "$what" openclaw-tray "$@"; }
shows() { ours place any "$1"; }
usable() { ours state any "$1" | grep -qx enabled; }
soon() { wait_for "${2:-30}" shows "$1"; } # NAME [SECONDS]
# press NAME…: with the mouse, each as soon as it can be pressed.
press() {
    local name
    for name in "$@"; do
        wait_for 30 usable "$name" || { no "press $name"; return 1; }
        xdotool mousemove $(ours place any "$name") click 1
        clicks=$((clicks + 1))
        sleep 0.4
    done
}
key() { xdotool key --clearmodifiers "$1"; sleep 0.5; }
page() { picture "setup-$part-$1"; }
listeners() { ss -ltnH | awk '{print $4}' | grep -E ":($port|$((port + 4)))$"; }
only_here() { [ -n "$(listeners)" ] && ! listeners | grep -qvE '^(127\.0\.0\.1|\[::1\]):'; }

# A start, the first in an empty home, that is named after the part.
start_tray() { # ARGUMENT…
    export HOME=$work/home-$part
    mkdir -p "$HOME"
    files >"$work/files-$part"
    "$program" "$@" >>"$work/program.log" 2>&1 &
    main_pid=$!
    pids+=("$main_pid")
    wait_for 20 xdotool search --name '^Set up OpenClaw Tray$'
    xdotool search --name '^Set up OpenClaw Tray$' windowactivate --sync
    sleep 0.5
}
# All files but the mark that tells of an abrupt end.
files() { (cd "$HOME" && find . -type f ! -name 'ui.conf.running' -printf '%p %s %T@\n' | sort); }
nothing_written() { diff "$work/files-$part" <(files); }
end_tray() {
    kill "$main_pid"
    check "$part: it ends well" wait "$main_pid"
}

. "$here/setup-pages.sh"
. "$here/setup-nodes.sh"

openbox >/dev/null 2>&1 &
pids+=($!)
sleep 1
for part in $OC_PARTS; do
    case $part in official | nodes | network | clock) [ -n "$references" ] || continue ;; esac
    "$part"
done
printf '%s passed, %s failed; pictures in %s\n' "$passed" "$failed" "$pictures"
[ "$failed" -eq 0 ]
