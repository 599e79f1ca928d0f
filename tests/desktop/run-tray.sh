#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-tray.sh [BUILD_DIR [PICTURES_DIR]]: the tray on a real X11 desktop: without a tray, with trayer (XEmbed),
# with xfce4-panel (StatusNotifier). Opt-in. Needs: xvfb xauth dbus openbox trayer xfce4-panel xfconf xdotool
# imagemagick x11-utils libglib2.0-bin. Leaves pictures to look at in PICTURES_DIR.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "${1:-$here/../../build/dev}")
pictures=$(realpath -m "${2:-$build/tray-pictures}")
if [ -z "${OC_INSIDE_DESKTOP:-}" ]; then
    export OC_INSIDE_DESKTOP=1
    # The services of the bus (settings of the panel) keep their files in a home of their own, too.
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    env -u WAYLAND_DISPLAY HOME="$home" XDG_RUNTIME_DIR="$home/run" XDG_CONFIG_HOME="$home/.config" \
        XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache" xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" \
        dbus-run-session -- "$0" "$build" "$pictures"
    status=$?
    rm -rf "$home"
    exit $status
fi

program=$build/app/openclaw-tray
work=$(mktemp -d)
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
passed=0 failed=0 main_pid=
pids=()

cleanup() {
    for pid in "${pids[@]}"; do kill -CONT "$pid" 2>/dev/null; kill "$pid" 2>/dev/null; done
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
    local end=$(($(date +%s%N) + $1 * 1000000000))
    shift
    while [ "$(date +%s%N)" -lt $end ]; do
        "$@" >/dev/null 2>&1 && return 0
        sleep 0.05
    done
    return 1
}
picture() { mkdir -p "$pictures"; import -window root "$pictures/$1.png" 2>/dev/null; }
not() { ! "$@"; }

fresh_home() {
    export HOME=$work/home-$1 XDG_RUNTIME_DIR=$work/run-$1
    export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
    export OPENCLAW_STATE_DIR=$HOME/.openclaw OPENCLAW_CONFIG_PATH=$HOME/.openclaw/openclaw.json
    mkdir -p "$OPENCLAW_STATE_DIR" "$XDG_RUNTIME_DIR" "$XDG_CONFIG_HOME"
    chmod 700 "$XDG_RUNTIME_DIR" "$OPENCLAW_STATE_DIR"
    local token
    token=$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')
    printf '{ gateway: { mode: "local", port: %s, auth: { mode: "token", token: "%s" } }, canvasHost: { enabled: false } }\n' \
        "$port" "$token" >"$OPENCLAW_CONFIG_PATH"
    chmod 600 "$OPENCLAW_CONFIG_PATH"
}
start_program() {
    "$program" "$@" >>"$work/program.log" 2>&1 &
    main_pid=$!
    pids+=("$main_pid")
}
is_running() { [ -d "/proc/$1" ] && [ "$(awk '{print $3}' "/proc/$1/stat")" != Z ]; }
end_program() {
    "$program" --quit
    wait_for 5 not is_running "$main_pid"
    wait "$main_pid" 2>/dev/null
}
window_shown() { xdotool search --onlyvisible --name '^OpenClaw Tray$'; }
window_active() { [ "$(xdotool getactivewindow getwindowname)" = "OpenClaw Tray" ]; }
listening() { python3 -c "import socket; socket.create_connection(('127.0.0.1', $port), 1)"; }
xembed_icon() { xwininfo -root -tree | grep -A40 '"panel"' | grep -q '"openclaw-tray"'; }

item() { gdbus call --session -d org.kde.StatusNotifierWatcher -o /StatusNotifierWatcher \
    -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems |
    grep -oE ':1\.[0-9]+' | head -n 1; }
has_item() { [ -n "$(item)" ]; }
item_property() { gdbus call --session -d "$(item)" -o /StatusNotifierItem \
    -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierItem "$1"; }
item_says() { item_property "$1" | grep -q -- "$2"; }
# The number of the menu entry with this label, mnemonic mark included.
entry() {
    gdbus call --session -d "$(item)" -o /MenuBar -m com.canonical.dbusmenu.GetGroupProperties '@ai []' "['label']" |
        grep -oE "\([0-9]+, \{'label': <'$1'" | grep -oE '[0-9]+' | head -n 1
}
click_entry() { gdbus call --session -d "$(item)" -o /MenuBar -m com.canonical.dbusmenu.Event \
    "$(entry "$1")" clicked '<0>' 0; }
