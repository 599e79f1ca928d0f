#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-setup.sh PROGRAM [PICTURES [REFERENCE_DIR]]: goes through the setup assistant of PROGRAM on a display and in
# a network of its own: by keyboard, by mouse, and where something is in the way. With REFERENCE_DIR (as for
# tests/interop/run.sh) it then runs the commands that the assistant shows with the published node hosts of both
# protocols: on this computer, and from another network namespace. What is on the screen is found as a screen
# reader finds it. OC_PARTS="keyboard nodes" runs only these parts.
#
# Opt-in. Needs: xvfb dbus openbox xdotool xclip imagemagick x11-utils at-spi2-core python3-gi gir1.2-atspi-2.0
# iproute2. Leaves pictures to look at in PICTURES.
set -uo pipefail

usage="usage: run-setup.sh PROGRAM [PICTURES [REFERENCE_DIR]]"
here=$(cd "$(dirname "$0")" && pwd)
if [ -z "${OC_INSIDE_DESKTOP:-}" ]; then
    program=$(realpath "${1:?$usage}")
    pictures=$(realpath -m "${2:-$(mktemp -d)}")
    references=${3:+$(realpath "$3")}
    # Its own network: the usual port is free, and nothing listens for anybody else.
    exec unshare --user --map-root-user --net --mount env -i PATH="$PATH" OC_INSIDE_DESKTOP=1 \
        OC_PARTS="${OC_PARTS:-keyboard mouse taken failing nodes network}" \
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
    dbus-run-session -- "$0" "$@" </dev/null 2>"$home/log"
    exit
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

# A first start in an empty home that is named after the part.
start_tray() {
    export HOME=$work/home-$part
    mkdir -p "$HOME"
    "$program" >>"$work/program.log" 2>&1 &
    main_pid=$!
    pids+=("$main_pid")
    wait_for 20 xdotool search --name '^Set up OpenClaw Tray$'
    xdotool search --name '^Set up OpenClaw Tray$' windowactivate --sync
    sleep 0.5
}
end_tray() {
    kill "$main_pid"
    check "$part: it ends well" wait "$main_pid"
}

keyboard() {
    start_tray
    page 1-welcome
    key alt+u
    for name in 2-place 3-reach 4-protect 5-extras 6-start; do
        key alt+n
        page "$name"
    done
    check "keyboard: nothing is written before the start page is used" test ! -e "$HOME/$settings"
    check "keyboard: nothing listens before" test -z "$(listeners)"
    key alt+s
    check "keyboard: the gateway listens, on this computer alone" wait_for 20 only_here
    check "keyboard: the settings are written, for their owner alone" test "$(stat -c %a "$HOME/$settings")" = 600
    check "keyboard: a token of 48 digits is in them" grep -qE '"token": *"[0-9a-f]{48}"' "$HOME/$settings"
    wait_for 20 usable Next
    page 6-started
    key alt+n
    sleep 1
    page 7-connect
    key alt+n
    page 8-done
    key Return
    check "keyboard: the last page opens the window" soon 'Gateway is running'
    end_tray
}

# to_start [REACH]: from the first page to a running gateway; REACH is chosen instead of the default.
to_start() {
    clicks=0
    start_tray
    press 'I understand' Next Next
    [ -z "${1:-}" ] || press "$1" 'I trust the networks this computer joins'
    press Next Next Next
    check "$part: nothing is written before the start" test ! -e "$HOME/$settings"
    press 'Start gateway'
    wait_for 30 usable Next
}

mouse() {
    to_start
    check "mouse: a running gateway after $clicks clicks, at most eight" test "$clicks" -le 8
    check "mouse: on this computer alone" only_here
    press Next 'Phone or tablet'
    check "mouse: no code for a phone that cannot come here" not shows 'Pairing code as picture.*'
    check "mouse: the way out instead" soon 'Other devices cannot reach this computer yet\.'
    page closed
    end_tray
}

# Who has the port is named, and the button beside it leads on.
taken() {
    /usr/bin/python3 -m http.server --bind 127.0.0.1 "$port" >/dev/null 2>&1 &
    local other=$!
    pids+=("$other")
    start_tray
    press 'I understand' Next Next
    check "taken: a program on the port is named beside it" soon "Port $port is used by python3\."
    page program
    press Next Next Next 'Start gateway'
    check "taken: and when the gateway is started" soon ".*Port $port is used by python3\..*"
    page start
    press "Use port $((port + 1))"
    wait_for 30 usable Next
    check "taken: the other port is used and written" grep -q "\"port\": *$((port + 1))" "$HOME/$settings"
    end_tray
    kill "$other"
    wait "$other"

    HOME=$work/other OPENCLAW_GATEWAY_TOKEN=0123456789abcdef0123456789abcdef "$program" gateway --port "$port" \
        --allow-unconfigured >"$work/other.log" 2>&1 &
    other=$!
    pids+=("$other")
    wait_for 20 listeners
    part=taken-gateway
    start_tray
    press 'I understand' Next
    check "taken: another gateway is named before anything is written" \
        soon 'Another gateway is already running here \(openclaw-tray\)\. .*'
    page place
    press "Use port $((port + 1))"
    check "taken: it is left alone" wait_for 10 not shows "Use port $((port + 1))"
    end_tray
    kill "$other"
    wait "$other"
}

