# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by run-setup.sh: the parts that need nothing but the program.

keyboard() {
    start_tray
    page 1-welcome
    key alt+u
    for name in 2-place 3-reach 4-protect 5-extras 6-start; do
        key alt+n
        page "$name"
    done
    check "keyboard: nothing is written before the start page is used" nothing_written
    check "keyboard: nothing listens before" test -z "$(listeners)"
    key alt+s
    check "keyboard: the gateway listens, on this computer alone" wait_for 20 only_here
    check "keyboard: the settings are written, for their owner alone" test "$(stat -c %a "$HOME/$settings")" = 600
    check "keyboard: a token of 48 digits is in them" grep -qE '"token": *"[0-9a-f]{48}"' "$HOME/$settings"
    wait_for 20 usable Next
    page 6-started
    key alt+n
    sleep 1
    page 7-connect
    if [ -n "$references" ]; then
        key alt+c
        check "keyboard: that the command is copied can be seen" soon 'Copied\. It will be cleared in 1 minute\.'
        run_copied v4 $$ keyboard
        connects "keyboard: the current node host connects by the setup link" keyboard
    fi
    key alt+n
    page 8-done
    check "keyboard: tips are offered" shows 'Show tips on the overview'
    key Return
    check "keyboard: the last page opens the window" soon 'Gateway is running'
    check "keyboard: and a tip is there" soon 'Tip: .*'
    page tips
    end_tray
}

# to_start [REACH…]: from the first page to a running gateway; REACH is pressed before the default is taken.
to_start() {
    clicks=0
    start_tray
    press 'I understand' Next Next
    [ -z "${1:-}" ] || press "$@"
    press Next Next Next
    check "$part: nothing is written before the start" nothing_written
    press 'Start gateway'
    wait_for 30 usable Next
}

mouse() {
    to_start
    check "mouse: a running gateway after $clicks clicks, at most eight" test "$clicks" -le 8
    check "mouse: on this computer alone" only_here
    press Next 'Phone or tablet'
    check "mouse: no code for a phone that cannot come here" not shows 'Pairing code as picture.*'
    check "mouse: the way out instead" soon 'Other devices cannot reach this computer yet\.'
    page closed
    end_tray
}

# Who leaves before the start has changed nothing.
leaving() {
    start_tray
    press 'I understand' Next Next Next Cancel Leave
    check "leaving: the window says that nothing is set up" soon 'Nothing is set up yet: .*'
    page window
    check "leaving: nothing was written" nothing_written
    end_tray
}

# Who has the port is named, and the button beside it leads on.
taken() {
    /usr/bin/python3 -m http.server --bind 127.0.0.1 "$port" >/dev/null 2>&1 &
    local other=$!
    pids+=("$other")
    start_tray
    press 'I understand' Next Next
    check "taken: a program on the port is named beside it" soon "Port $port is used by python3\."
    page program
    press Next Next Next 'Start gateway'
    check "taken: and when the gateway is started" soon ".*Port $port is used by python3\..*"
    page start
    press "Use port $((port + 1))"
    wait_for 30 usable Next
    check "taken: the other port is used and written" grep -q "\"port\": *$((port + 1))" "$HOME/$settings"
    end_tray
    kill "$other"
    wait "$other"

    HOME=$work/other OPENCLAW_GATEWAY_TOKEN=0123456789abcdef0123456789abcdef "$program" gateway --port "$port" \
        --allow-unconfigured >"$work/other.log" 2>&1 &
    other=$!
    pids+=("$other")
    wait_for 20 listeners
    part=taken-gateway
    start_tray
    press 'I understand' Next
    check "taken: another gateway is named before anything is written" \
        soon 'Another gateway is already running here \(openclaw-tray\)\. .*'
    page place
    press "Use port $((port + 1))"
    check "taken: it is left alone" wait_for 10 not shows "Use port $((port + 1))"
    end_tray
    kill "$other"
    wait "$other"
}

# A folder that cannot be written, and a disk that is full: named; mended, the same button leads on.
failing() {
    local disk
    for disk in read-only full; do
        part=failing-$disk
        mkdir -p "$work/home-$part/.openclaw"
        mount -t tmpfs -o size=64k none "$work/home-$part/.openclaw"
        local words='.*Settings could not be saved: the disk is full\..*'
        if [ $disk = full ]; then
            head -c 1000000 /dev/zero >"$work/home-$part/.openclaw/filler" 2>/dev/null
        else
            words='.*The folder .* cannot be written\..*'
            mount -o remount,ro "$work/home-$part/.openclaw"
        fi
        start_tray
        press 'I understand' Next Next Next Next Next 'Start gateway'
        check "$part: the cause is named" soon "$words"
        page start
        if [ $disk = full ]; then rm "$HOME/.openclaw/filler"; else mount -o remount,rw "$HOME/.openclaw"; fi
        mount -o remount,size=8m "$HOME/.openclaw"
        press 'Try again'
        check "$part: mended, it goes on" wait_for 30 only_here
        end_tray
        umount "$HOME/.openclaw"
    done
}

