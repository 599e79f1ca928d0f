#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# install-build-tools.sh [--tests] [--bench]: installs the Debian packages that building needs, and those
# that the tests or the benchmarks need; only what is missing. Asks for root by sudo where it has to.
set -euo pipefail

build=(
    ca-certificates git ccache cmake g++ go-md2man lld ninja-build pkg-config
    libgl-dev libqrcodegencpp-dev libssl-dev libsystemd-dev libzip-dev
    qt6-base-dev qt6-httpserver-dev qt6-l10n-tools qt6-svg-dev qt6-tools-dev qt6-tools-dev-tools
    qt6-websockets-dev
)
tests=(dbus-daemon fonts-dejavu-core procps systemd)
bench=(dbus-daemon fonts-dejavu-core libboost-dev openbox python3 strace xauth xdotool xvfb)

# The A2UI page is bundled with npm; one that comes with another Node.js will do.
command -v npm >/dev/null || build+=(nodejs npm)

packages=("${build[@]}")
for option in "$@"; do
    case $option in
        --tests) packages+=("${tests[@]}") ;;
        --bench) packages+=("${bench[@]}") ;;
        *) echo "usage: install-build-tools.sh [--tests] [--bench]" >&2; exit 2 ;;
    esac
done

missing=()
for package in "${packages[@]}"; do
    status=$(dpkg-query -W -f '${db:Status-Status}' "$package" 2>/dev/null || true)
    [ "$status" = installed ] || missing+=("$package")
done
[ "${#missing[@]}" -eq 0 ] && exit 0

as_root=()
if [ "$(id -u)" -ne 0 ]; then
    if ! command -v sudo >/dev/null; then
        echo "These packages are missing and need root to install: ${missing[*]}" >&2
        echo "Install them as root with: apt-get install ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi
echo "Installing: ${missing[*]}"
"${as_root[@]}" apt-get update -qq
"${as_root[@]}" env DEBIAN_FRONTEND=noninteractive \
    apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
