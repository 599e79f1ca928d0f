#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# discovery.sh REFERENCE_DIR [PROGRAM]: two computers joined by a cable, as network namespaces, each with a
# message bus and an Avahi daemon of its own: PROGRAM (default: the release build) on one announces itself,
# avahi-browse and the published `gateway discover` of both releases find it from the other. What changes, goes
# and comes back. Nothing leaves this computer. REFERENCE_DIR as for run.sh. Opt-in.
#
# Needs root: Avahi starts for nobody else. On a busy computer the published programs get more than their 2 s.
set -uo pipefail

if [ -z "${OC_APART:-}" ]; then
    OC_APART=1 exec unshare --net --mount "$0" "$@"
fi

refs=$(cd "${1:?usage: discovery.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"

folder=$work/gateway/.openclaw
near_bus=$work/near.bus far_bus=$work/far.bus

# As in common.sh, but on the bus of SIDE and allowed to announce: the far role is on the far side.
eval "plain_$(declare -f environment_of)"
environment_of() {
    local bus=$near_bus
    case $1 in far*) bus=$far_bus ;; esac
    plain_environment_of "$1"
    environment+=(OPENCLAW_DISABLE_BONJOUR= DBUS_SYSTEM_BUS_ADDRESS="unix:path=$bus")
}
# A function in the background is a shell around the program: killing it would leave that.
outside() { "${enter[@]}" "$@"; }
mine() { as gateway timeout 60 "$program" "$@"; }
far_mine() { outside "${far_environment[@]}" timeout 60 "$program" "$@"; }
official() { # RELEASE ARGUMENT…
    local release=$1
    shift
    outside "${far_environment[@]}" timeout "${OC_PATIENCE:-120}" "$refs/bin/openclaw-v$release" "$@" --timeout 20000
}
settings() { # BIND MODE [MORE]: of the running gateway
    echo "{\"gateway\":{\"mode\":\"local\",\"bind\":\"$1\"${3-}},\"discovery\":{\"mdns\":{\"mode\":\"$2\"}}}" \
        >"$folder/new.json"
    chmod 600 "$folder/new.json"
    mv "$folder/new.json" "$folder/openclaw.json"
}
seen() { outside env DBUS_SYSTEM_BUS_ADDRESS="unix:path=$far_bus" timeout 20 avahi-browse -rpt _openclaw-gw._tcp; }
resolved() { seen | grep '^='; }
names() { seen | grep '^+' | cut -d';' -f4 | sort | tr '\n' ' '; }
shows() { # WHAT PATTERN COMMAND…: sooner or later
    local what=$1 pattern=$2
    shift 2
    if wait_for "$pattern" "$@"; then row "$what" ok; else row "$what" FAILED "$("$@" 2>&1)"; fi
}
gone() { names | grep -q . && echo there || echo gone; }

# start_bus NAME [PREFIX…]
start_bus() {
    local bus=$work/$1.bus
    shift
    cat >"$bus.conf" <<CONF
<busconfig><type>system</type><listen>unix:path=$bus</listen><auth>EXTERNAL</auth><policy context="default">
<allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
CONF
    "$@" dbus-daemon --nofork --nopidfile --config-file="$bus.conf" 2>"$bus.log" &
    pids+=($!)
    wait_for . ls "$bus"
}
# start_avahi NAME INTERFACE [PREFIX…]: sets `avahi_pid`
start_avahi() {
    local name=$1
    cat >"$work/$name.avahi" <<CONF
[server]
host-name=$name
use-ipv6=no
allow-interfaces=$2
[publish]
publish-hinfo=no
publish-workstation=no
CONF
    shift 2
    "$@" env DBUS_SYSTEM_BUS_ADDRESS="unix:path=$work/$name.bus" avahi-daemon -f "$work/$name.avahi" \
        --no-drop-root --no-chroot --no-rlimits >>"$work/$name.avahi.log" 2>&1 &
    avahi_pid=$!
    pids+=("$avahi_pid")
    wait_for "$name.local" env DBUS_SYSTEM_BUS_ADDRESS="unix:path=$work/$name.bus" avahi-resolve -4 -n "$name.local"
}

