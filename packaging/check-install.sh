#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-install.sh DEB [OUTPUT [REFERENCE_DIR]]: installs the package DEB in a bare Debian 12 of its own, uses it
# there as somebody who is not root, and removes it again. Pictures and logs are left in OUTPUT (default:
# build/packages/installed). REFERENCE_DIR holds the published command lines, as for tests/interop/run.sh; they
# run outside of that Debian. Exit code 0 only if every check passed.
#
# Needs root, a network that reaches a Debian mirror, and: debootstrap iproute2 util-linux. Everything happens in
# a folder below TMPDIR (about 1 GB) and in namespaces that end with this script, whatever runs there. OC_BARE_ROOT
# names a folder in which debootstrap has made a Debian 12 already; a copy of it is used.
set -uo pipefail

deb=$(realpath "${1:?usage: check-install.sh DEB [OUTPUT [REFERENCE_DIR]]}")
here=$(cd "$(dirname "$0")" && pwd)
results=${2:-$here/../build/packages/installed}
mkdir -p "$results"
results=$(cd "$results" && pwd)
refs=${3:+$(cd "$3" && pwd)}
if [ -z "${OC_INSIDE_NAMESPACE:-}" ]; then
    OC_INSIDE_NAMESPACE=1 exec unshare --mount --pid --fork --kill-child --mount-proc "$0" "$deb" "$results" ${refs:+"$refs"}
fi
. "$here/../tests/interop/table.sh"

root=$(mktemp -d "${TMPDIR:-/var/tmp}/openclaw-tray-root.XXXXXX")
unmounted() { umount -l "$root/proc" "$root/sys" "$root/dev" 2>/dev/null; }
trap 'unmounted && rm -rf --one-file-system "$root"' EXIT
export DEBIAN_FRONTEND=noninteractive LC_ALL=C.UTF-8 TZ=UTC
export PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin

echo "== A bare Debian 12"
if [ -n "${OC_BARE_ROOT:-}" ]; then
    cp -a "$OC_BARE_ROOT/." "$root/" || exit 1
else
    debootstrap --variant=minbase --include=ca-certificates bookworm "$root" >"$results/debootstrap.log" 2>&1 ||
        { tail -n 20 "$results/debootstrap.log"; exit 1; }
fi
# How this computer reaches the mirror, the other one does, too.
cp -a /etc/apt/apt.conf.d/. "$root/etc/apt/apt.conf.d/"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
cp -a /usr/local/share/ca-certificates/. "$root/usr/local/share/ca-certificates/" 2>/dev/null
mount -t proc proc "$root/proc"
mount --rbind /sys "$root/sys" && mount --make-rslave "$root/sys"
mount --rbind /dev "$root/dev" && mount --make-rslave "$root/dev"
# Services of packages have nothing to start here.
printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
chmod +x "$root/usr/sbin/policy-rc.d"
cp "$deb" "$root/root/openclaw-tray.deb"

inside() { chroot "$root" "$@"; }
# offline COMMAND…: where no other gateway is, on a network that only has loopback.
offline() { nsenter --net="$root/root/network" "$@"; }
as_somebody() { # COMMAND…, as a login of that user
    offline chroot "$root" setpriv --reuid somebody --regid somebody --init-groups env -i \
        HOME=/home/somebody USER=somebody PATH=/usr/local/bin:/usr/bin:/bin LANG=C.UTF-8 \
        XDG_RUNTIME_DIR=/run/somebody "$@"
}
apt() { inside apt-get -y -qq -o Dpkg::Use-Pty=0 "$@" >>"$results/apt.log" 2>&1; }
wait_for() { # PATTERN COMMAND…: within 60 s
    local pattern=$1 end=$((SECONDS + 60))
    shift
    until "$@" 2>&1 </dev/null | grep -qE -- "$pattern"; do
        [ $SECONDS -lt $end ] || return 1
        sleep 0.3
    done
}
arrives() { # WHAT PATTERN COMMAND…
    local what=$1
    shift
    if wait_for "$@"; then row "$what" ok; else row "$what" FAILED "$("${@:2}" 2>&1)"; fi
}
mode() { inside stat -c %a "$1"; }

inside update-ca-certificates >"$results/apt.log" 2>&1
inside useradd --create-home somebody
install -d -m 700 -o "$(inside id -u somebody)" -g "$(inside id -g somebody)" "$root/run/somebody"
touch "$root/root/network"
unshare --net="$root/root/network" ip link set lo up

