#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh REFERENCE_DIR [PROGRAM]: runs the published command lines, node hosts and client library of both
# protocol versions against PROGRAM (default: the release build) and prints a table. Opt-in: it needs about
# 2.5 GB of npm packages in REFERENCE_DIR, laid out as v3/, v4/, client/ and
# bin/{openclaw-v3,openclaw-v4,node24}. Exit code 0 only if every row passed.
#
# Everything runs in a temporary folder with homes of its own, on a free port of this host, or OC_PORT.
set -uo pipefail

refs=$(cd "${1:?usage: run.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
url=(--url "ws://127.0.0.1:$port" --token "$token")
. "$here/table.sh"

v3() { as op3 timeout 120 "$refs/bin/openclaw-v3" "$@"; } # reads address and token from its settings
v4() { as op4 timeout 120 "$refs/bin/openclaw-v4" "$@"; }
nodes_json() { v4 gateway call node.list --json "${url[@]}" 2>/dev/null; }

# node_field NAME FIELD: of the node with that display name, lists joined by commas.
node_field() {
    nodes_json | python3 -c 'import json,sys
nodes = json.load(sys.stdin)["nodes"]
value = next((n.get(sys.argv[2]) for n in nodes if n.get("displayName") == sys.argv[1]), "")
print(",".join(value) if isinstance(value, list) else value)' "$@"
}

for role in op3 op4 node3 node4; do mkdir -p "$work/$role/.openclaw"; done
settings="{\"gateway\":{\"mode\":\"local\",\"port\":$port,\"auth\":{\"mode\":\"token\",\"token\":\"$token\"}}}"
for role in op3 op4 node3 node4; do echo "$settings" >"$work/$role/.openclaw/openclaw.json"; done
# The older node may run any command. (The newer one keeps its rules in a database, which allow that.)
echo '{"version":1,"defaults":{"security":"full","ask":"off","askFallback":"full"},"agents":{}}' \
    >"$work/node3/.openclaw/exec-approvals.json"
chmod 600 "$work/node3/.openclaw/exec-approvals.json"

start_gateway

older=$("$refs/bin/openclaw-v3" --version 2>/dev/null | grep -oE '20[0-9.-]+' | head -1)
newer=$("$refs/bin/openclaw-v4" --version 2>/dev/null | grep -oE '20[0-9.-]+' | head -1)

# The command lines while no node is there.
check "$older: gateway health" 0 'OK' v3 gateway health
check "$older: gateway call health" 0 '"ok": *true' v3 gateway call health --json
check "$older: gateway call node.list" 0 '"nodes"' v3 gateway call node.list
check "$older: gateway status" 0 "127.0.0.1:$port" v3 gateway status
check "$older: gateway probe" 0 'Reachable: yes' v3 gateway probe
check "$older: health" 0 'Agents:' v3 health
check "$older: status" 0 'reachable [0-9]+ms' v3 status
check "$older: devices list" 0 'Paired \([1-9]' v3 devices list
check "$older: nodes list" 0 'Paired: 0' v3 nodes list
check "$older: nodes status" 0 'Known: 0' v3 nodes status
check "$newer: gateway health" 0 'OK' v4 gateway health "${url[@]}"
check "$newer: gateway call health" 0 '"ok": *true' v4 gateway call health "${url[@]}"
check "$newer: gateway status" 0 'Connectivity probe: ok' v4 gateway status "${url[@]}"
check "$newer: gateway probe" 0 'Connect: ok' v4 gateway probe "${url[@]}"
check "$newer: health" 0 'Agents:' v4 health
check "$newer: status" 0 'reachable' v4 status
check "$newer: status --json" 0 '"sessions"' v4 status --json
check "$newer: devices list" 0 'Paired \([1-9]' v4 devices list "${url[@]}"
check "$newer: nodes list" 0 'Paired: 0' v4 nodes list "${url[@]}"
check "$newer: nodes status" 0 'Known: 0' v4 nodes status "${url[@]}"

# Both node hosts come, and are told apart by their names.
environment_with_token_of node3
"${environment[@]}" "$refs/bin/openclaw-v3" node run --host 127.0.0.1 --port "$port" \
    --display-name "Older node" >"$work/node3.log" 2>&1 &
pids+=($!)
environment_with_token_of node4
"${environment[@]}" "$refs/bin/openclaw-v4" node run --host 127.0.0.1 --port "$port" \
    --display-name "Newer node" >"$work/node4.log" 2>&1 &
pids+=($!)
connects() { # RELEASE NAME LOG [WHAT]
    local what=${4-node run connects, paired}
    if wait_for '^True$' node_field "$2" connected; then
        row "$1: $what" ok
    else
        row "$1: $what" "FAILED (not connected)" "$(cat "$3")"
    fi
}
connects "$older" "Older node" "$work/node3.log"
connects "$newer" "Newer node" "$work/node4.log"
node3=$(node_field "Older node" nodeId)
node4=$(node_field "Newer node" nodeId)

# The newer one may be asked nothing before it is approved.
check "$newer: nodes pending" 0 'Newer' v4 nodes pending "${url[@]}"
pending=$(v4 gateway call node.pair.list --json "${url[@]}" 2>/dev/null | python3 -c 'import json,sys
print(next((p["requestId"] for p in json.load(sys.stdin)["pending"] if p.get("displayName")=="Newer node"), ""))')
check "$newer: nodes approve" 0 '.' v4 nodes approve "$pending" "${url[@]}"
for node in Older Newer; do
    if [ $node = Older ]; then release=$older; else release=$newer; fi
    check "$release: node shows caps" 0 'system' node_field "$node node" caps
    check "$release: node shows commands" 0 'system.run.*system.which' node_field "$node node" commands
done

for v in v3 v4; do
    if [ $v = v3 ]; then extra=() release=$older; else extra=("${url[@]}") release=$newer; fi
    for node in Older Newer; do
        if [ $node = Older ]; then id=$node3; else id=$node4; fi
        check "$release: nodes describe ($node node)" 0 'system.which' $v nodes describe --node "$id" "${extra[@]}"
        check "$release: nodes invoke system.which ($node node)" 0 '/sh"' \
            $v nodes invoke --node "$id" --command system.which --params '{"bins":["sh"]}' "${extra[@]}"
        run="{\"nodeId\":\"$id\",\"command\":\"system.run\",\"params\":{\"command\":[\"/bin/echo\",\"hello\"]},\"idempotencyKey\":\"$v$node\"}"
        check "$release: gateway call node.invoke system.run ($node node)" 0 'hello' \
            $v gateway call node.invoke --params "$run" "${extra[@]}"
    done
    check "$release: nodes list" 0 'Paired: 2' $v nodes list "${extra[@]}"
    check "$release: nodes status" 0 'Known: 2 · Paired: 2 · Connected: 2' $v nodes status "${extra[@]}"
    check "$release: nodes rename" 0 '.' $v nodes rename --node "$node3" --name "Renamed by $v" "${extra[@]}"
    check "$release: the new name is listed" 0 "^$node3\$" node_field "Renamed by $v" nodeId
    check "$release: devices list" 0 'Paired \([1-9]' $v devices list "${extra[@]}"
done

# A node whose token is changed is disconnected, and comes back by itself.
check "$newer: devices rename" 0 '.' v4 devices rename --device "$node4" --name "My node" "${url[@]}"
check "$newer: devices rotate" 0 '.' v4 devices rotate --device "$node4" --role node "${url[@]}"
connects "$newer" "My node" "$work/node4.log" "node returns under its new name"

check "client: calls, presence, tick, health; every frame valid" 0 'all frames valid' script_of_client client.mjs

# One gateway per host, in both directions.
for v in v3 v4; do
    if [ $v = v3 ]; then release=$older; else release=$newer; fi
    output=$(as "op${v#v}" timeout 120 "$refs/bin/openclaw-$v" gateway --port "$port" --allow-unconfigured 2>&1 </dev/null)
    if [ $? -ne 0 ] && grep -qiE 'already (listening|in use|running)' <<<"$output"; then
        row "$release: official gateway gives way to this one" ok
    else
        row "$release: official gateway gives way to this one" "FAILED" "$output"
    fi
done
check "this: goes on undisturbed" 0 '"ok":true' curl -sf "http://127.0.0.1:$port/healthz"

kill "$gateway_pid"
wait "$gateway_pid"
status=$?
if [ $status -eq 0 ]; then row "this: SIGTERM ends it" ok; else row "this: SIGTERM ends it" "FAILED (exit code $status)"; fi

for v in v3 v4; do
    if [ $v = v3 ]; then release=$older; else release=$newer; fi
    role=official$v
    mkdir -p "$work/$role/.openclaw"
    echo "$settings" >"$work/$role/.openclaw/openclaw.json"
    environment_with_token_of "$role"
    "${environment[@]}" "$refs/bin/openclaw-$v" gateway --port "$port" --allow-unconfigured \
        >"$work/$role.log" 2>&1 &
    official_pid=$!
    pids+=("$official_pid")
    if ! wait_for . bash -c "exec 3<>/dev/tcp/127.0.0.1/$port && echo open"; then
        row "$release: this gives way to the official gateway" "FAILED (it does not start here)" "$(cat "$work/$role.log")"
        continue
    fi
    output=$(as gateway timeout 60 "$program" gateway --port "$port" --token "$token" 2>&1 </dev/null)
    status=$?
    if [ $status -eq 3 ] && kill -0 "$official_pid" 2>/dev/null; then
        row "$release: this gives way to the official gateway" ok
        sed 's/^/    | /' <<<"$output"
    else
        row "$release: this gives way to the official gateway" "FAILED (exit code $status)" "$output"
    fi
    kill "$official_pid"
    wait "$official_pid"
done

end_table
