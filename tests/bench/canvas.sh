#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# canvas.sh [BUILD]: requests per second of the canvas host beside nginx (one worker), a bare QHttpServer and
# one behind a guard, in the same run; its memory under 500 idle connections and under 20 downloads of 1 GB.
# Opt-in: needs the packages wrk, nginx-light, curl and python3, and the bench preset built (default BUILD:
# build/bench). Everything is done in a temporary folder, on free ports of this host.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "${1:-$here/../../build/bench}")
for tool in wrk nginx curl python3; do
    PATH=$PATH:/usr/sbin command -v "$tool" >/dev/null || { echo "$tool is missing" >&2; exit 1; }
done
work=$(mktemp -d)
pids=()
cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null || true; done
    wait 2>/dev/null || true
    rm -rf "$work"
}
trap cleanup EXIT
free_port() { python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])'; }
resident() { awk '/^VmRSS/ {print $2}' "/proc/$1/status"; }

pages="$work/home/.openclaw/workspace/canvas"
mkdir -p "$pages"
head -c 1024 /dev/urandom >"$pages/1k.bin"
head -c 102400 /dev/urandom >"$pages/100k.bin"
truncate -s 1G "$pages/1g.bin"

gateway_port=$(free_port)
canvas_port=$(free_port)
printf '{"gateway":{"mode":"local","port":%s},"canvasHost":{"port":%s}}' "$gateway_port" "$canvas_port" \
    >"$work/home/.openclaw/openclaw.json"
env -i PATH="$PATH" HOME="$work/home" "$build/app/openclaw-tray" gateway >"$work/gateway.log" 2>&1 &
gateway=$!
pids+=("$gateway")

nginx_port=$(free_port)
cat >"$work/nginx.conf" <<CONF
worker_processes 1;
daemon off;
pid $work/nginx.pid;
error_log /dev/null;
events { worker_connections 2048; }
http {
    access_log off;
    sendfile on;
    keepalive_requests 10000;
    client_body_temp_path $work/t1; proxy_temp_path $work/t2; fastcgi_temp_path $work/t3;
    uwsgi_temp_path $work/t4; scgi_temp_path $work/t5;
    server { listen 127.0.0.1:$nginx_port; root $pages; }
}
CONF
PATH=$PATH:/usr/sbin nginx -c "$work/nginx.conf" 2>/dev/null &
pids+=($!)
for mode in "" guarded; do
    "$build/tests/bench/bench_qhttp" "$pages" $mode >"$work/qhttp$mode" &
    pids+=($!)
done
for _ in $(seq 100); do grep -q sign-in "$work/gateway.log" && break || sleep 0.1; done
sleep 0.5

canvas="http://127.0.0.1:$canvas_port/__openclaw__/canvas"
printf '%-22s %10s %10s\n' "requests per second" "1 KB" "100 KB"
while read -r name base; do
    printf '%-22s' "$name"
    for file in 1k 100k; do
        wrk -t1 -c50 -d5s "$base/$file.bin" | awk '/^Requests\/sec/ {printf " %10.0f", $2}'
    done
    echo
done <<LIST
canvas $canvas
nginx http://127.0.0.1:$nginx_port
QHttpServer http://127.0.0.1:$(cat "$work/qhttp")
QHttpServer+guard http://127.0.0.1:$(cat "$work/qhttpguarded")
LIST

before=$(resident "$gateway")
python3 - "$canvas_port" "$gateway" <<'PY'
import socket, sys
held = []
for _ in range(500):
    s = socket.create_connection(("127.0.0.1", int(sys.argv[1])))
    s.sendall(b"GET /__openclaw__/canvas/1k.bin HTTP/1.1\r\nHost: localhost\r\n\r\n")
    s.recv(4096)
    held.append(s)
for line in open(f"/proc/{sys.argv[2]}/status"):
    if line.startswith("VmRSS"):
        print(f"resident with 500 idle connections: {int(line.split()[1])} KB")
PY
echo "resident before them: $before KB"
for _ in $(seq 20); do curl -s -o /dev/null "$canvas/1g.bin" & downloads+=($!); done
peak=0
while kill -0 "${downloads[@]}" 2>/dev/null; do
    now=$(resident "$gateway")
    [ "$now" -gt "$peak" ] && peak=$now
    sleep 0.2
done
echo "resident during 20 downloads of 1 GB, at most: $peak KB"
