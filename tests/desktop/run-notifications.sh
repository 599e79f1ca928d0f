#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# run-notifications.sh PROBE [PICTURES]: requests reach a person through a real notification daemon, and
# through the review window where there is none. Needs Xvfb, openbox, xdotool, dbus-run-session and
# notification-daemon. PICTURES: a folder for screenshots (import of ImageMagick).
set -eu

probe=$(realpath "$1")
pictures=${2:-}
[ -z "$pictures" ] || mkdir -p "$pictures"
self=$(realpath "$0")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_RUNTIME_DIR="$work" HOME="$work" QT_QPA_PLATFORM=xcb LC_ALL=C.UTF-8

fail() {
    echo "FAIL $1" >&2
    sed 's/^/  probe: /' "$work/out" >&2 || true
    exit 1
}
# Waits until the command succeeds: await SECONDS COMMAND…
await() {
    tries=$(($1 * 10))
    shift
    while ! "$@" >/dev/null 2>&1; do
        tries=$((tries - 1))
        [ $tries -gt 0 ] || return 1
        sleep 0.1
    done
}
said() { grep -qx "$1" "$work/out"; }
picture() { [ -z "$pictures" ] || import -window root "$pictures/$1.png"; }
bubble() { xdotool search --onlyvisible --class notification-daemon | tail -1; }
has_bubble() { [ -n "$(bubble)" ]; }
start_probe() {
    : >"$work/out"
    "$probe" "$@" >"$work/out" 2>"$work/err" &
    probe_pid=$!
    await 10 said asked || fail "the probe did not ask"
}
stop_probe() {
    kill $probe_pid 2>/dev/null || true
    wait $probe_pid 2>/dev/null || true
}
# The buttons stand at the bottom: Approve left, Reject right of it.
press_first_button() {
    eval "$(xdotool getwindowgeometry --shell "$(bubble)")"
    # Where notification-daemon 3.20 draws the first of two buttons, from the lower right corner.
    xdotool mousemove $((X + WIDTH - ${BUTTON_X:-144})) $((Y + HEIGHT - ${BUTTON_Y:-38})) click 1
}

with_daemon() {
    openbox &
    openbox_pid=$!
    "$NOTIFICATION_DAEMON" &
    daemon_pid=$!
    "$probe" other &
    other_pid=$!
    await 10 xdotool search --onlyvisible --name '^other$' || fail "no window for the focus"
    other=$(xdotool search --onlyvisible --name '^other$')
    await 5 xdotool windowactivate --sync "$other" # the window manager may still be starting

    start_probe
    await 10 has_bubble || fail "no notification"
    press_first_button
    await 5 said "review asked" || fail "an early click did not review"
    said "call approve device request-0" && fail "an early click approved"
    stop_probe
    echo "PASS a click in the first moment only reviews"

    xdotool windowactivate --sync "$other"
    start_probe
    await 10 has_bubble || fail "no notification"
    sleep 2
    picture notification
    press_first_button
    await 5 said "call approve device request-0" || fail "approve did not arrive"
    sleep 1
    picture approved
    stop_probe
    echo "PASS Approve in the notification approves"

    start_probe elsewhere
    await 10 has_bubble || fail "no notification"
    first=$(bubble)
    gone() { ! xdotool search --onlyvisible --class notification-daemon | grep -qx "$first"; }
    await 10 gone || fail "the notification was not withdrawn"
    stop_probe
    echo "PASS decided elsewhere withdraws it"

    xdotool windowactivate --sync "$other"
    start_probe
    await 30 said "review window opened" || fail "no review window after 20 s"
    await 5 xdotool search --onlyvisible --name '^Pairing requests$' || fail "it is not visible"
    picture reminder
    [ "$(xdotool getactivewindow)" = "$other" ] || fail "the review window took the focus"
    stop_probe
    echo "PASS unseen for 20 s opens the review window without the focus"
    kill $other_pid $daemon_pid $openbox_pid
}

without_daemon() {
    openbox &
    openbox_pid=$!
    start_probe
    await 5 said "review window opened" || fail "nothing reached the person"
    await 5 xdotool search --onlyvisible --name '^Pairing requests$' || fail "it is not visible"
    picture no-service
    stop_probe
    kill $openbox_pid
    echo "PASS without a notification service the review window opens at once"
}

case ${STEP:-all} in
with) with_daemon ;;
without) without_daemon ;;
all)
    for candidate in /usr/lib/notification-daemon/notification-daemon \
        /usr/libexec/notification-daemon /usr/lib/*/notification-daemon; do
        [ -x "$candidate" ] && NOTIFICATION_DAEMON=$candidate
    done
    export NOTIFICATION_DAEMON="${NOTIFICATION_DAEMON:?notification-daemon is not installed}"
    Xvfb -displayfd 3 -screen 0 1280x800x24 -nolisten tcp 3>"$work/display" 2>/dev/null &
    xvfb_pid=$!
    trap 'kill $xvfb_pid; rm -rf "$work"' EXIT
    await 10 test -s "$work/display" || fail "no X server"
    export DISPLAY=":$(cat "$work/display")"
    bus=$(dirname "$self")/../data/bus.conf
    STEP=with dbus-run-session --config-file="$bus" -- sh "$self" "$probe" $pictures
    STEP=without dbus-run-session --config-file="$bus" -- sh "$self" "$probe" $pictures
    ;;
esac
