#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# memcheck.sh [PRESET]: the gateway is started, asked how it is, and stopped, under valgrind. Fails on any error and
# on memory that nothing points to any more.
set -euo pipefail
cd "$(dirname "$0")/../.."

preset=${1:-dev}
cmake --preset "$preset" >/dev/null
cmake --build --preset "$preset" --target openclaw-tray
home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
port=$(python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])')
env -i HOME="$home" PATH="$PATH" valgrind --quiet --error-exitcode=99 --leak-check=full \
    --errors-for-leak-kinds=definite --show-leak-kinds=definite \
    "build/$preset/app/openclaw-tray" gateway --allow-unconfigured --port "$port" >"$home/said" &
gateway=$!
for _ in $(seq 600); do
    grep -q '^sign-in' "$home/said" && break
    kill -0 $gateway
    sleep 0.1
done
curl --silent --fail --output /dev/null "http://127.0.0.1:$port/health"
kill -TERM $gateway
code=0
wait $gateway || code=$?
[ $code -eq 0 ] && echo "memcheck: started and stopped, no error"
exit $code