# A folder that cannot be written, and a disk that is full: named; mended, the same button leads on.
failing() {
    local disk
    for disk in read-only full; do
        part=failing-$disk
        mkdir -p "$work/home-$part/.openclaw"
        mount -t tmpfs -o size=64k none "$work/home-$part/.openclaw"
        local words='.*Settings could not be saved: the disk is full\..*'
        if [ $disk = full ]; then
            head -c 1000000 /dev/zero >"$work/home-$part/.openclaw/filler" 2>/dev/null
        else
            words='.*The folder .* cannot be written\..*'
            mount -o remount,ro "$work/home-$part/.openclaw"
        fi
        start_tray
        press 'I understand' Next Next Next Next Next 'Start gateway'
        check "$part: the cause is named" soon "$words"
        page start
        if [ $disk = full ]; then rm "$HOME/.openclaw/filler"; else mount -o remount,rw "$HOME/.openclaw"; fi
        mount -o remount,size=8m "$HOME/.openclaw"
        press 'Try again'
        check "$part: mended, it goes on" wait_for 30 only_here
        end_tray
        umount "$HOME/.openclaw"
    done
}

# run_copied RELEASE NAMESPACE_PID NAME [again]: runs what is on the clipboard as a person would, in a home of its own
# where `openclaw` is the published program of that release; again: whenever it ends.
run_copied() {
    local home=$work/node-$3
    mkdir -p "$home/bin"
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$references/bin/openclaw-$1" >"$home/bin/openclaw"
    chmod +x "$home/bin/openclaw"
    xclip -o -selection clipboard >"$home/command"
    nsenter --net="/proc/$2/ns/net" env -i PATH="$home/bin:$PATH" HOME="$home" TMPDIR="$home" NO_COLOR=1 TERM=dumb \
        OPENCLAW_DISABLE_BONJOUR=1 setsid sh -c 'sh "$1"; while [ -n "$2" ]; do sleep 2; sh "$1"; done' node \
        "$home/command" "${4:-}" >"$work/node-$3.log" 2>&1 </dev/null &
    node_pid=$!
    pids+=("-$node_pid")
}
end_node() {
    kill -- "-$node_pid"
    wait "$node_pid" 2>/dev/null
}
# The line of the page, not the "No node is connected." of the window behind it; and the gateway has to agree.
arrived='(?!No node ).* is connected(\.|: .*)'
counts_one() { "$program" nodes status --connected --json | grep -q '"connected": true'; }
connects() { # TEXT NAME
    check "$1" soon "$arrived" 180
    page "$2"
    check "$1: the gateway says so, too" counts_one
    shows "$arrived" >/dev/null || tail -n 5 "$work/node-$2.log"
}
# The list that the mouse opens stands in a window of its own: its next entry is taken by key.
older() {
    press 'OpenClaw version there'
    key Down
    key Return
}
command_has() { ours text text 'Run this .*' | grep -q -- "$1"; }

nodes() {
    to_start
    press Next
    soon 'Run this in a terminal here:'
    check "nodes: the page shows dots in place of the secret" command_has '•••'
    press 'Copy command'
    run_copied v4 $$ current
    connects "nodes: the current node host connects by the setup link" current
    end_node
    # Shown anew, the page waits for the next one.
    press 'Skip for now|Next' 'Add another node'
    older
    press 'Copy command'
    run_copied v3 $$ older
    connects "nodes: the older node host connects by its command" older
    end_node
    end_tray
}

network() {
    unshare --net sleep 3600 &
    local elsewhere=$!
    pids+=("$elsewhere")
    sleep 0.5
    ip link add veth0 type veth peer name veth1 netns "$elsewhere"
    ip address add 10.99.0.1/24 dev veth0
    ip link set veth0 up
    nsenter --net="/proc/$elsewhere/ns/net" sh -c \
        'ip link set lo up; ip address add 10.99.0.2/24 dev veth1; ip link set veth1 up'
    to_start 'Devices on my local networks'
    press Next
    page phone
    press Computer
    press 'Copy command'
    run_copied v4 "$elsewhere" network-current
    connects "network: the current node host connects from elsewhere by the setup link" network-current
    end_node
    press 'Skip for now|Next' 'Add another node' Computer
    older
    check "network: host and port are the real ones" command_has "--host 10.99.0.1 --port $port"
    press 'Copy command'
    run_copied v3 "$elsewhere" network-older again
    check "network: the older one waits for approval" soon '.* needs your approval\.' 180
    sleep 2
    page approval
    press 'Approve…'
    sleep 2
    press 'Approve and allow'
    connects "network: and connects from elsewhere once approved" network-older
    end_node
    end_tray
    kill "$elsewhere"
    wait "$elsewhere" 2>/dev/null
}

openbox >/dev/null 2>&1 &
pids+=($!)
sleep 1
for part in $OC_PARTS; do
    case $part in nodes | network) [ -n "$references" ] || continue ;; esac
    "$part"
done
printf '%s passed, %s failed; pictures in %s\n' "$passed" "$failed" "$pictures"
[ "$failed" -eq 0 ]
