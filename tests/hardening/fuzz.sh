#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# fuzz.sh [SECONDS [TARGET…]]: each fuzz target, or those named, for that long (600 unless told), two at a time
# and nicely. What is found stays in build/fuzz/findings, new inputs in build/fuzz/corpus.
set -euo pipefail
cd "$(dirname "$0")/../.."

seconds=${1:-600}
shift || true
names=("$@")
if [ ${#names[@]} -eq 0 ]; then
    for source in tests/fuzz/fuzz_*.cpp; do
        name=${source##*/fuzz_}
        names+=("${name%.cpp}")
    done
fi
cmake --preset fuzz >/dev/null
cmake --build --preset fuzz --target "${names[@]/#/fuzz_}"

# Faults in them are faults of the test.
export QT_LOGGING_RULES='*=false'
run() {
    folder=build/fuzz
    mkdir -p "$folder/corpus/$2" "$folder/findings/$2"
    code=0
    nice -n 15 "$folder/tests/fuzz/fuzz_$2" -max_total_time="$1" -timeout=20 -rss_limit_mb=4096 \
        -artifact_prefix="$folder/findings/$2/" "$folder/corpus/$2" "tests/fuzz/corpus/$2" \
        >"$folder/findings/$2.log" 2>&1 || code=$?
    runs=$(grep -oE '^Done [0-9]+ runs' "$folder/findings/$2.log" || true)
    if [ $code -eq 0 ]; then echo "$2: ${runs:-done}, no finding"; else echo "$2: FOUND, see $folder/findings/$2.log"; fi
    return $code
}
export -f run
printf '%s\n' "${names[@]}" | xargs -P 2 -I{} bash -c 'run "$@"' _ "$seconds" {}
