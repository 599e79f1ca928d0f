# shellcheck shell=bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Sourced by the scripts beside it after `refs` and `program` are set: a temporary folder with a home per
# role, a free port (or OC_PORT), a token, and the end of every process in `pids`.
work=$(mktemp -d)
port=${OC_PORT:-$(python3 -c 'import socket; s=socket.socket(); s.bind(("127.0.0.1",0)); print(s.getsockname()[1])')}
token=$(head -c 24 /dev/urandom | od -An -tx1 | tr -d ' \n')
pids=()

cleanup() {
    for pid in "${pids[@]}"; do kill "$pid" 2>/dev/null; done
    wait 2>/dev/null
    rm -rf "$work"
}
trap cleanup EXIT

# wait_for PATTERN COMMAND…: until the output matches, at most 120 s, or OC_PATIENCE on a busy computer.
wait_for() {
    local pattern=$1 end=$((SECONDS + ${OC_PATIENCE:-120}))
    shift
    while [ $SECONDS -lt $end ]; do
        "$@" 2>&1 </dev/null | grep -qE -- "$pattern" && return 0
        sleep 0.5
    done
    return 1
}

# Sets `environment`: a home and a state folder of the role's own.
environment_of() {
    environment=(env -i PATH="$PATH" HOME="$work/$1" OPENCLAW_STATE_DIR="$work/$1/.openclaw"
        OPENCLAW_CONFIG_PATH="$work/$1/.openclaw/openclaw.json" NO_COLOR=1 TERM=dumb
        OPENCLAW_DISABLE_BONJOUR=1 TMPDIR="$work/$1")
}
# Roles that know the shared token have it in their environment.
environment_with_token_of() {
    environment_of "$1"
    environment+=(OPENCLAW_GATEWAY_TOKEN="$token")
}
as() { # ROLE COMMAND…
    environment_with_token_of "$1"
    shift
    "${environment[@]}" "$@"
}

# script_of_client NAME: runs a script from beside this file with the packages of `refs`/client.
script_of_client() {
    ln -sfn "$refs/client/node_modules" "$work/node_modules"
    cp "$here/$1" "$work/$1"
    as op4 "$refs/bin/node24" "$work/$1" "$port" "$token"
}

# start_gateway [ARGUMENT…]: starts PROGRAM in the home `gateway` and waits until it answers, with TLS if
# `scheme` is https. Sets `gateway_pid`.
start_gateway() {
    mkdir -p "$work/gateway/.openclaw"
    environment_with_token_of gateway
    "${environment[@]}" "$program" gateway --port "$port" --token "$token" "$@" >"$work/gateway.log" 2>&1 &
    gateway_pid=$!
    pids+=("$gateway_pid")
    wait_for '"ok":true' curl -skf "${scheme:-http}://127.0.0.1:$port/healthz" ||
        { cat "$work/gateway.log"; exit 1; }
}
