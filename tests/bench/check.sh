#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh [OPTIONS OF bench_gateway]: fails when a figure is worse by more than 15 % than baseline.json says. Ratios to the
# responder depend on the computer: where that is another one, write a baseline of its own first, with the sources as they
# were: build/bench/tests/bench/bench_gateway --repetitions 5 --write FILE, then check.sh --check FILE.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/install-build-tools.sh --bench
cmake --preset bench >/dev/null
cmake --build --preset bench --target bench_gateway
ulimit -n "$(ulimit -Hn)" # 5 000 connections
# Of an option that comes twice the last one counts.
build/bench/tests/bench/bench_gateway --repetitions 5 --check tests/bench/baseline.json "$@"
