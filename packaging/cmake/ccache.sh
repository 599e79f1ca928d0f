#!/bin/sh
# SPDX-License-Identifier: GPL-3.0-or-later
# ccache.sh COMPILER ARGUMENTS…: compiles through ccache, precompiled headers included.
# A precompiled header takes over 100 MB, and ccache reads it for each file that uses it, unless a small
# file with its checksum lies beside it.
export CCACHE_SLOPPINESS=pch_defines,time_macros CCACHE_PCH_EXTSUM=1
ccache "$@" || exit
for argument in "$@"; do
    case $argument in
        *.gch) [ -f "$argument" ] && cksum "$argument" >"$argument.sum" ;;
    esac
done
exit 0