entry_visible() { gdbus call --session -d "$(item)" -o /MenuBar -m com.canonical.dbusmenu.GetProperty \
    "$(entry "$1")" visible | grep -q true; }

start_trayer() {
    trayer --edge bottom --align right --widthtype request --height 32 --transparent false --tint "$1" 2>/dev/null &
    host_pid=$!
    pids+=("$host_pid")
}
start_panel() { # RED GREEN BLUE of its ground, 0 to 1
    xfce4-panel --disable-wm-check >/dev/null 2>&1 &
    host_pid=$!
    pids+=("$host_pid")
    wait_for 10 xfconf-query -c xfce4-panel -p /panels
    xfconf-query -c xfce4-panel -p /panels/panel-1/background-style -n -t uint -s 1
    xfconf-query -c xfce4-panel -p /panels/panel-1/background-rgba -n -a \
        -t double -s "$1" -t double -s "$2" -t double -s "$3" -t double -s 1
}
end_host() {
    kill "$host_pid"
    wait "$host_pid" 2>/dev/null
}

without_a_tray() {
    fresh_home none
    start_program
    check "no tray: started by hand, the window opens" wait_for 5 window_shown
    check "no tray: the gateway runs" wait_for 5 listening
    wait_for 3 window_active
    xdotool key --clearmodifiers ctrl+w
    sleep 0.7
    picture no-tray-close-question
    xdotool key Return
    check "no tray: closing asks, \"Keep running\" hides the window" wait_for 3 not window_shown
    check "no tray: the gateway still runs" listening
    local before=$(date +%s%N)
    check "second start ends well" "$program" --show logs
    local after=$(date +%s%N)
    check "second start ends within 1 s" [ $((after - before)) -lt 1000000000 ]
    check "second start brings the window back within 1 s" wait_for 1 window_shown
    check "second start brings it to the front" wait_for 2 window_active
    check "--stop-gateway stops the gateway" "$program" --stop-gateway
    check "the gateway is stopped" wait_for 5 not listening
    check "--start-gateway starts it" "$program" --start-gateway
    check "the gateway listens again" wait_for 5 listening
    end_program
    check "--quit ends the program" not is_running "$main_pid"
    check "--quit with nothing running ends well" "$program" --quit

    start_program --hidden
    check "no tray, at login: it runs" wait_for 5 listening
    check "no tray, at login: no window" not window_shown
    "$program"
    check "no tray, at login: starting it again opens the window" wait_for 2 window_shown
    end_program
}

instances() {
    fresh_home twins
    local first second
    "$program" --hidden >/dev/null 2>&1 & first=$!
    "$program" --hidden >/dev/null 2>&1 & second=$!
    pids+=("$first" "$second")
    wait_for 5 listening
    sleep 1
    if is_running "$first"; then main_pid=$first; else main_pid=$second; fi
    check "two starts at once leave one process" not eval "is_running $first && is_running $second"
    check "one of them is left" is_running "$main_pid"

    kill -STOP "$main_pid"
    "$program" >/dev/null 2>&1 & second=$!
    pids+=("$second")
    sleep 3.8
    picture not-responding
    check "a first that hangs: the person is asked" wait_for 2 window_shown
    xdotool search --onlyvisible --name '^OpenClaw Tray$' windowactivate --sync
    xdotool key --clearmodifiers alt+e
    check "\"End and start again\" ends the first" wait_for 5 not is_running "$main_pid"
    wait "$main_pid" 2>/dev/null
    main_pid=$second
    check "… and starts in its place" wait_for 8 listening
    sleep 1
    picture ended-unexpectedly
    end_program
    check "the second ends" not is_running "$main_pid"
}

