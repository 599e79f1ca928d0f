#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-network.sh COMMAND…: runs it with OC_NETWORK set in a network namespace of its own, which has
# loopback and a pair of interfaces, `tailscale0` and `far`; without the variable where this system allows
# no such namespace.
if [ -z "${OC_INSIDE:-}" ]; then
    if command -v ip nsenter >/dev/null &&
        unshare --user --map-root-user --net ip link add name probe0 type veth peer name probe1 2>/dev/null; then
        OC_INSIDE=1 exec unshare --user --map-root-user --net "$0" "$@"
    fi
    exec "$@"
fi
ip link set lo up && ip link add name tailscale0 type veth peer name far || exit 1
OC_NETWORK=1 exec "$@"
