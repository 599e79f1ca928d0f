#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh: installs what is missing, builds the benchmarks and prints their figures.
set -euo pipefail
cd "$(dirname "$0")/../.."

packaging/install-build-tools.sh
cmake --preset bench >/dev/null
cmake --build --preset bench
build/bench/tests/bench/bench_gateway
