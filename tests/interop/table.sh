# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by scripts that print one line for each thing they check.
passed=0 failed=0
pattern_options=() # of grep, for those of `check`

# row WHAT RESULT [OUTPUT]: the output of what failed is shown at once.
row() {
    printf '%-60s %s\n' "$1" "$2"
    if [ "$2" = ok ]; then
        passed=$((passed + 1))
    else
        failed=$((failed + 1))
        sed 's/^/    | /' <<<"${3-}" | tail -n 20
    fi
}
# check WHAT EXPECTED_EXIT PATTERN COMMAND…
check() {
    local what=$1 wanted=$2 pattern=$3 output status
    shift 3
    output=$("$@" 2>&1 </dev/null)
    status=$?
    if [ $status -eq "$wanted" ] && grep -qE "${pattern_options[@]}" -- "$pattern" <<<"$output"; then
        row "$what" ok
    else
        row "$what" "FAILED (exit code $status)" "$output"
    fi
}

# end_table: the last line of a script; its exit code says whether all is well.
end_table() {
    echo "$passed passed, $failed failed"
    [ $failed -eq 0 ]
}
