#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# canvas.sh [PROGRAM]: shows the canvas of PROGRAM (default: the release build) to Debian's Chromium, without a
# window. Opt-in: needs the packages chromium, ffmpeg, nodejs and npm, and the npm registry. Everything is
# done in a temporary folder, on a free port of this host.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
program=$(realpath "${1:-$here/../../build/release/app/openclaw-tray}")
for tool in chromium ffmpeg node npm; do
    command -v "$tool" >/dev/null || { echo "$tool is missing: apt-get install $tool" >&2; exit 1; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here"/{.npmrc,package.json,package-lock.json,canvas.mjs,operator.mjs} "$work"
(cd "$work" && npm ci --prefer-offline --no-progress >/dev/null)
# Noise makes it large: a browser fetches only parts of it.
ffmpeg -nostdin -loglevel error -f lavfi -i testsrc=duration=40:size=640x360:rate=25,noise=alls=60:allf=t \
    -c:v libvpx -deadline realtime -cpu-used 8 -b:v 8M "$work/video.webm"
PROGRAM="$program" WORK="$work" node "$work/canvas.mjs"
