# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run-setup.sh: the parts with the published command lines of both protocols.

# run_copied RELEASE NAMESPACE_PID NAME [again]: runs what is on the clipboard as a person would, in a home of its own
# where `openclaw` is the published program of that release; again: whenever it ends.
wrong_clock=()
run_copied() {
    local home=$work/node-$3
    mkdir -p "$home/bin"
    printf '#!/bin/sh\nexec "%s" "$@"\n' "$references/bin/openclaw-$1" >"$home/bin/openclaw"
    chmod +x "$home/bin/openclaw"
    xclip -o -selection clipboard >"$home/command"
    nsenter --net="/proc/$2/ns/net" env -i PATH="$home/bin:$PATH" HOME="$home" TMPDIR="$home" NO_COLOR=1 TERM=dumb \
        OPENCLAW_DISABLE_BONJOUR=1 "${wrong_clock[@]}" setsid sh -c 'sh "$1"; while [ -n "$2" ]; do sleep 2; sh "$1"; done' node \
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
# A reader finds a list by what is chosen in it. What the mouse opens is a window of its own: its next entry is taken
# by key.
older() {
    wait_for 30 usable 'Copy command'
    xdotool mousemove $(ours place 'combo box' Current) click 1
    sleep 0.4
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
    press 'Skip for now|Next' 'Add a(nother)? node'
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
    to_start 'Devices on my local networks' 'I trust the networks this computer joins'
    press Next
    page phone
    press Computer
    press 'Copy command'
    run_copied v4 "$elsewhere" network-current
    connects "network: the current node host connects from elsewhere by the setup link" network-current
    end_node
    press 'Skip for now|Next' 'Add a(nother)? node' Computer
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

# Settings that a published program wrote are found, used as they are, and not touched.
official() {
    local release
    for release in v3 v4; do
        part=official-$release
        mkdir -p "$work/home-$part"
        for value in 'mode local' "port $port" 'bind loopback' "auth.token $(printf '%048d' 7)"; do
            # shellcheck disable=SC2086 # two words
            env -i PATH="$PATH" HOME="$work/home-$part" NO_COLOR=1 TERM=dumb "$references/bin/openclaw-$release" \
                config set gateway.$value >>"$work/official.log" 2>&1 </dev/null
        done
        cp "$work/home-$part/$settings" "$work/settings-$part" || { no "$part: settings"; continue; }
        start_tray --setup
        press 'I understand' Next
        check "$part: its settings are found" soon 'Settings of an OpenClaw gateway were found on this computer\.'
        page place
        press Next 'Start gateway'
        check "$part: the gateway listens" wait_for 30 only_here
        wait_for 30 usable Next
        check "$part: they are not touched" cmp "$work/settings-$part" "$HOME/$settings"
        check "$part: its token is in force" "$program" gateway health --token "$(printf '%048d' 7)"
        end_tray
    done
}

# A device whose clock is wrong is told so, and what to do. (Current ones sign with the time that the gateway tells.)
clock() {
    to_start
    press Next
    soon 'Run this in a terminal here:'
    older
    press 'Copy command'
    wrong_clock=(LD_PRELOAD="$faketime" FAKETIME=-20m DONT_FAKE_MONOTONIC=1)
    run_copied v3 $$ clock
    wrong_clock=()
    check "clock: the difference is said" soon 'The clock of .* differs by (19|20) min\.' 180
    check "clock: with what to do" shows 'Set date and time to automatic on the device, .*'
    page refused
    shows 'The clock of .*' >/dev/null || tail -n 5 "$work/node-clock.log"
    end_node
    end_tray
}
