#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# run.sh: installs what is missing, builds everything and runs all tests.
set -euo pipefail
cd "$(dirname "$0")/.."

packaging/install-build-tools.sh --tests
cmake --preset dev >/dev/null
cmake --build --preset dev
ctest --preset dev --parallel "$(nproc)"
