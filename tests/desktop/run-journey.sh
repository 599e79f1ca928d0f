#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-journey.sh REFERENCE_DIR [BUILD_DIR [PICTURES_DIR]]: from the start of the program to its end as a person goes
# through it, by mouse and keyboard: the gateway is started in the tray menu; the published node host asks, and a node
# over the published client library; both are approved from their notifications; they appear in Nodes; a command runs;
# the gateway is stopped in the menu. With xfce4-panel (StatusNotifier), then start and stop with trayer (XEmbed).
# REFERENCE_DIR as for tests/interop/run.sh. What is on the screen is found as a screen reader finds it.
#
# Opt-in. Needs what run-tray.sh needs, and: notification-daemon at-spi2-core python3-gi gir1.2-atspi-2.0.
# Leaves pictures to look at in PICTURES_DIR.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
references=$(realpath "${1:?usage: run-journey.sh REFERENCE_DIR [BUILD_DIR [PICTURES_DIR]]}")
build=$(realpath "${2:-$here/../../build/dev}")
. "$here/desktop.sh"
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
enter_desktop "$references" "$build" "$(realpath -m "${3:-$build/journey-pictures}")"
begin_desktop "$3"

shows() { see place "$@"; }                              # APPLICATION ROLE NAME
usable() { see state "$@" | grep -qx enabled; }
# press APPLICATION ROLE NAME: with the mouse, as soon as it can be pressed.
press() {
    wait_for 20 usable "$@" || { no "press $3"; return 1; }
    xdotool mousemove $(see place "$@") click 1
    sleep 0.5
}
in_notification() { shows notification-daemon "push button" "$1"; }
# The daemon may keep a bubble that was replaced while it showed it; what counts is what it was asked.
withdrawals() { grep -c member=CloseNotification "$work/notifications"; }
withdrew_since() { [ "$(withdrawals)" -gt "$1" ]; }
told() { shows notification-daemon label "$1"; }

windows() { xdotool search --onlyvisible --maxdepth 1 '' 2>/dev/null | sort; }
has_new_window() { windows | comm -13 "$work/windows" - | grep -q .; }
# The icon is the only button without a name in the upper panel; the lower one has others.
in_upper_panel() { [ "$(see place xfce4-panel "push button" '' | cut -d' ' -f2)" -lt 40 ]; }
# Told to screen readers when it comes, but not always later; other icons come beside it, at its left.
find_icon() {
    wait_for 10 in_upper_panel
    icon=$(see place xfce4-panel "push button" '')
}
open_menu() { # X Y of the icon
    windows >"$work/windows"
    xdotool mousemove "$@" click 3
    wait_for 5 has_new_window
    sleep 1
}
# choose LABEL: opens the menu at the icon with the secondary button and clicks the entry. The entries of a panel's
# menu are not told to screen readers; all are of one height.
choose() {
    local at count window X=0 Y=0 WIDTH=0 HEIGHT=0
    read -r at count <<<"$(see row "$(item)" "$1")"
    [ -n "${count:-}" ] || { no "the menu has no entry $1"; return 1; }
    open_menu $icon
    for window in $(windows | comm -13 "$work/windows" -); do
        eval "$(xdotool getwindowgeometry --shell "$window")"
        [ "$HEIGHT" -lt 50 ] || break
    done
    picture "menu-${1%% *}-$part"
    xdotool mousemove $((X + WIDTH / 3)) $((Y + HEIGHT * (2 * at + 1) / (2 * count))) click 1
}

# A role of its own for each: the node host, the library.
# In a process group of its own, to be started with & and ended as a group: the published programs start others.
as_role() { # ROLE COMMAND…
    local home=$work/role-$1
    shift
    mkdir -p "$home/.openclaw"
    exec setsid env -i PATH="$PATH" HOME="$home" OPENCLAW_STATE_DIR="$home/.openclaw" TMPDIR="$home" NO_COLOR=1 TERM=dumb \
        OPENCLAW_CONFIG_PATH="$home/.openclaw/openclaw.json" OPENCLAW_DISABLE_BONJOUR=1 \
        OPENCLAW_GATEWAY_TOKEN="$token" "$@"
}
connected() { "$program" nodes status --connected --json | grep -q "\"displayName\": \"$1\""; }

ask_and_review() {
    as_role kitchen "$references/bin/openclaw-v4" node run --host 127.0.0.1 --port "$port" --display-name Kitchen \
        >"$work/kitchen.log" 2>&1 &
    pids+=("-$!")
    check "the node host's request is in a notification" wait_for 60 told 'Kitchen wants to join'
    check "the icon asks for attention" wait_for 2 item_says Status NeedsAttention
    check "the hover text counts the request" wait_for 2 item_says ToolTip '1 request waiting'
    check "what runs programs cannot be approved there" not in_notification Approve
    picture asked
    sleep 2
    press notification-daemon "push button" 'Review…'
    check "Review opens the request" wait_for 5 shows openclaw-tray frame 'Request of Kitchen'
    approve "the device"
    check "its first connection is told" wait_for 60 grep -q 'string "Kitchen is connected"' "$work/notifications"
    # The second gate: what it offers.
    check "then it asks for its commands" wait_for 60 told 'Kitchen wants to offer commands'
    check "it is connected, and waits" connected Kitchen
    sleep 2
    press notification-daemon "push button" 'Review…'
    approve "what it offers"
}
approve() { # WHAT
    sleep 2
    press openclaw-tray "push button" 'Approve…'
    check "$1: strong powers are asked about once more" wait_for 5 shows openclaw-tray dialog 'Approve Kitchen\?'
    sleep 2
    picture "approve-${1// /-}"
    press openclaw-tray "push button" 'Approve and allow'
    check "$1: approved, the notification is withdrawn" wait_for 10 not told 'Kitchen wants.*'
}

