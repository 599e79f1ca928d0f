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

here=$(cd "$(dirname "$0")" && pwd)
faketime=/usr/lib/$(uname -m)-linux-gnu/faketime/libfaketimeMT.so.1
program=$(realpath "${1:?usage: run-setup.sh PROGRAM [PICTURES [REFERENCE_DIR]]}")
references=${3:+$(realpath "$3")}
. "$here/desktop.sh"
. "$here/setup-pages.sh"
. "$here/setup-nodes.sh"
needs "xvfb xauth" command -v xvfb-run
needs dbus command -v dbus-run-session
for tool in openbox xdotool xclip; do needs $tool command -v $tool; done
needs imagemagick command -v import
needs x11-utils command -v xprop
needs iproute2 command -v ss
needs at-spi2-core test -x /usr/libexec/at-spi-bus-launcher
needs "python3-gi gir1.2-atspi-2.0" /usr/bin/python3 -c 'import gi; gi.require_version("Atspi", "2.0")'
[ -z "$references" ] || needs libfaketime test -e "$faketime"
if [ ${#missing[@]} -gt 0 ]; then
    echo "run-setup.sh needs: ${missing[*]}" >&2
    exit 2
fi
export QT_LINUX_ACCESSIBILITY_ALWAYS_ON=1
own_network=1 # the usual port is free, and nothing listens for anybody else
enter_desktop "$program" "$(realpath -m "${2:-$(mktemp -d)}")" $references
begin_desktop "$2"
port=18789
parts=${OC_PARTS:-keyboard mouse leaving taken failing broken fresh tailnet official nodes network clock}

settings=.openclaw/openclaw.json
clicks=0

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
    empty_home "$part"
    files >"$work/files-$part"
    start_program "$@"
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

for part in $parts; do
    case $part in official | nodes | network | clock) [ -n "$references" ] || continue ;; esac
    "$part"
done
end_checks
