# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts beside it: a display, a message bus and homes of their own for a program, the hosts of its tray,
# and one line for each thing that is checked. The script says in `here` where it is, and in `build` which build it is
# or in `program` which program; with `own_network=1` nobody else's ports and addresses are seen.
own_network=

# needs PACKAGES COMMAND…: `missing` lists what is not there.
missing=()
needs() {
    local packages=$1
    shift
    "$@" >/dev/null 2>&1 || missing+=("$packages")
}

# enter_desktop ARGUMENT…: runs the script again with these arguments inside, unless it is there already.
enter_desktop() {
    [ -z "${OC_INSIDE_DESKTOP:-}" ] || return 0
    # The services of the bus (settings of the panel) keep their files in a home of their own, too.
    local home status network=()
    home=$(mktemp -d)
    mkdir -m 700 "$home/run"
    [ -z "$own_network" ] || network=(unshare --user --map-root-user --net --mount)
    # Whatever else is set, as a language or a gateway's token, is not meant for the program.
    env -i PATH="$PATH" OC_INSIDE_DESKTOP=1 ${OC_PARTS:+OC_PARTS="$OC_PARTS"} HOME="$home" XDG_RUNTIME_DIR="$home/run" \
        XDG_CONFIG_HOME="$home/.config" XDG_DATA_HOME="$home/.local/share" XDG_CACHE_HOME="$home/.cache" \
        "${network[@]}" xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" \
        dbus-run-session -- "$0" "$@" </dev/null > >(grep --line-buffered -v '^SpiRegistry') 2> >(unwanted)
    status=$?
    rm -rf "$home"
    exit $status
}
# What the services of a desktop say about the rest of it.
unwanted() { grep -vE '^dbus-daemon|^SpiRegistry|dbind-WARNING|^Openbox|^$' >&2; }

work=
pids=()
passed=0 failed=0 main_pid=

# begin_desktop PICTURES_DIR: a window manager, and the end of every process in `pids`.
begin_desktop() {
    pictures=$1
    program=${program:-$build/app/openclaw-tray}
    work=$(mktemp -d)
    [ -z "$own_network" ] || ip link set lo up
    port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
    trap end_desktop EXIT
    openbox >/dev/null 2>&1 &
    pids+=($!)
    wait_for 5 eval 'xprop -root _NET_SUPPORTING_WM_CHECK | grep -q "window id"'
}
end_desktop() {
    for pid in "${pids[@]}"; do kill -CONT -- "$pid" 2>/dev/null; kill -- "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
# end_checks: the last line of a script; its exit code says whether all is well.
end_checks() {
    printf '%s passed, %s failed; pictures in %s\n' "$passed" "$failed" "$pictures"
    [ "$failed" -eq 0 ]
}

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
# What a screen reader finds; the program has to be started with QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1.
see() { /usr/bin/python3 "$here/screen_reader.py" "$@" 2>>"$work/reader.log"; }
picture() { mkdir -p "$pictures"; import -window root "$pictures/$1.png" 2>/dev/null; }
not() { ! "$@"; }

# empty_home NAME: where whatever is started next has its files; what is there already stays.
empty_home() {
    export HOME=$work/home-$1 XDG_RUNTIME_DIR=$work/run-$1
    export XDG_CONFIG_HOME=$HOME/.config XDG_DATA_HOME=$HOME/.local/share XDG_CACHE_HOME=$HOME/.cache
    mkdir -p "$HOME" "$XDG_RUNTIME_DIR"
    chmod 700 "$XDG_RUNTIME_DIR"
}
# fresh_home NAME [MORE]: a home with settings for a gateway on `port`; MORE: further keys of `gateway`. Sets `token`.
fresh_home() {
    empty_home "$1"
    export OPENCLAW_STATE_DIR=$HOME/.openclaw OPENCLAW_CONFIG_PATH=$HOME/.openclaw/openclaw.json
    mkdir -p "$OPENCLAW_STATE_DIR" "$XDG_CONFIG_HOME"
    chmod 700 "$OPENCLAW_STATE_DIR"
    token=$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')
    printf '{ gateway: { mode: "local", port: %s, auth: { mode: "token", token: "%s" }%s }, canvasHost: { enabled: false } }\n' \
        "$port" "$token" "${2:+, $2}" >"$OPENCLAW_CONFIG_PATH"
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
# Where a click on the icon of an XEmbed tray goes.
xembed_place() {
    local place
    place=$(xwininfo -root -tree | grep '"openclaw-tray"' | grep -oE '\+[0-9]+\+[0-9]+$' | tail -n 1)
    echo $(($(cut -d+ -f2 <<<"$place") + 8)) $(($(cut -d+ -f3 <<<"$place") + 8))
}

item() { gdbus call --session -d org.kde.StatusNotifierWatcher -o /StatusNotifierWatcher \
    -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierWatcher RegisteredStatusNotifierItems |
    grep -oE ':1\.[0-9]+' | head -n 1; }
has_item() { [ -n "$(item)" ]; }
# In a locale whose characters are all there: gdbus prints others as question marks.
item_property() { LC_ALL=C.UTF-8 gdbus call --session -d "$(item)" -o /StatusNotifierItem \
    -m org.freedesktop.DBus.Properties.Get org.kde.StatusNotifierItem "$1"; }
item_says() { item_property "$1" | grep -q -- "$2"; }

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
