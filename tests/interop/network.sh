#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# network.sh REFERENCE_DIR [PROGRAM]: two computers joined by a cable, as network namespaces: PROGRAM (default:
# the release build) on one, the published node hosts of both releases on the other. Who reaches what with which
# bind, pairing from outside, a tailnet's address that comes and goes. REFERENCE_DIR as for run.sh. Opt-in.
#
# Needs to be allowed network namespaces (root, or user namespaces), and for some rows nft. OC_RELEASES=4 leaves
# the older node host out, which needs a minute of computing to start.
set -uo pipefail

if [ -z "${OC_NETWORK:-}" ]; then
    exec "$(dirname "$0")/../support/with-network.sh" "$0" "$@"
fi

refs=$(cd "${1:?usage: network.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"

releases=${OC_RELEASES:-3 4}
near=100.64.0.10 # what stands for the tailnet's address of this computer
folder=$work/gateway/.openclaw
mine() { as gateway timeout 60 "$program" "$@"; }
bind() { # MODE: in the settings of the running gateway
    echo "{\"gateway\":{\"mode\":\"local\",\"port\":$port,\"bind\":\"$1\"}}" >"$folder/new.json"
    chmod 600 "$folder/new.json"
    mv "$folder/new.json" "$folder/openclaw.json"
}
# A function in the background is a shell around the program: killing it would leave that.
outside() { "${enter[@]}" "$@"; }
reached() { outside curl -s -m 3 "http://$near:$port/healthz"; }
listening() { ss -Hltn "sport = :$port" | awk '{print $4}' | sort | tr '\n' ' '; }
settles() { # WHAT ADDRESSES: what listens
    wait_for "^$2 \$" listening
    check "$1" 0 "^$2 \$" listening
}
becomes() { # WHAT PATTERN COMMAND…: sooner or later
    local what=$1 pattern=$2
    shift 2
    if wait_for "$pattern" "$@"; then row "$what" ok; else row "$what" FAILED "$("$@" 2>&1; tail -n 7 "$work"/node*.log)"; fi
}
field() { # RELEASE NAME: of its node
    mine gateway call node.list --json | python3 -c 'import json,sys
nodes = json.load(sys.stdin)["nodes"]
print(next((n.get(sys.argv[2]) for n in nodes if n.get("displayName") == "Node " + sys.argv[1]), ""))' "$1" "$2"
}
request_of() { # RELEASE: what its node asks
    mine devices list --json | python3 -c 'import json,sys
print("".join(p["requestId"] for p in json.load(sys.stdin)["pending"] if p.get("displayName") == "Node " + sys.argv[1]))' "$1"
}
# Since `mark`, of the node of protocol 4.
said() { tail -n "+$((marked + 1))" "$work/node4.log"; }
mark() { marked=$(wc -l <"$work/node4.log"); }

unshare --net sleep 3600 &
far=$!
pids+=("$far")
enter=(nsenter --net --target "$far")
apart() { [ "$(readlink "/proc/$far/ns/net")" != "$(readlink /proc/$$/ns/net)" ] && echo apart; }
wait_for apart apart
ip link set far netns "$far"
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

for release in $releases; do
    mkdir -p "$work/node$release/.openclaw"
    environment_with_token_of node$release
    # The host of protocol 3 ends when it is refused, and leaves it to a service manager to start it again.
    while :; do
        "${enter[@]}" "${environment[@]}" "$refs/bin/openclaw-v$release" node run --host $near --port "$port" \
            --display-name "Node $release" >>"$work/node$release.log" 2>&1 </dev/null &
        host=$!
        trap 'kill $host 2>/dev/null; exit' TERM
        wait $host
        sleep 2
    done &
    pids+=($!)
    becomes "protocol $release: a node from outside asks to pair" . request_of $release
    check "protocol $release: and is not in before" 0 '^$' field $release connected
    check "protocol $release: the owner approves" 0 '.' mine devices approve "$(request_of $release)"
    becomes "protocol $release: then it connects" '^True$' field $release connected
    check "protocol $release: its address is known" 0 '^100.64.0.99$' field $release remoteIp
done

ip addr del $near/10 dev tailscale0
settles "tailnet gone: only this computer" "127.0.0.1:$port \[::1\]:$port"
check "the owner is told" 0 'No tailnet address' cat "$work/gateway.log"
ip addr add $near/10 dev tailscale0
settles "tailnet back: listens again by itself" "100.64.0.10:$port 127.0.0.1:$port"
for release in $releases; do
    becomes "protocol $release: the node is there again" '^True$' field $release connected
done

if command -v nft >/dev/null; then
    mark
    nft add table inet test
    nft add chain inet test input '{ type filter hook input priority 0; }'
    nft add rule inet test input iifname tailscale0 tcp dport "$port" drop
    check "a firewall that drops is a time-out outside" 28 '' reached
    check "nothing inside is amiss" 0 'OK' mine gateway health
    becomes "the node is seen to go" '^False$' field 4 connected
    check "the gateway goes on, on the same addresses" 0 "^100.64.0.10:$port 127.0.0.1:$port \$" listening
    check "its status says what listens, and that it answers here" 0 'Gateway: +ws://.* answers' mine gateway status
    becomes "the node says so, too" 'closed|ETIMEDOUT|[Tt]imed? ?out' said
    nft delete table inet test
    check "the rule is gone: reached from outside" 0 '"ok":true' reached
    for release in $releases; do
        becomes "protocol $release: and the node is there again by itself" '^True$' field $release connected
    done
else
    echo "nft is not here: no row about a firewall"
fi

bind loopback
settles "closed again by its owner" "127.0.0.1:$port \[::1\]:$port"
for release in $releases; do
    becomes "protocol $release: who came from outside is out" '^False$' field $release connected
done

end_table