with_xembed() {
    fresh_home xembed
    start_program --hidden
    wait_for 5 listening
    start_trayer 0x202020
    check "XEmbed: a tray that starts later gets the icon" wait_for 8 xembed_icon
    sleep 1
    picture xembed-running
    local place x y
    place=$(xwininfo -root -tree | grep '"openclaw-tray"' | grep -oE '\+[0-9]+\+[0-9]+$' | tail -n 1)
    x=$(cut -d+ -f2 <<<"$place") y=$(cut -d+ -f3 <<<"$place")
    xdotool mousemove $((x + 8)) $((y + 8)) click 3
    sleep 1
    picture xembed-menu
    xdotool key Escape
    sleep 0.5
    xdotool mousemove $((x + 8)) $((y + 8)) click 1
    check "XEmbed: a click opens the window" wait_for 2 window_shown
    wait_for 2 window_active
    xdotool key --clearmodifiers ctrl+w
    check "XEmbed: closing hides the window" wait_for 2 not window_shown
    end_host
    check "XEmbed: without the tray it goes on" listening
    "$program"
    check "XEmbed: the window opens without the tray" wait_for 2 window_shown
    start_trayer 0xf0f0f0
    check "XEmbed: a tray that comes back gets the icon" wait_for 8 xembed_icon
    end_host
    end_program
}

with_status_notifier() {
    fresh_home notifier
    start_program --hidden
    wait_for 5 listening
    start_panel 0.13 0.14 0.15
    check "panel: a host that starts later gets the icon" wait_for 15 has_item
    sleep 1.5
    picture panel-running
    check "panel: the hover text tells the state" item_says ToolTip 'OpenClaw Tray — running'
    check "panel: it is active, not asking for attention" item_says Status Active
    check "panel: the menu stops the gateway" click_entry 'S_top gateway'
    check "panel: the gateway is stopped" wait_for 5 not listening
    check "panel: the menu offers to start it" wait_for 2 entry_visible '_Start gateway'
    check "panel: … and no longer to stop it" not entry_visible 'S_top gateway'
    check "panel: the menu starts it" click_entry '_Start gateway'
    check "panel: the gateway listens" wait_for 5 listening
    click_entry 'Start at log_in' >/dev/null
    local entry_file=$XDG_CONFIG_HOME/autostart/org.openclawtray.OpenClawTray.desktop
    check "start at login: the entry appears" wait_for 2 [ -f "$entry_file" ]
    check "start at login: its command is absolute and hidden" grep -qx "Exec=$program --hidden" "$entry_file"
    click_entry 'Start at log_in' >/dev/null
    check "start at login: switched off, it is removed" wait_for 2 [ ! -e "$entry_file" ]
    gdbus call --session -d "$(item)" -o /StatusNotifierItem -m org.kde.StatusNotifierItem.Activate 0 0 >/dev/null
    check "panel: activation opens the window" wait_for 2 window_shown
    end_host
    sleep 1
    check "panel: without it the program goes on" listening
    start_panel 0.95 0.95 0.95
    check "panel: one that comes back gets the icon" wait_for 15 has_item
    click_entry '_Quit OpenClaw Tray' >/dev/null
    check "panel: the menu quits" wait_for 5 not is_running "$main_pid"
    end_host
}

# One picture of five states for each style and ground.
states() {
    fresh_home states
    local ground state style
    for ground in dark light; do
        if [ $ground = dark ]; then start_panel 0.13 0.14 0.15; else start_panel 0.95 0.95 0.95; fi
        rm -f "$work/lines" && mkfifo "$work/lines"
        "$build/tests/desktop/tray_states" <"$work/lines" >/dev/null 2>&1 &
        local pid=$!
        pids+=("$pid")
        exec 9>"$work/lines"
        wait_for 15 has_item
        for style in 0 1 2 3; do
            echo "style $style" >&9
            for state in stopped busy running attention error; do
                echo $state >&9
                sleep 1.2
                picture "state-$ground-style$style-$state"
            done
        done
        echo attention >&9
        check "$ground panel: attention is announced" wait_for 3 item_says Status NeedsAttention
        exec 9>&-
        wait "$pid" 2>/dev/null
        end_host
    done
}

openbox >/dev/null 2>&1 &
pids+=($!)
sleep 0.5
for part in ${OC_PARTS:-without_a_tray instances with_xembed with_status_notifier states}; do $part; done
printf '%s passed, %s failed; pictures in %s\n' "$passed" "$failed" "$pictures"
[ "$failed" -eq 0 ]
