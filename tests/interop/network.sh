#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# network.sh REFERENCE_DIR [PROGRAM]: two computers joined by a cable, as network namespaces: PROGRAM (default:
# the release build) on one, the published node host of protocol 4 on the other. Who reaches what with which
# bind, pairing from outside, a tailnet's address that comes and goes. REFERENCE_DIR as for run.sh. Opt-in.
#
# Needs to be allowed network namespaces (root, or user namespaces), and for one row nft.
set -uo pipefail

if [ -z "${OC_NETWORK:-}" ]; then
    exec "$(dirname "$0")/../support/with-network.sh" "$0" "$@"
fi

refs=$(cd "${1:?usage: network.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"

near=100.64.0.10 # what stands for the tailnet's address of this computer
folder=$work/gateway/.openclaw
mine() { as gateway timeout 60 "$program" "$@"; }
bind() { # MODE: in the settings of the running gateway
    echo "{\"gateway\":{\"mode\":\"local\",\"port\":$port,\"bind\":\"$1\"}}" >"$folder/new.json"
    chmod 600 "$folder/new.json"
    mv "$folder/new.json" "$folder/openclaw.json"
}
outside() { nsenter --net --target "$far" "$@"; }
reached() { outside curl -s -m 3 "http://$near:$port/healthz"; }
listening() { ss -Hltn "sport = :$port" | awk '{print $4}' | sort | tr '\n' ' '; }
settles() { # WHAT ADDRESSES: what listens
    wait_for "^$2 \$" listening
    check "$1" 0 "^$2 \$" listening
}
node_field() { mine gateway call node.list --json | python3 -c 'import json,sys
nodes = json.load(sys.stdin)["nodes"]
print(next((n.get(sys.argv[1]) for n in nodes if n.get("displayName") == "Far node"), ""))' "$1"; }
requests() { mine devices list --json | python3 -c 'import json,sys
print("\n".join(p["requestId"] for p in json.load(sys.stdin)["pending"]))'; }

unshare --net sleep 3600 &
far=$!
pids+=("$far")
wait_for . ip link set far netns "$far"
outside ip link set lo up
outside ip addr add 100.64.0.99/10 dev far
outside ip link set far up
ip link set tailscale0 up

mkdir -p "$folder"
bind loopback
start_gateway
settles "loopback: only this computer" "127.0.0.1:$port \[::1\]:$port"
ip addr add $near/10 dev tailscale0
check "loopback: nobody from outside" 7 '' reached

bind tailnet
settles "tailnet: its address and loopback" "100.64.0.10:$port 127.0.0.1:$port"
check "tailnet: reached from outside" 0 '"ok":true' reached

mkdir -p "$work/node/.openclaw"
environment_with_token_of node
outside "${environment[@]}" "$refs/bin/openclaw-v4" node run --host $near --port "$port" \
    --display-name "Far node" >"$work/node.log" 2>&1 </dev/null &
pids+=($!)
if wait_for . requests; then row "a node from outside asks to pair" ok; else row "a node from outside asks to pair" FAILED "$(cat "$work/node.log")"; fi
check "and is not in before" 0 '^$' node_field connected
check "the owner approves" 0 '.' mine devices approve "$(requests)"
if wait_for '^True$' node_field connected; then row "then it connects" ok; else row "then it connects" FAILED "$(cat "$work/node.log")"; fi
check "its address is known" 0 '^100.64.0.99$' node_field remoteIp

ip addr del $near/10 dev tailscale0
settles "tailnet gone: only this computer" "127.0.0.1:$port \[::1\]:$port"
check "the owner is told" 0 'No tailnet address' cat "$work/gateway.log"
ip addr add $near/10 dev tailscale0
settles "tailnet back: listens again by itself" "100.64.0.10:$port 127.0.0.1:$port"
if wait_for '^True$' node_field connected; then row "the node is there again" ok; else row "the node is there again" FAILED "$(cat "$work/node.log")"; fi

if command -v nft >/dev/null; then
    nft add table inet test
    nft add chain inet test input '{ type filter hook input priority 0; }'
    nft add rule inet test input tcp dport "$port" iifname tailscale0 drop
    check "a firewall that drops is a time-out outside" 28 '' reached
    check "and nothing inside" 0 'OK' mine gateway health
    nft delete table inet test
else
    echo "nft is not here: no row about a firewall"
fi

bind loopback
settles "closed again by its owner" "127.0.0.1:$port \[::1\]:$port"
if wait_for '^False$' node_field connected; then row "who came from outside is out" ok; else row "who came from outside is out" FAILED; fi

end_table
