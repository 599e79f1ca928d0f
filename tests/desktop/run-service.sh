#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run-service.sh [BUILD_DIR]: `gateway install` and `uninstall` with a real systemd user manager of its own, in
# namespaces of its own: nothing of this computer's services is touched. Opt-in; needs root, systemd and dbus.
# Exit code 0 only if every check passed.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "${1:-$here/../../build/release}")
if [ -z "${OC_INSIDE_NAMESPACE:-}" ]; then
    export OC_INSIDE_NAMESPACE=1
    exec timeout 600 unshare --mount --pid --fork --mount-proc --cgroup --net "$0" "$build"
fi

program=$build/app/openclaw-tray
work=$(mktemp -d)
passed=0 failed=0

ok() { passed=$((passed + 1)); printf 'ok      %s\n' "$1"; }
no() { failed=$((failed + 1)); printf 'FAILED  %s\n' "$1"; sed 's/^/    | /' <<<"${2-}" | tail -n 15; }
check() { # NAME EXIT_CODE PATTERN COMMAND…
    local name=$1 wanted=$2 pattern=$3 output status
    shift 3
    output=$("$@" 2>&1 </dev/null)
    status=$?
    if [ $status -eq "$wanted" ] && grep -qE -- "$pattern" <<<"$output"; then ok "$name"
    else no "$name" "exit code $status: $output"; fi
}
until_true() { # NAME COMMAND…: within 30 s
    local name=$1 end=$((SECONDS + 30))
    shift
    until "$@" >/dev/null 2>&1; do
        [ $SECONDS -lt $end ] || { no "$name" "$(systemctl --user status "$unit" 2>&1)"; return; }
        sleep 0.2
    done
    ok "$name"
}
property() { systemctl --user show "$unit" --property "$1" --value; }

ip link set lo up
mount -t tmpfs tmpfs /run
mkdir -p /run/systemd/system "/run/user/$UID" # what systemd asks for, before it runs for a user
chmod 700 "/run/user/$UID"
export HOME=$work/home XDG_RUNTIME_DIR=/run/user/$UID
export DBUS_SESSION_BUS_ADDRESS=unix:path=$XDG_RUNTIME_DIR/bus
unset XDG_CONFIG_HOME XDG_DATA_HOME OPENCLAW_STATE_DIR OPENCLAW_CONFIG_PATH OPENCLAW_PROFILE
mkdir -p "$HOME/.openclaw"
unit=openclaw-tray-gateway.service
file=$HOME/.config/systemd/user/$unit

# Before there is a manager: the unit is written, and it is said what to do.
check "without a manager: written, and said what to run" 4 'systemctl --user daemon-reload' \
    "$program" gateway install
rm -f "$file"

dbus-daemon --config-file="$here/../data/bus.conf" --address="$DBUS_SESSION_BUS_ADDRESS" --nofork --nopidfile \
    2>"$work/bus.log" &
bus=$!
SYSTEMD_LOG_TARGET=console /lib/systemd/systemd --user >"$work/systemd.log" 2>&1 &
manager=$!
for _ in $(seq 100); do
    systemctl --user is-system-running 2>/dev/null | grep -qE 'running|degraded' && break
    sleep 0.2
done
systemctl --user is-system-running >/dev/null 2>&1 || { cat "$work/systemd.log"; no "a user manager"; exit 1; }

check "install" 0 "Installed $file" "$program" gateway install
check "the unit is verified" 0 '^$' systemd-analyze --user verify "$file"
check "it runs" 0 '^active$' systemctl --user is-active "$unit"
check "and starts with the session" 0 '^enabled$' systemctl --user is-enabled "$unit"
[ "$(property Type)" = notify ] && [ "$(property NotifyAccess)" = main ] && ok "it is of type notify" ||
    no "it is of type notify" "$(property Type) $(property NotifyAccess)"
[ "$(property WatchdogUSec)" != 0 ] && ok "with a watchdog ($(property WatchdogUSec))" || no "with a watchdog"
systemctl --user show "$unit" --property StatusText --value | grep -q . &&
    ok "its state is told: $(property StatusText)" || no "its state is told"
check "gateway status sees it" 0 'running' "$program" gateway status
check "gateway health through it" 0 'OK|ok' "$program" gateway health
check "settings were made" 0 'token' cat "$HOME/.openclaw/openclaw.json"
check "a wrong secret is refused" 5 'token mismatch' "$program" gateway health --token wrong
check "and the log says so" 0 'refused: unauthorized' "$program" logs
check "installing again changes nothing" 0 'Installed' "$program" gateway install
echo "# mine" >>"$file"
check "a unit that was edited is kept" 1 'install --force' "$program" gateway install
check "unless asked" 0 'Installed' "$program" gateway install --force

pid=$(property MainPID)
check "gateway restart keeps the service" 0 '.' "$program" gateway restart
check "it answers again" 0 '"ok": *true' "$program" gateway health --json
before=$(property NRestarts)
kill -9 "$(property MainPID)"
until_true "killed, it comes back" sh -c "[ \"\$(systemctl --user show $unit -p NRestarts --value)\" -gt $before ]"
until_true "and answers" "$program" gateway health

# A gateway that hangs: the watchdog ends it and it starts anew. Waits as long as the unit says, so only on demand.
if [ -n "${OC_WATCHDOG:-}" ]; then
    pid=$(property MainPID)
    kill -STOP "$pid"
    end=$((SECONDS + 180))
    while [ "$(property MainPID)" = "$pid" ] && [ $SECONDS -lt $end ]; do sleep 1; done
    [ "$(property MainPID)" != "$pid" ] && ok "the watchdog starts a hanging gateway anew" ||
        no "the watchdog starts a hanging gateway anew" "$(systemctl --user status "$unit" 2>&1)"
    until_true "and it answers" "$program" gateway health
fi

check "gateway stop stops the service" 0 '.' "$program" gateway stop
check "it is stopped and stays so" 3 'inactive' systemctl --user is-active "$unit"
check "exposure of the unit" 0 'Overall exposure level' systemd-analyze --user security --no-pager "$unit"
systemd-analyze --user security --no-pager "$unit" 2>/dev/null | tail -n 1
check "uninstall" 0 "Removed $file" "$program" gateway uninstall
[ ! -e "$file" ] && ok "the unit is gone" || no "the unit is gone"
check "the manager does not know it" 0 'not-found' systemctl --user show "$unit" --property LoadState
check "uninstalling again says so" 1 'nothing to remove' "$program" gateway uninstall --json
[ -s "$HOME/.openclaw/openclaw.json" ] && ok "settings stay" || no "settings stay"

systemctl --user exit
wait "$manager"
kill "$bus"
wait 2>/dev/null
cd / && rm -rf "$work"
echo "$passed passed, $failed failed"
[ $failed -eq 0 ]
