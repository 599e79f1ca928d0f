#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# remote.sh [PROGRAM]: runs PROGRAM (default: the release build) twice, as a gateway and as a tray that shows
# it through an SSH tunnel: an sshd of its own on a port of the loopback, with keys of its own. Ends that sshd
# under the tunnel, changes its key, and ends the tray. Needs openssh-server. Opt-in.
#
# Everything runs in a temporary folder with homes of its own; the port may be given as OC_PORT.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"

ssh_folder=$work/ssh
ssh_port=$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')
me=$(id -un)
mine() { as gateway timeout 60 "$program" "$@"; }
# Whom the gateway sees: "there" while the tray is connected.
seen() { mine gateway call system-presence --json --port "$port" --token "$token" | python3 -c 'import json,sys
answer = json.load(sys.stdin)
entries = answer if isinstance(answer, list) else next(v for v in answer.values() if isinstance(v, list))
there = any(e.get("mode") == "ui" and e.get("reason") != "disconnect" for e in entries)
print("there" if there else "away")'; }
state_of() { if kill -0 "$1" 2>/dev/null; then echo running; else echo ended; fi; }
log() { cat "$work"/viewer/.openclaw/logs/*.log 2>/dev/null; }
new_key() { rm -f "$ssh_folder/host"; ssh-keygen -q -t ed25519 -N '' -f "$ssh_folder/host"; }
trust_key() { echo "[127.0.0.1]:$ssh_port $(cut -d' ' -f1,2 "$ssh_folder/host.pub")" >"$ssh_folder/known_hosts"; }

start_sshd() {
    /usr/sbin/sshd -D -f "$ssh_folder/sshd_config" -E "$ssh_folder/sshd.log" &
    sshd_pid=$!
    pids+=("$sshd_pid")
}
# With the sessions, which outlive the one that listens.
stop_sshd() {
    local child sessions=()
    for child in $(ps -o pid= --ppid "$sshd_pid"); do
        sessions+=("$child" $(ps -o pid= --ppid "$child"))
    done
    kill "$sshd_pid" "${sessions[@]}" 2>/dev/null
    wait "$sshd_pid" 2>/dev/null
}
start_tray() {
    environment_of viewer
    "${environment[@]}" PATH="$ssh_folder/bin:$PATH" XDG_RUNTIME_DIR="$work/viewer/run" QT_QPA_PLATFORM=offscreen \
        "$program" --hidden >"$work/viewer.log" 2>&1 </dev/null &
    tray_pid=$!
    pids+=("$tray_pid")
}
becomes() { # WHAT PATTERN COMMAND…
    local what=$1 pattern=$2
    shift 2
    if wait_for "$pattern" "$@"; then row "$what" ok; else row "$what" FAILED "$("$@" 2>&1 | tail -n 5; log | tail -n 15)"; fi
}

mkdir -p "$ssh_folder/bin" "$work/viewer/.openclaw" /run/sshd 2>/dev/null
mkdir -m 700 "$work/viewer/run"
ssh-keygen -q -t ed25519 -N '' -f "$ssh_folder/client"
cp "$ssh_folder/client.pub" "$ssh_folder/authorized"
new_key
cat >"$ssh_folder/sshd_config" <<EOF
ListenAddress 127.0.0.1
Port $ssh_port
HostKey $ssh_folder/host
AuthorizedKeysFile $ssh_folder/authorized
PidFile $ssh_folder/sshd.pid
StrictModes no
UsePAM no
PasswordAuthentication no
KbdInteractiveAuthentication no
PermitRootLogin prohibit-password
EOF
# The keys of this user's home are nobody's business here.
printf 'UserKnownHostsFile %s\nGlobalKnownHostsFile /dev/null\nIdentityAgent none\n' "$ssh_folder/known_hosts" \
    >"$ssh_folder/ssh_config"
printf '#!/bin/sh\necho $$ >"%s/ssh.pid"\nexec /usr/bin/ssh -F "%s/ssh_config" "$@"\n' "$ssh_folder" "$ssh_folder" \
    >"$ssh_folder/bin/ssh"
chmod +x "$ssh_folder/bin/ssh"
cat >"$work/viewer/.openclaw/openclaw.json" <<EOF
{ gateway: { mode: "remote", remote: { url: "ws://127.0.0.1:18789", transport: "ssh", remotePort: $port,
  sshTarget: "$me@127.0.0.1:$ssh_port", sshIdentity: "$ssh_folder/client", token: "$token" } } }
EOF
chmod 600 "$work/viewer/.openclaw/openclaw.json"

start_gateway
start_sshd
start_tray
becomes "a host key that was never seen is refused" 'Host key verification failed' log
becomes "and nobody is connected" '^away$' seen
kill "$tray_pid"
wait "$tray_pid" 2>/dev/null

trust_key
start_tray
becomes "the tray is connected through the tunnel" '^there$' seen
tunnel=$(cat "$ssh_folder/ssh.pid")
check "ssh runs" 0 '^running$' state_of "$tunnel"

stop_sshd
becomes "sshd ended under it: the gateway sees it go" '^away$' seen
start_sshd
becomes "sshd is back: so is the tray" '^there$' seen

stop_sshd
becomes "sshd ended again" '^away$' seen
new_key
start_sshd
becomes "a changed host key is refused" 'REMOTE HOST IDENTIFICATION HAS CHANGED' log
becomes "and nobody is connected" '^away$' seen
kill "$tray_pid"
wait "$tray_pid" 2>/dev/null

trust_key
start_tray
becomes "with the new key trusted it connects" '^there$' seen
tunnel=$(cat "$ssh_folder/ssh.pid")
kill -KILL "$tray_pid"
wait "$tray_pid" 2>/dev/null
becomes "the tray was killed: its ssh ended, too" '^ended$' state_of "$tunnel"
check "the token is in no log" 1 '' grep -rq "$token" "$work/viewer/.openclaw/logs" "$work/viewer.log"

end_table
