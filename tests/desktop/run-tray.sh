#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-tray.sh [BUILD_DIR [PICTURES_DIR]]: the tray on a real X11 desktop: without a tray, with trayer (XEmbed),
# with xfce4-panel (StatusNotifier). Opt-in. Needs: xvfb xauth dbus openbox trayer xfce4-panel xfconf xdotool
# imagemagick x11-utils libglib2.0-bin. Leaves pictures to look at in PICTURES_DIR.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "${1:-$here/../../build/dev}")
. "$here/desktop.sh"
enter_desktop "$build" "$(realpath -m "${2:-$build/tray-pictures}")"
begin_desktop "$2"

# The number of the menu entry with this label, mnemonic mark included.
entry() {
    gdbus call --session -d "$(item)" -o /MenuBar -m com.canonical.dbusmenu.GetGroupProperties '@ai []' "['label']" |
        grep -oE "\([0-9]+, \{'label': <'$1'" | grep -oE '[0-9]+' | head -n 1
}
click_entry() { gdbus call --session -d "$(item)" -o /MenuBar -m com.canonical.dbusmenu.Event \
    "$(entry "$1")" clicked '<0>' 0; }
entry_visible() { gdbus call --session -d "$(item)" -o /MenuBar -m com.canonical.dbusmenu.GetProperty \
    "$(entry "$1")" visible | grep -q true; }

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
    local place
    place=$(xembed_place)
    xdotool mousemove $place click 3
    sleep 1
    picture xembed-menu
    xdotool key Escape
    sleep 0.5
    xdotool mousemove $place click 1
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

for part in ${OC_PARTS:-without_a_tray instances with_xembed with_status_notifier states}; do $part; done
end_checks
