#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# tls.sh REFERENCE_DIR [PROGRAM]: runs PROGRAM (default: the release build) with its self-signed certificate
# and connects the published node hosts and command lines of both releases to it by its fingerprint; looks at
# the TLS it speaks with openssl. REFERENCE_DIR as for run.sh. Opt-in.
#
# Everything runs in a temporary folder with homes of its own; the port may be given as OC_PORT.
set -uo pipefail

refs=$(cd "${1:?usage: tls.sh REFERENCE_DIR [PROGRAM]}" && pwd)
here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${2:-$here/../../build/release/app/openclaw-tray}")
. "$here/common.sh"
. "$here/table.sh"

url=wss://127.0.0.1:$port
folder=$work/gateway/.openclaw
mine() { as gateway timeout 60 "$program" "$@"; }
# speaks [ARGUMENT…]: what an openssl client has to say about the connection.
speaks() { timeout 10 openssl s_client -connect "127.0.0.1:$port" "$@" </dev/null; }
# start_node VERSION NAME FINGERPRINT
start_node() {
    local role=node$1
    mkdir -p "$work/$role/.openclaw"
    environment_with_token_of "$role"
    "${environment[@]}" "$refs/bin/openclaw-v$1" node run --host 127.0.0.1 --port "$port" \
        --tls --tls-fingerprint "$3" --display-name "$2" >"$work/$role.log" 2>&1 </dev/null &
    node_pid=$!
    pids+=("$node_pid")
}
connected() { mine gateway call node.list --json | python3 -c 'import json,sys
nodes = json.load(sys.stdin)["nodes"]
print(next((n.get("connected") for n in nodes if n.get("displayName") == sys.argv[1]), ""))' "$1"; }
connects() { # WHAT NAME LOG
    if wait_for '^True$' connected "$2"; then row "$1" ok; else row "$1" FAILED "$(cat "$3")"; fi
}

mkdir -p "$folder"
echo '{"gateway":{"mode":"local","port":'"$port"',"tls":{"enabled":true}}}' >"$folder/openclaw.json"
chmod 600 "$folder/openclaw.json"
scheme=https
start_gateway
certificate=$folder/gateway/tls/gateway-cert.pem
fingerprint=$(openssl x509 -in "$certificate" -noout -fingerprint -sha256 | sed 's/.*=//; s/://g' | tr A-F a-f)

check "the program tells the fingerprint at its start" 0 "$fingerprint" cat "$work/gateway.log"
check "the key is its owner's alone" 0 '^600$' stat -c %a "$folder/gateway/tls/gateway-key.pem"
check "a P-256 key" 0 'prime256v1' openssl x509 -in "$certificate" -noout -text
check "our gateway status shows it" 0 "SHA-256: +$fingerprint" mine gateway status
check "our gateway status signs in by it" 0 'Gateway: +wss://.* answers' mine gateway status
check "our client with the right pin" 0 'OK' mine gateway health --url "$url" --token "$token" --tls-fingerprint "$fingerprint"
check "our client with a wrong pin" 5 'certificate' mine gateway health --url "$url" --token "$token" --tls-fingerprint "${fingerprint//[0-9]/a}"
check "our client without a pin" 5 'certificate' env OPENCLAW_CONFIG_PATH=/nowhere OPENCLAW_STATE_DIR="$work/nobody" \
    "$program" gateway health --url "$url" --token "$token"

check "TLS 1.3" 0 'Protocol *: TLSv1.3|New, TLSv1.3' speaks -tls1_3
check "one of the strong ciphers" 0 'TLS_(AES_256_GCM_SHA384|AES_128_GCM_SHA256|CHACHA20_POLY1305_SHA256)' speaks -tls1_3
for old in tls1 tls1_1 tls1_2; do
    check "no $old" 1 'alert|unsupported|no protocols' speaks -$old -cipher ALL:@SECLEVEL=0
done
check "plain text is refused with a reason" 0 'TLS only' curl -s "http://127.0.0.1:$port/healthz"

for v in 3 4; do
    mkdir -p "$work/op$v/.openclaw"
    echo "{\"gateway\":{\"mode\":\"remote\",\"remote\":{\"url\":\"$url\",\"token\":\"$token\",\"tlsFingerprint\":\"$fingerprint\"}}}" \
        >"$work/op$v/.openclaw/openclaw.json"
    check "protocol $v: gateway health by pin" 0 'OK' as op$v timeout "${OC_PATIENCE:-120}" "$refs/bin/openclaw-v$v" gateway health
    start_node $v "Node $v" "$fingerprint"
    connects "protocol $v: node run --tls --tls-fingerprint" "Node $v" "$work/node$v.log"
    kill "$node_pid" && wait "$node_pid" 2>/dev/null
    wait_for '^False$' connected "Node $v"
    start_node $v "Node $v" "${fingerprint//[0-9]/a}"
    wait_for 'fingerprint' cat "$work/node$v.log"
    check "protocol $v: a wrong fingerprint" 0 'fingerprint' cat "$work/node$v.log"
    check "protocol $v: and it stays out" 0 '^False$' connected "Node $v"
    kill "$node_pid" && wait "$node_pid" 2>/dev/null
done

# A code for this computer holds the fingerprint.
code=$(mine qr --node-host --setup-code-only)
mkdir -p "$work/coded/.openclaw"
environment_of coded
"${environment[@]}" "$refs/bin/openclaw-v4" node run --pair "oc-pair://$code" --display-name "Coded node" \
    >"$work/coded.log" 2>&1 </dev/null &
pids+=($!)
connects "protocol 4: node run --pair with a code for this computer" "Coded node" "$work/coded.log"

# A new pair is put in place while a node is connected.
start_node 4 "Node 4" "$fingerprint"
connects "protocol 4: comes back" "Node 4" "$work/node4.log"
openssl req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=openclaw-gateway \
    -keyout "$work/key.pem" -out "$work/cert.pem" 2>/dev/null
mv "$work/key.pem" "$folder/gateway/tls/gateway-key.pem"
mv "$work/cert.pem" "$certificate"
renewed=$(openssl x509 -in "$certificate" -noout -fingerprint -sha256 | sed 's/.*=//; s/://g' | tr A-F a-f)
served() { speaks | openssl x509 -noout -fingerprint -sha256 | sed 's/.*=//; s/://g' | tr A-F a-f; }
wait_for "$renewed" served
check "a renewed certificate is served" 0 "$renewed" served
check "who was connected stays" 0 '^True$' connected "Node 4"

end_table
