#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh [OPTIONS OF bench_gateway]: installs what is missing, builds the benchmarks and prints their
# figures, and those of bench_plane and program.sh; with --official official-v3=PROGRAM beside those of an official gateway.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/install-build-tools.sh --bench
cmake --preset bench >/dev/null
cmake --build --preset bench
ulimit -n "$(ulimit -Hn)" # 5 000 connections
build/bench/tests/bench/bench_gateway "$@"
build/bench/tests/bench/bench_plane
build/bench/tests/bench/bench_gui_blocked
QT_QPA_PLATFORM=offscreen build/bench/tests/bench/bench_nodes_page
tests/bench/window.sh build/bench/app/openclaw-tray
tests/bench/program.sh build/bench/app/openclaw-tray