echo "== Install"
check "package lists" 0 '' apt update
check "it is not yet there" 1 '' inside test -e /usr/bin/openclaw-tray
check "apt installs it with what it depends on" 0 '' apt install --no-install-recommends /root/openclaw-tray.deb
check "it is configured" 0 '^install ok installed$' inside dpkg-query -W -f '${Status}' openclaw-tray
check "no file differs from the package" 0 '^$' inside dpkg --verify openclaw-tray
check "every library is there" 1 '^$' eval 'inside ldd /usr/bin/openclaw-tray | grep "not found"'

echo "== The command line, as somebody"
version=$(inside dpkg-query -W -f '${Version}' openclaw-tray)
check "openclaw-tray --version" 0 "${version%-*}" as_somebody openclaw-tray --version
check "openclaw is this program, too" 0 "${version%-*}" as_somebody openclaw --version
check "as an alternative" 0 '^/usr/bin/openclaw-tray$' inside readlink -f /usr/bin/openclaw
check "a wrong word: exit code 2" 2 'gateway' as_somebody openclaw-tray gatewya
check "no gateway: exit code 4" 4 'Is the gateway running' as_somebody openclaw-tray gateway health

echo "== The gateway, as somebody"
as_somebody openclaw-tray gateway >"$results/gateway.log" 2>&1 &
gateway=$!
arrives "it listens on this computer" 'listening on ws://127.0.0.1:18789' cat "$results/gateway.log"
check "it says where the token is" 0 '/home/somebody/.openclaw/openclaw.json' cat "$results/gateway.log"
check "settings are private" 0 '^600$' mode /home/somebody/.openclaw/openclaw.json
check "and their folder is" 0 '^700$' mode /home/somebody/.openclaw
check "openclaw-tray gateway health" 0 'OK|ok' as_somebody openclaw-tray gateway health
check "openclaw gateway health" 0 'OK|ok' as_somebody openclaw gateway health
check "a second gateway: exit code 3" 3 'already|using' as_somebody openclaw-tray gateway
token=$(as_somebody openclaw-tray token show)
check "the A2UI page holds its renderer" 0 '[0-9]{5}' stat -c %s "$root/usr/share/doc/openclaw-tray/a2ui-licences.txt"
if [ -n "$refs" ]; then
    mkdir -p "$root/root/client/.openclaw"
    cp "$root/home/somebody/.openclaw/openclaw.json" "$root/root/client/.openclaw/"
    official() { # RELEASE ARGUMENT…
        offline env -i PATH="$PATH" HOME="$root/root/client" OPENCLAW_STATE_DIR="$root/root/client/.openclaw" \
            NO_COLOR=1 TERM=dumb timeout 120 "$refs/bin/openclaw-$1" "${@:2}"
    }
    check "official command line of protocol 3: gateway health" 0 'OK' official v3 gateway health
    check "official command line of protocol 4: gateway health" 0 'OK' official v4 gateway health \
        --url ws://127.0.0.1:18789 --token "$token"
fi
as_somebody openclaw-tray gateway stop >>"$results/gateway.log" 2>&1
wait $gateway
check "stopped as asked: exit code 0" 0 '^0$' echo $?

echo "== What a desktop, shells and the service manager find"
check "more packages, for looking" 0 '' apt install --no-install-recommends man-db bash-completion \
    zsh fish systemd dbus dbus-x11 xvfb xauth x11-utils x11-apps imagemagick desktop-file-utils appstream
share=$root/usr/share id=org.openclawtray.OpenClawTray
check "manual page (1)" 0 'openclaw-tray +- +native +OpenClaw' as_somebody env MANPAGER=cat man 1 openclaw-tray
check "manual page (5)" 0 'openclaw-tray\.json +- +the +settings' as_somebody env MANPAGER=cat man 5 openclaw-tray.json
check "manual page of the alternative" 0 'openclaw-tray +- +native +OpenClaw' as_somebody env MANPAGER=cat man 1 openclaw
check "whatis knows it" 0 'native OpenClaw gateway' inside whatis openclaw-tray
check "completion of bash" 0 'nodes' inside bash -c '. /usr/share/bash-completion/bash_completion
    _completion_loader openclaw-tray; COMP_WORDS=(openclaw-tray n) COMP_CWORD=1 COMP_LINE="openclaw-tray n" COMP_POINT=15
    $(complete -p openclaw-tray | sed -E "s/.*-F ([^ ]+).*/\1/") openclaw-tray n openclaw-tray; echo "${COMPREPLY[@]}"'
