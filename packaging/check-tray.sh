#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-tray.sh NAME [PROGRAM]: run by check-install.sh inside the other Debian. Starts PROGRAM, or asks the session
# bus to start it, on a display and a bus of its own; says which windows there are and whether its gateway answers;
# leaves a picture in ~/NAME.png; ends the program by its own command.
set -uo pipefail
if [ -z "${OC_INSIDE_DESKTOP:-}" ]; then
    OC_INSIDE_DESKTOP=1 exec timeout 120 xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" \
        dbus-run-session -- "$0" "$@"
fi
windows() { xwininfo -root -tree | grep -iE '"[^"]*OpenClaw[^"]*".* [0-9]{3,}x[0-9]{3,}'; }

if [ $# -gt 1 ]; then
    "$2" >"$HOME/$1.log" 2>&1 &
else
    dbus-send --session --print-reply --dest=org.freedesktop.DBus /org/freedesktop/DBus \
        org.freedesktop.DBus.StartServiceByName string:org.openclawtray.OpenClawTray uint32:0 >/dev/null &&
        echo "bus: started"
    # It comes without a window; a second start shows it.
    openclaw-tray
fi
for _ in $(seq 60); do
    windows >/dev/null && break
    sleep 0.5
done
sleep 3 # for what is drawn when the gateway has started
windows | sed 's/^/window:/'
echo "gateway: $(openclaw-tray gateway health 2>&1)"
import -window root "$HOME/$1.png"
openclaw-tray --quit
wait
