#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# plane.sh REFERENCE_DIR [PROGRAM]: runs every subcommand of the network plane of the published command
# lines of both protocol versions against PROGRAM (default: the release build) and prints a table.
# REFERENCE_DIR as for run.sh. Opt-in.
#
# Everything runs in a temporary folder with homes of its own; the port may be given as OC_PORT.
set -uo pipefail

refs=$(cd "${1:?usage: plane.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"
pattern_options=(-i)

# run CLIENT EXPECTED_EXIT PATTERN ARGUMENT…: one subcommand, its exit code and output.
run() {
    local client=$1 wanted=$2 pattern=$3
    shift 3
    check "$client ${*//"$token"/TOKEN}" "$wanted" "$pattern" "$client" "$@"
}

v3() { as op3 timeout 90 "$refs/bin/openclaw-v3" "$@"; }
v4() { as op4 timeout 90 "$refs/bin/openclaw-v4" "$@"; }
call() { # CLIENT METHOD [PARAMS]: the raw reply.
    "$1" gateway call "$2" --json --params "${3:-{\}}" 2>/dev/null </dev/null
}
pick() { python3 -c 'import json,sys
try: print(eval(sys.argv[1], {"d": json.load(sys.stdin)}))
except Exception: print("")' "$1"; }

for role in gateway op3 op4 node3 node4; do mkdir -p "$work/$role/.openclaw"; done
config="{\"gateway\":{\"mode\":\"local\",\"port\":$port,\"auth\":{\"mode\":\"token\",\"token\":\"$token\"}}}"
for role in gateway op3 op4 node3 node4; do echo "$config" >"$work/$role/.openclaw/openclaw.json"; done

start_gateway

for v in 3 4; do
    environment_with_token_of node$v
    "${environment[@]}" "$refs/bin/openclaw-v$v" node run --host 127.0.0.1 --port "$port" \
        --display-name "Node $v" >"$work/node$v.log" 2>&1 &
    pids+=($!)
done
for _ in $(seq 60); do
    [ "$(call v4 node.list | pick 'len(d["nodes"])')" = 2 ] && break
    sleep 0.5
done
request=$(call v4 node.pair.list | pick 'd["pending"][0]["requestId"]')

echo "# protocol 4: nodes and devices"
run v4 0 'Node 4' nodes pending
run v4 0 '.' nodes approve "$request"
node3=$(call v4 node.list | pick '[n["nodeId"] for n in d["nodes"] if n["displayName"]=="Node 3"][0]')
node4=$(call v4 node.list | pick '[n["nodeId"] for n in d["nodes"] if n["displayName"]=="Node 4"][0]')
run v4 0 'Known: 2' nodes status
run v4 0 'Node' nodes list
run v4 0 'system.which' nodes describe --node "$node4"
run v4 0 '/sh"' nodes invoke --node "$node4" --command system.which --params '{"bins":["sh"]}'
run v4 0 'Renamed' nodes rename --node "$node4" --name Renamed
run v4 0 'Paired' devices list
run v4 0 '.' devices rename --device "$node3" --name "Older node"
run v4 1 'unknown' devices reject 00000000-0000-4000-8000-000000000000
run v4 0 'defaults|security|agents' approvals get --gateway
run v4 0 'defaults|security|agents' approvals get --node "$node4"
run v4 0 '.' approvals allowlist add --gateway '/usr/bin/uptime'
run v4 0 'uptime' approvals get --gateway

echo "# protocol 4: system"
run v4 0 'OK' gateway health
run v4 0 '"ok": *true' gateway call health --json
run v4 0 '.' gateway status
run v4 0 'reachable' gateway probe
run v4 0 '.' gateway stability
run v4 0 '.' gateway usage-cost
run v4 0 '.' health
run v4 0 '"ok": *true' health --json
run v4 0 'Gateway' status
run v4 0 '"sessions"' status --json
run v4 0 'Gateway' status --all
run v4 0 'Gateway' status --deep
run v4 0 '.' logs
run v4 0 'gateway' system presence
run v4 0 'null|none|no ' system heartbeat last
run v4 0 'ok' system heartbeat enable
run v4 0 'ok' system heartbeat disable
run v4 1 'no assistant' system event --text hello
for method in config.get config.schema node.list node.pair.list device.pair.list agents.list sessions.list \
    models.list skills.status channels.status cron.status cron.list usage.status usage.cost update.status \
    exec.approvals.get exec.approval.list environments.list system.info logs.tail voicewake.get \
    diagnostics.stability gateway.restart.preflight; do
    run v4 0 '[{[]' gateway call "$method" --json
done
run v4 1 'base hash' gateway call config.set --params '{"raw":"{}"}'

echo "# protocol 3"
run v3 0 'OK' gateway health
run v3 0 '.' gateway status
run v3 0 'Reachable: yes' gateway probe
run v3 0 '.' gateway usage-cost
run v3 0 '.' health
run v3 0 'Gateway' status
run v3 0 'Gateway' status --all
run v3 0 'Gateway' status --deep
run v3 0 '.' logs
run v3 0 'gateway' system presence
run v3 0 'null' system heartbeat last
run v3 0 'ok' system heartbeat enable
run v3 1 'no assistant' system event --text hello
run v3 0 'Paired' devices list
run v3 0 'Known: 2' nodes status
run v3 0 '.' nodes list
run v3 0 '.' nodes pending
run v3 0 'system.which' nodes describe --node "$node3"
run v3 0 '/sh"' nodes invoke --node "$node3" --command system.which --params '{"bins":["sh"]}'
run v3 0 '.' nodes rename --node "$node3" --name "Node 3"
run v3 0 '.' approvals get --gateway
run v3 0 '.' approvals get --node "$node3"
run v3 0 '.' channels status
for method in config.get config.schema agents.list sessions.list models.list skills.status cron.status \
    cron.list usage.status exec.approvals.get logs.tail voicewake.get last-heartbeat; do
    run v3 0 '[{[n]' gateway call "$method" --json
done

echo "# nodes run of the older command line, asked and approved by a person"
rules=$(call v3 exec.approvals.node.get "{\"nodeId\":\"$node3\"}" | pick 'd["hash"]')
call v3 exec.approvals.node.set "{\"nodeId\":\"$node3\",\"baseHash\":\"$rules\",\"file\":{\"version\":1,\"defaults\":{\"security\":\"allowlist\",\"ask\":\"always\",\"askFallback\":\"deny\"},\"agents\":{}}}" >/dev/null
(
    for _ in $(seq 100); do
        id=$(call v4 exec.approval.list | pick 'd[0]["id"]')
        [ -n "$id" ] && { call v4 exec.approval.resolve "{\"id\":\"$id\",\"decision\":\"allow-once\"}" >/dev/null; exit; }
        sleep 0.3
    done
) &
pids+=($!)
run v3 0 'approved-run' nodes run --node "$node3" /bin/echo approved-run

echo "# what ends a pairing"
run v4 0 '.' devices rotate --device "$node3" --role node
run v4 0 '.' nodes remove --node "$node4"
run v4 0 '.' devices remove "$node3"

echo "# held still and started anew"
suspension=$(call v4 gateway.suspend.prepare '{"requestId":"plane"}' | pick 'd["suspensionId"]')
run v4 1 'suspen' gateway call node.list
run v4 0 'resum|running' gateway resume "$suspension"
run v4 0 'deviceId' gateway call gateway.identity.get --json
run v4 0 'safe to restart' gateway call gateway.restart.preflight --json
run v4 0 'restart' gateway restart --safe
wait_for '"ok":true' curl -sf "http://127.0.0.1:$port/healthz"
run v3 0 '"pending"' gateway call node.pair.request --json --params '{"nodeId":"tablet","displayName":"Tablet"}'
run v3 0 'Tablet' nodes pending

echo "# every method of protocol 4, by the published schema"
if script_of_client schema.mjs; then row "schema" ok; else row "schema" FAILED; fi

end_table
