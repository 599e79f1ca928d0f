#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# canvas.sh [BUILD]: requests per second and CPU time of the canvas host beside nginx (one worker) and a
# bare QHttpServer, in the same run; its memory under 500 idle connections and under 20 downloads of 1 GB. Live reload is on, so pages get the script; the others serve them as they are.
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
downloads=()
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
{ echo '<!doctype html><body><pre>'; head -c 4500 /dev/urandom | base64; echo '</pre></body>'; } >"$pages/6k.html"
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
$([ "$(id -u)" -ne 0 ] || echo 'user root;') # its worker has to get into this folder
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
PATH=$PATH:/usr/sbin nginx -c "$work/nginx.conf" 2>"$work/nginx.log" &
nginx=$!
pids+=("$nginx")
"$build/tests/bench/bench_qhttp" "$pages" >"$work/qhttp" &
qhttp=$!
pids+=("$qhttp")
for _ in $(seq 100); do grep -q sign-in "$work/gateway.log" && break || sleep 0.1; done
sleep 0.5

canvas="http://127.0.0.1:$canvas_port/__openclaw__/canvas"
python3 "$here/canvas_load.py" "${REPETITIONS:-3}" "canvas=$gateway=$canvas" \
    "nginx=$(pgrep -P "$nginx")=http://127.0.0.1:$nginx_port" \
    "QHttpServer=$qhttp=http://127.0.0.1:$(cat "$work/qhttp")"

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
for _ in $(seq 20); do
    curl -sf -o /dev/null -w '%{size_download}\n' "$canvas/1g.bin" >>"$work/sizes" &
    downloads+=($!)
done
peak=0
while kill -0 "${downloads[@]}" 2>/dev/null; do
    now=$(resident "$gateway")
    [ "$now" -gt "$peak" ] && peak=$now
    sleep 0.2
done
[ "$(sort -u "$work/sizes")" = 1073741824 ] || { echo "a download is not whole" >&2; exit 1; }
echo "resident during $(wc -l <"$work/sizes") downloads of 1 GB, at most: $peak KB"
