#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# profiles.sh REFERENCE_DIR [PROGRAM]: two gateways of PROGRAM (default: the release build) side by side in one
# home, one without a profile and one named `second`, and the published command lines and node hosts of both
# releases that find each by its profile alone. REFERENCE_DIR as for run.sh. Opt-in.
#
# Runs in a network namespace of its own, so that the ports that follow from the names are free.
set -uo pipefail

if [ -z "${OC_NETWORK:-}" ]; then
    exec "$(dirname "$0")/../support/with-network.sh" "$0" "$@"
fi

refs=$(cd "${1:?usage: profiles.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"

mkdir -m 700 "$work/home" "$work/run"
in_home() { # NAME: sets `home`
    home=(env -i PATH="$PATH" HOME="$work/$1" XDG_RUNTIME_DIR="$work/run" NO_COLOR=1 TERM=dumb
        OPENCLAW_DISABLE_BONJOUR=1 QT_QPA_PLATFORM=offscreen)
}
in_home home
# option PROFILE: what the command lines are told, ours and the published ones.
option() { [ "$1" = default ] || printf '%s\n' --profile "$1"; }
folder_of() { [ "$1" = default ] && echo "$work/home/.openclaw" || echo "$work/home/.openclaw-$1"; }
setting() { # PROFILE NAME: `port` or `token`, as the file says it
    grep -oE "\"?$2\"?: *\"?[0-9a-f]+" "$(folder_of "$1")/openclaw.json" | grep -oE '[0-9a-f]+$' | tail -n 1
}
mine() { # PROFILE COMMAND…
    local profile=$1
    shift
    # shellcheck disable=SC2046 # no option is no word
    "${home[@]}" timeout 60 "$program" "$@" $(option "$profile")
}
# The published releases do not share a home: the newer one refuses an identity that the older one left there.
home_of() { # RELEASE: with the settings of both gateways
    local folder
    for folder in .openclaw .openclaw-second; do
        mkdir -p -m 700 "$work/home$1/$folder"
        cp -p "$work/home/$folder/openclaw.json" "$work/home$1/$folder/"
    done
    in_home "home$1"
}
official() { # RELEASE PROFILE COMMAND…
    local release=$1 profile=$2 home
    shift 2
    home_of "$release"
    # shellcheck disable=SC2046
    "${home[@]}" timeout "${OC_PATIENCE:-120}" "$refs/bin/openclaw-v$release" $(option "$profile") "$@"
}
# start PROFILE ARGUMENT…: sets `started`
start() {
    local profile=$1
    shift
    # shellcheck disable=SC2046
    "${home[@]}" "$program" "$@" $(option "$profile") >"$work/$profile.log" 2>&1 </dev/null &
    started=$!
    pids+=("$started")
}
start_node() { # PROFILE NAME: with what the profile's own folder holds
    local home
    home_of 4
    # shellcheck disable=SC2046
    "${home[@]}" OPENCLAW_GATEWAY_TOKEN="$(setting "$1" token)" "$refs/bin/openclaw-v4" $(option "$1") node run \
        --host 127.0.0.1 --port "$(setting "$1" port)" --display-name "$2" >"$work/$2.log" 2>&1 </dev/null &
    pids+=($!)
}
names() { mine "$1" gateway call node.list --json | python3 -c 'import json,sys
print(" ".join(sorted(n.get("displayName", "?") for n in json.load(sys.stdin)["nodes"] if n.get("connected"))))'; }
becomes() { # WHAT PATTERN COMMAND…: sooner or later
    local what=$1 pattern=$2
    shift 2
    if wait_for "$pattern" "$@"; then row "$what" ok; else row "$what" FAILED "$("$@" 2>&1 | tail -n 5; tail -n 5 "$work"/*.log)"; fi
}
state_of() { if kill -0 "$1" 2>/dev/null; then echo running; else echo ended; fi; }

start default gateway
first=$started
becomes "without a profile: listens" 'Gateway: +ws://.* answers' mine default gateway status
start second gateway
second=$started
becomes "named second: listens, too" 'Gateway: +ws://.* answers' mine second gateway status
check "the first has the usual port" 0 '^18789$' setting default port
check "the second has the one of its name" 0 '^2[0-9]{4}$|^3[0-9]{4}$' setting second port
check "and a token of its own" 1 '' [ "$(setting default token)" = "$(setting second token)" ]
check "each has a folder" 0 '\.openclaw-second/tray-gateway\.lock' ls "$work/home/.openclaw/tray-gateway.lock" \
    "$work/home/.openclaw-second/tray-gateway.lock"

for release in 3 4; do
    for profile in default second; do
        check "protocol $release: gateway health of $profile" 0 'OK' official $release $profile gateway health
    done
done
check "protocol 4: the token of one is nothing to the other" 1 'unauthorized|mismatch|AUTH' official 4 default \
    gateway health --url "ws://127.0.0.1:$(setting second port)" --token "$(setting default token)"

start_node default node-of-the-first
start_node second node-of-the-second
becomes "a node of the first" '^node-of-the-first$' names default
becomes "a node of the second" '^node-of-the-second$' names second
check "each knows its own alone" 0 '^node-of-the-first$' names default
check "protocol 4: nodes status of the second shows it" 0 'node-of-the-second' official 4 second nodes status

# The windows, too: one program for each folder, not one for both.
start default --hidden
tray_of_first=$started
start second --hidden
tray_of_second=$started
sleep 3
check "a tray of the first runs" 0 '^running$' state_of "$tray_of_first"
check "and one of the second" 0 '^running$' state_of "$tray_of_second"
check "a second start of one reaches that one" 0 '' mine second --quit
becomes "and ends it" '^ended$' state_of "$tray_of_second"
check "not the other" 0 '^running$' state_of "$tray_of_first"
check "the gateways go on" 0 '^node-of-the-second$' names second

check "the second is stopped by its name" 0 '' mine second gateway stop
becomes "it ends" '^ended$' state_of "$second"
check "the first goes on" 0 '^running$' state_of "$first"
check "with its node" 0 '^node-of-the-first$' names default
check "protocol 4: the first answers" 0 'OK' official 4 default gateway health

end_table
