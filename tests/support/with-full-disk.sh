#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# with-full-disk.sh COMMAND…: runs it with OC_FULL_DISK naming a folder on a disk without room, and
# OC_READ_ONLY_DISK one on a disk that cannot be written, in a mount namespace of its own; without the variables
# where this system allows no such namespace.
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
mount -t tmpfs -o size=96k none "$OC_INSIDE"
mkdir "$OC_INSIDE/full" "$OC_INSIDE/read-only"
mount -t tmpfs -o size=64k none "$OC_INSIDE/full"
mount -t tmpfs -o ro,size=64k none "$OC_INSIDE/read-only"
head -c 1000000 /dev/zero >"$OC_INSIDE/full/filler" 2>/dev/null
OC_FULL_DISK=$OC_INSIDE/full OC_READ_ONLY_DISK=$OC_INSIDE/read-only exec "$@"
