#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-full-disk.sh COMMAND…: runs it with OC_FULL_DISK naming a folder on a disk without room, in a mount
# namespace of its own; without the variable where this system allows no such namespace.
if [ -z "${OC_INSIDE:-}" ]; then
    folder=$(mktemp -d)
    trap 'rmdir "$folder"' EXIT
    if unshare --user --map-root-user --mount mount -t tmpfs -o size=64k none "$folder" 2>/dev/null; then
        OC_INSIDE=$folder unshare --user --map-root-user --mount "$0" "$@"
    else
        "$@"
    fi
    exit
fi
mount -t tmpfs -o size=64k none "$OC_INSIDE"
head -c 1000000 /dev/zero >"$OC_INSIDE/filler" 2>/dev/null
OC_FULL_DISK=$OC_INSIDE exec "$@"