check "completion of zsh" 0 '_openclaw-tray' inside zsh -fc 'autoload -Uz compinit; compinit -u; echo $_comps[openclaw-tray]'
check "completion of fish" 0 'nodes' inside fish -c 'complete -C "openclaw-tray n"'
check "the unit is verified" 0 '^$' as_somebody systemd-analyze --user verify /usr/lib/systemd/user/openclaw-tray-gateway.service
check "desktop entry" 0 '^$' inside desktop-file-validate /usr/share/applications/$id.desktop
check "metainfo" 0 'successful' inside appstreamcli validate --no-net /usr/share/metainfo/$id.metainfo.xml
check "the software centre's view of the installed tree" 0 'openclaw' inside appstreamcli validate-tree --no-net /
check "icons from 16 to 512" 0 '^9$' eval 'ls "$share"/icons/hicolor/*x*/apps/$id.png | wc -l'
check "symbolic icon" 0 '' test -s "$share/icons/hicolor/symbolic/apps/$id-symbolic.svg"
check "guides" 0 '^#' cat "$share/doc/openclaw-tray/start.md"

echo "== The tray, as somebody"
cp "$here/check-tray.sh" "$root/usr/local/bin/check-tray"
chmod 755 "$root/usr/local/bin/check-tray"
rm -rf "$root/home/somebody/.openclaw.kept"
cp -a "$root/home/somebody/.openclaw" "$root/home/somebody/.openclaw.kept"
rm -rf "$root/home/somebody/.openclaw"
check "first start: the setup assistant" 0 'window: .*(Set up|Setup|setup)' as_somebody check-tray first openclaw-tray
rm -rf "$root/home/somebody/.openclaw"
mv "$root/home/somebody/.openclaw.kept" "$root/home/somebody/.openclaw"
check "later: the window, and its gateway answers" 0 'gateway: .*(OK|ok)' as_somebody check-tray later openclaw-tray
check "started by the session bus" 0 'bus: started' as_somebody check-tray bus
for picture in first later bus; do cp "$root/home/somebody/$picture.png" "$results/" 2>/dev/null; done

echo "== Install again, remove, purge"
kept() { (cd "$root/home/somebody" && find .openclaw -type f -print0 | sort -z | xargs -0 sha256sum); }
before=$(kept)
files=$(inside dpkg -L openclaw-tray)
check "installed over itself" 0 '' apt install --reinstall /root/openclaw-tray.deb
check "openclaw is still this program" 0 '^/usr/bin/openclaw-tray$' inside readlink -f /usr/bin/openclaw
inside apt-get -y remove openclaw-tray >"$results/remove.log" 2>&1
check "removal says where the data of users is" 0 '~/\.openclaw' cat "$results/remove.log"
check "the program is gone" 1 '' test -e "$root/usr/bin/openclaw-tray"
check "and its second name" 1 '' test -L "$root/usr/bin/openclaw"
check "purge" 0 '' apt purge openclaw-tray
check "nothing of it is left" 0 '^$' eval 'while read -r file; do
    if [ -e "$root$file" ] && [ ! -d "$root$file" ]; then echo "$file"; fi; done <<<"$files"
    find "$root/etc" "$root/var/lib/dpkg" -name "*openclaw*" -not -path "*/dpkg/available*"'
check "the user's files are as they were" 0 '^same$' eval '[ "$(kept)" = "$before" ] && echo same'

echo "== Beside the official package"
printf '#!/bin/sh\necho official\n' >"$root/usr/bin/openclaw"
chmod 755 "$root/usr/bin/openclaw"
check "install" 0 '' apt install --no-install-recommends /root/openclaw-tray.deb
check "the command openclaw stays the official one" 0 '^official$' as_somebody openclaw
check "openclaw-tray is there" 0 "${version%-*}" as_somebody openclaw-tray --version
check "purge" 0 '' apt purge openclaw-tray
check "the command openclaw is there as before" 0 '^official$' as_somebody openclaw

umount "$root/root/network"
echo "Pictures and logs are in $results"
end_table
