#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh REFERENCE_DIR [PROGRAM]: runs the published command lines, node hosts and client library of both
# protocol versions against PROGRAM (default: the release build). Opt-in: it needs about 2.5 GB of npm
# packages in REFERENCE_DIR, laid out as v3/, v4/, client/ and bin/{openclaw-v3,openclaw-v4,node24}.
#
# Everything runs in a temporary folder with homes of its own, on a free port of this host.
set -uo pipefail

refs=$(cd "${1:?usage: run.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
work=$(mktemp -d)
port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
token=$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')
passed=0 failed=0
pids=()

cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT

ok() { passed=$((passed + 1)); printf 'ok      %s\n' "$1"; }
no() { failed=$((failed + 1)); printf 'FAILED  %s\n%s\n' "$1" "$(sed 's/^/        /' <<<"$2" | tail -n 15)"; }

# check NAME PATTERN COMMAND…: exit code 0 and output that matches.
check() {
    local name=$1 pattern=$2 output status
    shift 2
    output=$("$@" 2>&1 </dev/null)
    status=$?
    if [ $status -eq 0 ] && grep -qE -- "$pattern" <<<"$output"; then ok "$name"; else no "$name (exit $status)" "$output"; fi
}

# wait_for PATTERN COMMAND…: until the output matches, at most 60 s.
wait_for() {
    local pattern=$1 end=$((SECONDS + 60))
    shift
    while [ $SECONDS -lt $end ]; do
        "$@" 2>&1 </dev/null | grep -qE -- "$pattern" && return 0
        sleep 0.5
    done
    return 1
}

# Sets `environment`: a home and a state folder of the role's own.
environment_of() {
    environment=(env -i PATH="$PATH" HOME="$work/$1" OPENCLAW_STATE_DIR="$work/$1/.openclaw"
        OPENCLAW_CONFIG_PATH="$work/$1/.openclaw/openclaw.json" NO_COLOR=1 TERM=dumb
        OPENCLAW_GATEWAY_TOKEN="$token" OPENCLAW_DISABLE_BONJOUR=1 TMPDIR="$work/$1")
}
as() { # ROLE COMMAND…
    environment_of "$1"
    shift
    "${environment[@]}" "$@"
}

for role in gateway op3 op4 node3 node4; do mkdir -p "$work/$role/.openclaw"; done
client_config="{\"gateway\":{\"mode\":\"local\",\"port\":$port,\"auth\":{\"mode\":\"token\",\"token\":\"$token\"}}}"
for role in op3 op4 node3 node4; do echo "$client_config" >"$work/$role/.openclaw/openclaw.json"; done
# The older node may run any command. (The newer one keeps its rules in a database, which allow that.)
echo '{"version":1,"defaults":{"security":"full","ask":"off","askFallback":"full"},"agents":{}}' \
    >"$work/node3/.openclaw/exec-approvals.json"
chmod 600 "$work/node3/.openclaw/exec-approvals.json"

environment_of gateway
"${environment[@]}" "$program" gateway --port "$port" --token "$token" >"$work/gateway.log" 2>&1 &
gateway_pid=$!
pids+=($gateway_pid)
wait_for '"ok":true' curl -sf "http://127.0.0.1:$port/healthz" || { cat "$work/gateway.log"; exit 1; }

v3() { as op3 "$refs/bin/openclaw-v3" "$@"; }
v4() { as op4 "$refs/bin/openclaw-v4" "$@"; }
url=(--url "ws://127.0.0.1:$port" --token "$token")

echo "# command line 2026.2.6-3 (protocol 3)"
check "v3 gateway health" 'OK' v3 gateway health
check "v3 gateway call health" '"ok": *true' v3 gateway call health --json
check "v3 gateway call node.list" '"nodes"' v3 gateway call node.list
check "v3 gateway status" "127.0.0.1:$port" v3 gateway status
check "v3 gateway probe" 'Reachable: yes' v3 gateway probe
check "v3 health" '.' v3 health
check "v3 status" 'Gateway' v3 status
check "v3 devices list" 'Paired' v3 devices list
check "v3 nodes status" 'Known: 0' v3 nodes status

echo "# command line 2026.9.6 (protocol 4)"
check "v4 gateway health" 'OK' v4 gateway health "${url[@]}"
check "v4 gateway call health" '"ok": *true' v4 gateway call health "${url[@]}"
check "v4 gateway status" '[Cc]onnectivity|[Rr]eachable|RPC|ok' v4 gateway status "${url[@]}"
check "v4 gateway probe" 'Reachable: yes|reachable' v4 gateway probe "${url[@]}"
check "v4 health" '.' v4 health
check "v4 status" 'Gateway' v4 status
check "v4 status --json" '"sessions"' v4 status --json
check "v4 devices list" '[Pp]aired|No device' v4 devices list "${url[@]}"
check "v4 nodes status" 'Known: 0' v4 nodes status "${url[@]}"

echo "# node hosts"
environment_of node3
"${environment[@]}" "$refs/bin/openclaw-v3" node run --host 127.0.0.1 --port "$port" --display-name "Older node" >"$work/node3.log" 2>&1 &
pids+=($!)
environment_of node4
"${environment[@]}" "$refs/bin/openclaw-v4" node run --host 127.0.0.1 --port "$port" --display-name "Newer node" >"$work/node4.log" 2>&1 &
pids+=($!)
wait_for 'Older node' v3 nodes status || no "v3 node host connects" "$(cat "$work/node3.log")"
wait_for 'Newer node' v4 nodes status "${url[@]}" || no "v4 node host connects" "$(cat "$work/node4.log")"

field() { python3 -c 'import json,sys
d=json.load(sys.stdin)
print(next((n.get(sys.argv[2]) or "" for n in d["nodes"] if n.get("displayName")==sys.argv[1]), ""))' "$@"; }
nodes_json() { v4 gateway call node.list --json "${url[@]}" 2>/dev/null; }
pending=$(v4 gateway call node.pair.list --json "${url[@]}" 2>/dev/null | python3 -c 'import json,sys
print(next((p["requestId"] for p in json.load(sys.stdin)["pending"] if p.get("displayName")=="Newer node"), ""))')
check "v4 nodes pending lists the newer node" 'Newer' v4 nodes pending "${url[@]}"
check "v4 nodes approve" '.' v4 nodes approve "$pending" "${url[@]}"
node3=$(nodes_json | field "Older node" nodeId)
node4=$(nodes_json | field "Newer node" nodeId)

for v in v3 v4; do
    if [ $v = v3 ]; then extra=(); else extra=("${url[@]}"); fi
    for name in Older Newer; do
        if [ $name = Older ]; then id=$node3; else id=$node4; fi
        check "$v nodes describe ($name node)" 'system.which' $v nodes describe --node "$id" "${extra[@]}"
        check "$v nodes invoke system.which ($name node)" '/sh"' \
            $v nodes invoke --node "$id" --command system.which --params '{"bins":["sh"]}' "${extra[@]}"
        run="{\"nodeId\":\"$id\",\"command\":\"system.run\",\"params\":{\"command\":[\"/bin/echo\",\"hello\"]},\"idempotencyKey\":\"$v$name\"}"
        check "$v gateway call node.invoke system.run ($name node)" 'hello' \
            $v gateway call node.invoke --params "$run" "${extra[@]}"
    done
    check "$v nodes list" '.' $v nodes list "${extra[@]}"
    check "$v nodes status" 'Known: 2' $v nodes status "${extra[@]}"
    check "$v nodes rename" '.' $v nodes rename --node "$node3" --name "Renamed by $v" "${extra[@]}"
    check "$v devices list" '.' $v devices list "${extra[@]}"
done

echo "# client library (protocol 4) and the published schema"
cp "$here/client.mjs" "$refs/client/interop-client.mjs"
check "client library: calls, events, every frame valid" 'all frames valid' \
    as op4 "$refs/bin/node24" "$refs/client/interop-client.mjs" "$port" "$token"

echo "# one gateway per host"
for v in v3 v4; do
    role=op${v#v}
    output=$(as "$role" timeout 60 "$refs/bin/openclaw-$v" gateway --port "$port" --allow-unconfigured 2>&1 </dev/null)
    if [ $? -ne 0 ] && grep -qiE 'already (listening|in use|running)' <<<"$output"; then
        ok "official $v gateway refuses while this one runs"
    else
        no "official $v gateway refuses while this one runs" "$output"
    fi
done
check "the gateway went on undisturbed" '"ok":true' curl -sf "http://127.0.0.1:$port/healthz"

kill "$gateway_pid"
wait "$gateway_pid"
status=$?
if [ $status -eq 0 ]; then ok "SIGTERM ends it with exit code 0"; else no "SIGTERM ends it with exit code 0" "exit $status"; fi

echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
