#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# trust.sh REFERENCE_DIR [PROGRAM]: two computers joined by a cable, as network namespaces: PROGRAM (default:
# the release build) on one; the published node hosts, and an sshd of its own, on the other. Which new nodes
# come in without a person: those of a network that the owner names, and those whose key is found over SSH; and
# which do not. REFERENCE_DIR as for run.sh. Opt-in.
#
# Needs root, for sshd, and openssh-server. Everything it writes is in a temporary folder or mounted for itself.
set -uo pipefail

if [ -z "${OC_APART:-}" ]; then
    OC_APART=1 exec unshare --net --mount "$0" "$@"
fi

refs=$(cd "${1:?usage: trust.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"

near=192.168.77.1 far_address=192.168.77.2
folder=$work/gateway/.openclaw
ssh_folder=$work/ssh
mine() { as gateway timeout 60 "$program" "$@"; }
settings_of() { # JSON: `gateway.nodes.pairing`
    echo "{\"gateway\":{\"mode\":\"local\",\"port\":$port,\"bind\":\"lan\",\"nodes\":{\"pairing\":$1}}}" >"$folder/new.json"
    chmod 600 "$folder/new.json"
    mv "$folder/new.json" "$folder/openclaw.json"
}
pairing() { # JSON PATTERN: of the running gateway, until its settings show the pattern
    settings_of "$1"
    wait_for "$2" mine gateway call config.get --json
}
outside() { "${enter[@]}" "$@"; }
becomes() { # WHAT PATTERN COMMAND…: sooner or later
    local what=$1 pattern=$2
    shift 2
    if wait_for "$pattern" "$@"; then row "$what" ok; else row "$what" FAILED "$("$@" 2>&1 | tail -n 5; tail -n 15 "$work/gateway.log")"; fi
}
# start_node ROLE VERSION NAME: sets `node_pid`
start_node() {
    mkdir -p "$work/$1/.openclaw"
    environment_with_token_of "$1"
    "${enter[@]}" "${environment[@]}" "$refs/bin/openclaw-v$2" node run --host $near --port "$port" \
        --display-name "$3" >"$work/$1.log" 2>&1 </dev/null &
    node_pid=$!
    pids+=("$node_pid")
}
stop_node() { kill "$node_pid" 2>/dev/null; wait "$node_pid" 2>/dev/null; }
# pending NAME: whether the device waits for a person.
pending() { mine devices list --json | python3 -c 'import json,sys
print("waits" if any(p.get("displayName") == sys.argv[1] for p in json.load(sys.stdin)["pending"]) else "no")' "$1"; }
paired_via() { mine devices list --json | python3 -c 'import json,sys
print(next((p.get("approvedVia") for p in json.load(sys.stdin)["paired"] if p.get("displayName") == sys.argv[1]), "not paired"))' "$1"; }
node_field() { mine gateway call node.list --json | python3 -c 'import json,sys
nodes = json.load(sys.stdin)["nodes"]
print(next((n.get(sys.argv[2]) for n in nodes if n.get("displayName") == sys.argv[1]), ""))' "$1" "$2"; }
surface_request() { mine gateway call node.pair.list --json | python3 -c 'import json,sys
print(next((p["requestId"] for p in json.load(sys.stdin)["pending"] if p.get("displayName") == sys.argv[1]), ""))' "$1"; }
new_lines() { tail -n "+$((said + 1))" "$work/gateway.log"; }
mark() { said=$(wc -l <"$work/gateway.log"); }

unshare --net --mount sleep 3600 &
far=$!
pids+=("$far")
enter=(nsenter --net --mount --target "$far")
apart() { [ "$(readlink "/proc/$far/ns/mnt")" != "$(readlink /proc/$$/ns/mnt)" ] && echo apart; }
wait_for apart apart
ip link set lo up
ip link add name near0 type veth peer name far0
ip link set far0 netns "$far"
ip addr add $near/24 dev near0
ip link set near0 up
outside ip link set lo up
outside ip addr add $far_address/24 dev far0
outside ip link set far0 up

# What a login shell of the other computer finds: its node's command, for the folder that `who` names.
mkdir -p "$ssh_folder/bin" "$work/far-bin" /run/sshd
cat >"$work/far-bin/openclaw" <<EOF
#!/bin/sh
exec env HOME="$work/\$(cat "$ssh_folder/who")" OPENCLAW_STATE_DIR="$work/\$(cat "$ssh_folder/who")/.openclaw" \
    OPENCLAW_CONFIG_PATH="$work/\$(cat "$ssh_folder/who")/.openclaw/openclaw.json" NO_COLOR=1 "$refs/bin/openclaw-v4" "\$@"
EOF
chmod +x "$work/far-bin/openclaw"
outside mount --bind "$work/far-bin" /usr/local/bin

for key in client stranger host; do ssh-keygen -q -t ed25519 -N '' -f "$ssh_folder/$key"; done
cp "$ssh_folder/client.pub" "$ssh_folder/authorized"
cat >"$ssh_folder/sshd_config" <<EOF
ListenAddress $far_address
Port 22
HostKey $ssh_folder/host
AuthorizedKeysFile $ssh_folder/authorized
PidFile $ssh_folder/sshd.pid
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
EOF
"${enter[@]}" /usr/sbin/sshd -D -f "$ssh_folder/sshd_config" -E "$ssh_folder/sshd.log" &
pids+=($!)
wait_for . outside ss -Hltn 'sport = :22'
# The keys of this user's home are nobody's business here.
printf 'UserKnownHostsFile %s\nGlobalKnownHostsFile /dev/null\nIdentityAgent none\n' "$ssh_folder/known_hosts" \
    >"$ssh_folder/ssh_config"
printf '#!/bin/sh\nexec /usr/bin/ssh -F "%s/ssh_config" "$@"\n' "$ssh_folder" >"$ssh_folder/bin/ssh"
chmod +x "$ssh_folder/bin/ssh"
touch "$ssh_folder/known_hosts"
trust_key() { echo "$far_address $(cut -d' ' -f1,2 "$1")" >"$ssh_folder/known_hosts"; }
verify() { # KEY TIMEOUT: another limit makes other settings, which begin anew
    pairing "{\"sshVerify\":{\"user\":\"$(id -un)\",\"identity\":\"$ssh_folder/$1\",\"timeoutMs\":$2}}" "\"timeoutMs\": ?$2"
}

PATH=$ssh_folder/bin:$PATH
mkdir -p "$folder"
settings_of '{}'
start_gateway

# Off unless chosen.
echo mine >"$ssh_folder/who"
start_node mine 4 "My node"
becomes "a new node has to ask" '^waits$' pending "My node"
check "and nobody looks over SSH" 1 '' grep -qiE 'connection|preauth|accepted' "$ssh_folder/sshd.log"

# Chosen, but nothing proves it.
mark
verify client 59001
becomes "an unknown host key: not looked at" 'Host key verification failed' new_lines
check "it goes on waiting" 0 '^waits$' pending "My node"
trust_key "$ssh_folder/stranger.pub"
mark
verify client 59002
becomes "another host key: not looked at" 'Host key verification failed|REMOTE HOST' new_lines
check "it goes on waiting" 0 '^waits$' pending "My node"
trust_key "$ssh_folder/host.pub"
mark
verify stranger 59003
becomes "a key that nobody lets in there" 'Permission denied' new_lines
check "it goes on waiting" 0 '^waits$' pending "My node"
stop_node
start_node other 4 "Other node"
becomes "somebody else's node there asks" '^waits$' pending "Other node"
mark
verify client 59004
becomes "the identity found there is another one" 'another node than the one that asks' new_lines
check "it is not paired" 0 '^not paired$' paired_via "Other node"
check "it goes on waiting" 0 '^waits$' pending "Other node"
stop_node

# Found.
start_node mine 4 "My node"
mark
verify client 59005
becomes "the node whose key is found there is paired" '^ssh-verified$' paired_via "My node"
becomes "it connects by itself" '^True$' node_field "My node" connected
check "what it offers is approved with it" 0 'system.run' node_field "My node" commands
check "nothing of it waits" 0 '^$' surface_request "My node"
check "its user is told in the log" 0 'paired without asking, by ssh-verified' new_lines
stop_node
becomes "it goes" '^False$' node_field "My node" connected

# Networks that the owner names.
pairing '{"autoApproveCidrs":["192.168.78.0/24"]}' '192\.168\.78\.0'
for release in 3 4; do
    start_node cidr$release $release "Node $release"
    becomes "protocol $release: of another network than the one named: it asks" '^waits$' pending "Node $release"
    check "protocol $release: and is not paired" 0 '^not paired$' paired_via "Node $release"
    stop_node
done
pairing '{"autoApproveCidrs":["192.168.77.0/24"]}' '192\.168\.77\.0'
for release in 3 4; do
    start_node cidr$release $release "Node $release"
    becomes "protocol $release: of the network named: paired" '^trusted-cidr$' paired_via "Node $release"
    becomes "protocol $release: it connects" '^True$' node_field "Node $release" connected
    if [ $release = 4 ]; then
        becomes "protocol 4: what it offers waits for a person" . surface_request "Node 4"
        check "protocol 4: nothing of it can be used before" 0 '^\[\]$' node_field "Node 4" commands
        check "protocol 4: the owner approves" 0 . mine gateway call node.pair.approve --json --params "{\"requestId\":\"$(surface_request "Node 4")\"}"
        becomes "protocol 4: now it can" 'system.run' node_field "Node 4" commands
    else
        check "protocol 3: what it offers first is approved, as its release expects" 0 'system.run' node_field "Node 3" commands
    fi
    stop_node
done
end_table