# Settings that cannot be read are left alone, and what is wrong is said with its line.
broken() {
    local broken='{ "gateway": { "mode": "local",\n  "port": oops } }'
    mkdir -p "$work/home-broken/.openclaw"
    printf '%b' "$broken" >"$work/home-broken/$settings"
    start_tray --setup
    press 'I understand' Next Next
    wait_for 10 usable 'Start gateway' || press Next Next Next
    press 'Start gateway'
    check "broken: the line is named" soon '.*The settings file has an error in line 2\..*'
    page start
    check "broken: the file is left alone" cmp <(printf '%b' "$broken") "$HOME/$settings"
    printf '{ "gateway": { "mode": "local", "port": %s } }' "$port" >"$HOME/$settings"
    press 'Try again'
    check "broken: mended, it goes on" wait_for 30 only_here
    end_tray
}

# Settings that are there, good or faulty, are set aside when the gateway is started, and not before; what was paired
# stays.
fresh() {
    local kind old words='"gateway": { "mode": "local",\n  "port": 19999, "bind": "lan",'
    words="$words \"auth\": { \"token\": \"$(printf '%048d' 7)\" } }, \"agents\": {} }"
    for kind in good faulty; do
        part=fresh-$kind
        old="{ // mine\n  $words"
        [ $kind = good ] || old="{ oops\n  $words"
        mkdir -p "$work/home-$part/.openclaw/devices"
        printf '%b' "$old" >"$work/home-$part/$settings"
        printf '{}' >"$work/home-$part/.openclaw/devices/paired.json"
        start_tray --setup
        press 'I understand' Next
        check "$part: the backup is named before" soon 'It is kept as .*/openclaw\.json\.backup-1\. Paired devices stay paired; .*'
        if [ $kind = faulty ]; then
            check "$part: what is wrong is said beside the way out" \
                shows 'The settings file has an error in line [12]\. Correct it, or start fresh\.'
        fi
        page place
        press 'Start fresh — the old file is kept as a backup'
        page place-fresh
        press Next
        page reach
        press Next Next Next
        page start
        check "$part: the file is left alone before the start" cmp <(printf '%b' "$old") "$HOME/$settings"
        check "$part: and has no copy" not test -e "$HOME/$settings.backup-1"
        press 'Start gateway'
        check "$part: the gateway listens, on this computer alone" wait_for 30 only_here
        check "$part: the start says where the old file is" soon '.*The old file is kept as .*\.backup-1\..*'
        page started
        check "$part: it is the old file" cmp <(printf '%b' "$old") "$HOME/$settings.backup-1"
        check "$part: for its owner alone" test "$(stat -c %a "$HOME/$settings.backup-1")" = 600
        check "$part: nothing of it is in the new one" not grep -qE 'mine|19999|agents|0007' "$HOME/$settings"
        check "$part: but a new token" grep -qE '"token": *"[0-9a-f]{48}"' "$HOME/$settings"
        check "$part: what was paired stays" cmp <(printf '{}') "$HOME/.openclaw/devices/paired.json"
        wait_for 30 usable Next
        press Next 'Skip for now'
        check "$part: the end says it, too" soon '.*Your old settings are kept as .*\.backup-1\..*'
        page done
        end_tray
    done
    # Somebody's file where the folder can no longer be written: the cause is named, and nothing is lost.
    part=fresh-failing
    mkdir -p "$work/home-$part/.openclaw"
    mount -t tmpfs -o size=64k none "$work/home-$part/.openclaw"
    printf '%b' "$old" >"$work/home-$part/$settings"
    mount -o remount,ro "$work/home-$part/.openclaw"
    start_tray --setup
    press 'I understand' Next 'Start fresh — the old file is kept as a backup' Next Next Next Next 'Start gateway'
    check "$part: the cause is named, and that nothing was changed" \
        soon '.*The folder .* cannot be written\..*Nothing was changed\..*'
    page start
    check "$part: the file is left alone" cmp <(printf '%b' "$old") "$HOME/$settings"
    mount -o remount,rw,size=8m "$HOME/.openclaw"
    press 'Try again'
    check "$part: mended, it goes on" wait_for 30 only_here
    check "$part: with the old file kept" cmp <(printf '%b' "$old") "$HOME/$settings.backup-1"
    end_tray
    umount "$HOME/.openclaw"
}

# The tailnet that is not there is waited for: this computer alone until then.
tailnet() {
    to_start 'Devices in my Tailscale network'
    check "tailnet: that there is none is said" soon '.*No tailnet address found\. .*'
    check "tailnet: so this computer alone" only_here
    page start
    press Next 'Phone or tablet'
    check "tailnet: no code for a phone that cannot come here" not shows 'Pairing code as picture.*'
    ip link add tailscale0 type veth peer name tailscale1
    ip link set tailscale1 up
    ip address add 100.100.1.2/32 dev tailscale0
    ip link set tailscale0 up
    check "tailnet: when it comes it is used" wait_for 30 eval 'listeners | grep -qF "100.100.1.2:"'
    press 'Skip for now' 'Open OpenClaw Tray'
    check "tailnet: and shown" soon '.*100\.100\.1\.2.*'
    page there
    ip link delete tailscale0
    check "tailnet: when it goes, this computer alone" wait_for 30 only_here
    end_tray
}
