#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# pair.sh REFERENCE_DIR [PROGRAM]: pairs the published node host of protocol 4 with PROGRAM (default: the
# release build) by setup codes and prints a table. REFERENCE_DIR as for run.sh. Opt-in.
#
# Everything runs in a temporary folder with homes of its own; the port may be given as OC_PORT.
set -uo pipefail

refs=$(cd "${1:?usage: pair.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"

. "$here/table.sh"

declare -A node_pid
op() { as op timeout 120 "$refs/bin/openclaw-v4" "$@" --url "ws://127.0.0.1:$port" --token "$token"; }
call() { op gateway call "$1" --json --params "${2:-{\}}" 2>/dev/null </dev/null; }
# start_node ROLE ARGUMENT…: it knows neither the address nor the shared token. Sets `node_pid[ROLE]`.
start_node() {
    local role=$1
    shift
    mkdir -p "$work/$role/.openclaw"
    environment_of "$role"
    "${environment[@]}" "$refs/bin/openclaw-v4" "$@" >"$work/$role.log" 2>&1 </dev/null &
    node_pid[$role]=$!
    pids+=($!)
}
end_node() { # ROLE
    kill "${node_pid[$1]}" 2>/dev/null
    wait "${node_pid[$1]}" 2>/dev/null
}
connects() { # WHAT NAME ROLE
    if wait_for '^True$' node_field "$2" connected; then row "$1" ok; else row "$1" FAILED "$(cat "$work/$3.log")"; fi
}
node_field() {
    call node.list | python3 -c 'import json,sys
nodes = json.load(sys.stdin)["nodes"]
print(next((n.get(sys.argv[2]) for n in nodes if n.get("displayName") == sys.argv[1]), ""))' "$@" 2>/dev/null
}
# issue PROFILE: sets `code` and `setup`.
issue() {
    local reply
    reply=$(call device.pair.setupCode \
        "{\"bootstrapProfile\":\"$1\",\"publicUrl\":\"ws://127.0.0.1:$port\",\"includeQr\":false}")
    code=$(json_field setupCode <<<"$reply")
    setup=$(json_field setupId <<<"$reply")
}
json_field() { python3 -c 'import json,sys; print(json.load(sys.stdin)[sys.argv[1]])' "$1"; }

start_gateway

issue node
start_node one node run --pair "oc-pair://$code" --display-name "Code node"
connects "node run --pair URL connects, paired" "Code node" one
id=$(node_field "Code node" nodeId)
check "nobody is asked" 0 'No pending' op nodes pending
check "nodes status" 0 'Known: 1 · Paired: 1 · Connected: 1' op nodes status
check "devices list" 0 'Paired \(1\)' op devices list
check "what became of the code" 0 "\"deviceId\": *\"$id\"" call device.pair.setupStatus "{\"setupId\":\"$setup\"}"
check "nodes invoke system.which" 0 '/sh"' \
    op nodes invoke --node "$id" --command system.which --params '{"bins":["sh"]}'

start_node two node run --pair "oc-pair://$code" --display-name "Second use"
wait "${node_pid[two]}"
if grep -q 'setup code invalid, expired, revoked, or already used' "$work/two.log"; then
    row "another machine with the same code is refused" ok
else
    row "another machine with the same code is refused" FAILED "$(cat "$work/two.log")"
fi

end_node one
wait_for '^False$' node_field "Code node" connected
start_node one node run
connects "node run returns with its own token" "Code node" one
end_node one
wait_for '^False$' node_field "Code node" connected
start_node one node run --pair-if-needed "oc-pair://$code"
connects "node run --pair-if-needed needs no code" "Code node" one

check "devices remove" 0 '.' op devices remove "$id"
wait_for '^$' node_field "Code node" nodeId
check "the node is gone" 0 'Known: 0' op nodes status
end_node one
issue node
start_node one node run --pair "$code"
connects "a new code pairs the removed machine again" "Code node" one

issue node
start_node three connect "$code" --display-name "Connected node"
connects "connect CODE" "Connected node" three

# A code for a phone in a node host's hands: a person decides.
issue limited
start_node four node run --pair "oc-pair://$code" --display-name "Not a phone"
wait_for 'Not a phone' op devices list
request=$(call device.pair.list | python3 -c 'import json,sys; print(json.load(sys.stdin)["pending"][0]["requestId"])')
check "a phone's code in a node host waits for a person" 0 '.' op devices approve "$request"
connects "and connects once approved" "Not a phone" four

check "devices join-code is refused with a reason" 1 'use the setup code' op devices join-code

end_table