approve_in_notification() {
    ln -sfn "$references/client/node_modules" "$work/node_modules"
    cp "$here/phone.mjs" "$work/"
    as_role phone "$references/bin/node24" "$work/phone.mjs" "ws://127.0.0.1:$port" "$token" Pixel >"$work/phone.log" 2>&1 &
    pids+=("-$!")
    check "a phone's request is in a notification, with Approve" wait_for 30 in_notification Approve
    check "a person reads who asks" told 'Pixel wants to join'
    sleep 2
    picture asked-phone
    press notification-daemon "push button" Approve
    check "Approve in the notification lets the phone in" wait_for 30 grep -q '^connected' "$work/phone.log"
}

run_a_command() {
    xdotool mousemove $icon click 1
    check "a click on the icon opens the window" wait_for 5 window_shown
    wait_for 3 window_active
    xdotool key --clearmodifiers ctrl+2
    check "Nodes lists the node host" wait_for 5 shows openclaw-tray "table cell" 'Kitchen, Linux, Connected, .*'
    check "Nodes lists the phone" wait_for 5 shows openclaw-tray "table cell" 'Pixel, Android, .*'
    press openclaw-tray "table cell" 'Kitchen, .*'
    picture nodes
    xdotool key --clearmodifiers ctrl+r
    check "Ctrl+R opens the command window" wait_for 5 shows openclaw-tray dialog 'Run a command on Kitchen'
    sleep 0.5
    xdotool key --clearmodifiers alt+o
    xdotool type --delay 30 system.which
    xdotool key --clearmodifiers alt+p ctrl+a
    xdotool type --delay 30 '{"bins":["sh"]}'
    xdotool key --clearmodifiers alt+r
    check "system.which ran on the node" wait_for 20 shows openclaw-tray label 'Succeeded in .*'
    check "the answer names the program" wait_for 5 eval 'see text openclaw-tray text "Result as text" | grep -q /sh'
    picture command
    xdotool key Escape
}

panel() {
    fresh_home journey 'nodes: { pairing: { autoApproveLocal: false } }'
    mkdir -p "$XDG_CONFIG_HOME/openclaw-tray"
    printf '[General]\nstartGateway=false\n' >"$XDG_CONFIG_HOME/openclaw-tray/ui.conf"
    /usr/lib/notification-daemon/notification-daemon >/dev/null 2>&1 &
    pids+=($!)
    dbus-monitor --session interface=org.freedesktop.Notifications >"$work/notifications" 2>/dev/null &
    pids+=($!)
    start_panel 0.13 0.14 0.15
    start_program --hidden
    check "the icon stands in the panel" wait_for 15 has_item
    check "it tells that the gateway is stopped" wait_for 3 item_says ToolTip stopped
    check "nothing listens" not listening
    find_icon
    choose 'Start gateway'
    check "\"Start gateway\" in the menu starts it" wait_for 10 listening
    check "the hover text tells it" wait_for 3 item_says ToolTip running
    ask_and_review
    approve_in_notification
    run_a_command
    local before
    before=$(withdrawals)
    choose 'Stop gateway'
    check "\"Stop gateway\" in the menu stops it" wait_for 10 not listening
    check "the node host sees it go" wait_for 20 grep -qE 'closed \((1012|1001|1006)' "$work/kitchen.log"
    check "Nodes says that the gateway is stopped" wait_for 3 shows openclaw-tray label 'The gateway is stopped\.'
    check "nobody is asked about a node that cannot be let in" wait_for 5 withdrew_since "$before"
    picture stopped
    choose 'Start gateway'
    check "started again, the node host is back by itself" wait_for 60 connected Kitchen
    before=$(withdrawals)
    choose 'Quit OpenClaw Tray'
    sleep 1
    picture quit
    press openclaw-tray "push button" Quit
    check "\"Quit\" asks for the nodes' sake, then ends it" wait_for 10 not is_running "$main_pid"
    check "no question outlives it" wait_for 5 withdrew_since "$before"
    end_host
}

xembed() {
    fresh_home journey-xembed
    mkdir -p "$XDG_CONFIG_HOME/openclaw-tray"
    printf '[General]\nstartGateway=false\n' >"$XDG_CONFIG_HOME/openclaw-tray/ui.conf"
    start_trayer 0x202020
    start_program --hidden
    check "XEmbed: the icon stands in the tray" wait_for 10 xembed_icon
    check "XEmbed: nothing listens" not listening
    sleep 1
    # Menus are not told to screen readers as long as they are open: the entries are chosen by key.
    open_menu $(xembed_place)
    picture menu-xembed
    xdotool key s
    check "XEmbed: \"Start gateway\" in the menu starts it" wait_for 10 listening
    sleep 1
    open_menu $(xembed_place)
    xdotool key t
    check "XEmbed: \"Stop gateway\" in the menu stops it" wait_for 10 not listening
    end_program
    end_host
}

for part in ${OC_PARTS:-panel xembed}; do $part; done
end_checks
