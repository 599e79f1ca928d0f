#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# coverage.sh [PERCENT]: branch coverage of the folders that strangers reach, by their own tests and those over
# sockets. Fails below PERCENT, 90 unless told, in one of them. The pages are in build/coverage/html.
set -euo pipefail
cd "$(dirname "$0")/../.."

wanted=${1:-90}
folders=(auth pairing protocol server)
tests=()
for source in tests/unit/{auth,pairing,protocol,server}/tst_*.cpp \
              tests/integration/tst_{*OverSockets,CanvasRequests,FrontDoor,HttpConversation,ListenerSet,WebSocketRules}.cpp; do
    name=${source##*/}
    tests+=("${name%.cpp}")
done
replays=(canvas_request connect connection frame http_head json_scan server_frame session setup_code state_file websocket)

cmake --preset coverage >/dev/null
cmake --build --preset coverage --target "${tests[@]}" "${replays[@]/#/replay_}"
find build/coverage -name '*.gcda' -delete
pattern="^($(IFS='|'; echo "${tests[*]}|${replays[*]/#/fuzz_}"))\$"
ctest --preset coverage -R "${pattern// /|}" --parallel "$(nproc)"

mkdir -p build/coverage/html
failed=0
for folder in "${folders[@]}"; do
    summary=$(gcovr --root . --filter "gateway/$folder/" --exclude-throw-branches --exclude-unreachable-branches \
        --print-summary --output /dev/null build/coverage)
    percent=$(sed -n 's/^branches: \([0-9.]*\)%.*/\1/p' <<<"$summary")
    echo "$folder: $(grep '^branches' <<<"$summary"), $(grep '^lines' <<<"$summary")"
    awk -v is="$percent" -v wanted="$wanted" 'BEGIN { exit !(is < wanted) }' && failed=1
done
gcovr --root . $(printf -- '--filter gateway/%s/ ' "${folders[@]}") --exclude-throw-branches \
    --exclude-unreachable-branches --html-details build/coverage/html/index.html build/coverage
exit $failed
