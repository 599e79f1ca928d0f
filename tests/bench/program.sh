#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# program.sh [--build] [PROGRAM]: the size of the program, what a gateway without a window opens and creates until it
# listens, and how often the idle tray wakes up in a minute; with --build how long a clean build and one of a changed line
# take, without a compiler cache. Needs: strace xvfb xauth dbus.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
root=$(realpath "$here/../..")
builds=
if [ "${1:-}" = --build ]; then
    builds=1
    shift
fi
program=$(realpath "${1:-$root/build/bench/app/openclaw-tray}")
wake_ups() { # pid
    awk '/^voluntary_ctxt_switches/ {sum += $2} END {print sum}' "/proc/$1"/task/*/status
}
per_second() { # name, pid
    sleep 10 # what is done once after the start is over
    local before
    before=$(wake_ups "$2")
    sleep 60
    echo "wake-ups per second, idle, $1 (wanted: 2):" \
        "$(awk -v n="$(($(wake_ups "$2") - before))" 'BEGIN {printf "%.2f", n / 60}')"
}
if [ -n "${OC_INSIDE_DESKTOP:-}" ]; then
    "$program" >/dev/null 2>&1 &
    per_second "with the window open" $!
    "$program" --quit
    wait
    exit
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "size: $(stat -c %s "$program") bytes; without symbols:" \
    "$(strip -o "$work/stripped" "$program" && stat -c %s "$work/stripped") bytes"

free_port() { python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])'; }
start_gateway() { # home, then what runs it
    local home=$1
    shift
    env -i PATH="$PATH" HOME="$home" OPENCLAW_DISABLE_BONJOUR=1 \
        "$@" "$program" gateway --port "$(free_port)" --allow-unconfigured >"$home.out" 2>&1 &
    pid=$!
    until grep -qs '^listening' "$home.out"; do
        kill -0 "$pid" || { cat "$home.out" >&2; exit 1; }
        sleep 0.05
    done
}

mkdir "$work/home"
start_gateway "$work/home" strace -f -y -o "$work/trace" -e trace=%file,%network,read,pread64,write
pkill -TERM -P "$pid" # strace hands nothing on
wait "$pid" || true
# Up to the line that says where it listens; the loader's search for libraries is not its own doing.
sed '/write(1<.*listening/q' "$work/trace" >"$work/start"
opened() { grep -E 'open(at)?\(.*= [0-9]' "$work/start" | grep -oE '= [0-9]+<[^>]*>' | sed 's/^= [0-9]*<//; s/>$//'; }
echo "start: $(opened | grep -cE '\.so') libraries, other files opened:"
opened | grep -vE '\.so' | sed "s#$work/home#~#" | sort | uniq -c | sort -rn
echo "start: files that are not there and were asked for:" \
    "$(grep -cE '(openat|access|stat[a-z0-9]*)\(.*ENOENT' "$work/start")"
echo "start: created:"
(cd "$work/home" && find . -mindepth 1 | sort)

mkdir "$work/idle"
start_gateway "$work/idle"
per_second "without a window" "$pid"
kill "$pid"
wait "$pid" || true

mkdir -p "$work/tray/.openclaw" && mkdir -m 700 "$work/run"
printf '{ gateway: { mode: "local", port: %s, auth: { mode: "token", token: "%s" } } }\n' \
    "$(free_port)" 0123456789abcdef0123456789abcdef0123456789abcdef >"$work/tray/.openclaw/openclaw.json"
chmod -R go= "$work/tray"
env -i PATH="$PATH" HOME="$work/tray" XDG_RUNTIME_DIR="$work/run" OC_INSIDE_DESKTOP=1 \
    xvfb-run -a -s "-screen 0 1280x800x24 -nolisten tcp" \
    dbus-run-session --config-file="$here/../data/bus.conf" -- "$here/program.sh" "$program"

[ -n "$builds" ] || exit 0
timed() { # what, command…
    local what=$1
    shift
    TIMEFORMAT="$what: %R s, processor time %U s and %S s"
    time "$@" >/dev/null
}
export CCACHE_DISABLE=1
cmake -S "$root" -B "$work/build" -G Ninja -DCMAKE_BUILD_TYPE=Release -DOC_BUILD_TESTS=OFF >/dev/null
timed "clean build" cmake --build "$work/build"
# A copy would be another folder to the compiler: the line goes into the sources and out again.
changed=$root/gateway/methods/HealthMethods.cpp
cp -p "$changed" "$work/original"
trap 'cp -p "$work/original" "$changed"; rm -rf "$work"' EXIT
echo "// one line" >>"$changed"
timed "build of one changed line" cmake --build "$work/build"