unshare --net --mount sleep 3600 &
far=$!
pids+=("$far")
enter=(nsenter --net --mount --target "$far")
apart() { [ "$(readlink "/proc/$far/ns/mnt")" != "$(readlink /proc/$$/ns/mnt)" ] && echo apart; }
wait_for apart apart
mount -t tmpfs none /run && outside mount -t tmpfs none /run || exit 1
ip link set lo up
ip link add name near0 type veth peer name far0
ip link set far0 netns "$far"
ip addr add 192.168.77.1/24 dev near0
ip link set near0 up
outside ip link set lo up
outside ip addr add 192.168.77.2/24 dev far0
outside ip link set far0 up

start_bus near
start_bus far "${enter[@]}"
start_avahi far far0 "${enter[@]}"
start_avahi near near0
near_avahi=$avahi_pid
mkdir -p "$folder" "$work/far/.openclaw"
environment_of far
far_environment=("${environment[@]}")
host=$(hostname)
name="${host%%.local} \(OpenClaw\)"

settings loopback minimal
start_gateway
check "loopback: nothing is announced" 0 '^gone$' gone
settings lan minimal
shows "local networks: announced" '^=;far0;IPv4;' resolved
check "host and port" 0 "local;near.local;192.168.77.1;$port;" resolved
for entry in role=gateway transport=gateway gatewayPort=$port lanHost=near.local "displayName=${host%%.local}" \
    gatewayDirectReachable=1; do
    check "TXT $entry" 0 "\"$entry\"" resolved
done
check "and no more with minimal" 1 '' grep -qE 'sshPort|cliPath' <(resolved)
check "the program says so" 0 'announced as' cat "$work/gateway.log"

for release in 3 4; do
    check "protocol $release: gateway discover" 0 "ws://near.local:$port" official $release gateway discover
    check "protocol $release: gateway discover --json" 0 '"count": 1' official $release gateway discover --json
done
check "our gateway discover" 0 "ws://near.local:$port" far_mine gateway discover
check "our gateway discover --json" 0 '"wsUrl": "ws://near.local' far_mine gateway discover --json
check "on the same computer" 0 '\(this computer\)' mine gateway discover

settings lan full
shows "full: the SSH port" '"sshPort=22"' resolved
check "full: the command" 0 '"cliPath=/' resolved
settings lan minimal ',"tls":{"enabled":true}'
shows "with TLS: its fingerprint" '"gatewayTlsSha256=[0-9a-f]{64}"' resolved
for release in 3 4; do
    check "protocol $release: finds it with wss" 0 "wss://near.local:$port" official $release gateway discover
done
check "our gateway discover with wss" 0 "wss://near.local:$port" far_mine gateway discover
settings lan minimal
shows "and without again" '"gatewayDirectReachable=1"' resolved

kill "$near_avahi" && wait "$near_avahi" 2>/dev/null
shows "the daemon stopped" '^gone$' gone
check "the gateway goes on" 0 '"ok":true' curl -sf "http://127.0.0.1:$port/healthz"
check "our gateway discover says what is missing" 1 'avahi-daemon' mine gateway discover
start_avahi near near0
near_avahi=$avahi_pid
shows "the daemon is back: announced again" '^=;far0;IPv4;' resolved

settings lan off
shows "off: withdrawn" '^gone$' gone
"${enter[@]}" env DBUS_SYSTEM_BUS_ADDRESS="unix:path=$far_bus" avahi-publish -s "${host%%.local} (OpenClaw)" \
    _openclaw-gw._tcp 1 >/dev/null 2>&1 &
other=$!
pids+=("$other")
shows "the name is another's" 'OpenClaw' names
settings lan minimal
shows "clash: renamed" "OpenClaw.*OpenClaw.* \\\\?#?2|#2|\\\\0352" names
kill "$other" && wait "$other" 2>/dev/null
check "the program says under which name" 0 "announced as .*#2" cat "$work/gateway.log"

settings custom minimal ',"customBindHost":"192.168.77.1"'
shows "one address: announced on its network" '^=;far0;IPv4;' resolved
ip addr add 100.64.0.10/10 dev near0
settings tailnet minimal
shows "only the tailnet: withdrawn" '^gone$' gone
settings lan minimal
shows "wide again: announced" '^=;far0;IPv4;' resolved
settings loopback minimal
shows "back to loopback: withdrawn" '^gone$' gone
settings lan minimal
shows "announced before it stops" '^=;far0;IPv4;' resolved
kill "$gateway_pid" && wait "$gateway_pid" 2>/dev/null
shows "stopped: withdrawn" '^gone$' gone

end_table
