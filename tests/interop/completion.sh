#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# completion.sh [PROGRAM]: loads the completion of PROGRAM (default: the release build) into bash, zsh and fish,
# presses the tab key and looks at what the terminal shows. Shells that are not here are named. Opt-in: needs
# python3 for a terminal.
set -uo pipefail

here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:-$here/../../build/release/app/openclaw-tray}")
. "$here/table.sh"
PATH=$(dirname "$program"):$PATH

# tab SHELL LINE PATTERN…: what is typed, and each thing that has to be shown.
tab() {
    local shell=$1 line=$2 shown missing=()
    shift 2
    shown=$(python3 "$here/completion.py" "$shell" "$line" 2>&1)
    for pattern in "$@"; do
        grep -qE -- "$pattern" <<<"$shown" || missing+=("$pattern")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        row "$shell: $line" ok
    else
        row "$shell: $line" "FAILED (no ${missing[*]})" "$shown"
    fi
}

for shell in bash zsh fish; do
    if ! command -v $shell >/dev/null; then
        echo "$shell is not here: no rows about it"
        continue
    fi
    tab $shell 'openclaw-tray ' completion dashboard devices gateway logs nodes onboard qr token
    tab $shell 'openclaw-tray nod' 'openclaw-tray nodes '
    tab $shell 'openclaw-tray gateway ' call health install probe restart status stop uninstall
    tab $shell 'openclaw-tray nodes desc' 'nodes describe '
    tab $shell 'openclaw-tray nodes describe --' --json --node --url --token --help
    tab $shell 'openclaw-tray logs --fol' 'logs --follow '
    tab $shell 'openclaw-tray gateway --bind tail' '--bind tailnet '
    tab $shell 'openclaw-tray devices rotate --role ' node operator
    tab $shell 'openclaw-tray completion z' 'completion zsh '
    tab $shell 'openclaw-tray --profile mine token sh' 'token show '
    tab $shell 'openclaw-tray nodes list --url ws://127.0.0.1:18789 --conn' '--connected '
done

end_table
