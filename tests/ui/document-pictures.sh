#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# document-pictures.sh [BUILD_DIR]: draws the pictures of the documents anew. Needs: pngquant optipng.
set -euo pipefail

here=$(cd "$(dirname "$0")" && pwd)
build=$(realpath "${1:-$here/../../build/dev}")
folder=$here/../../resources/docs/pictures
mkdir -p "$folder"
QT_QPA_PLATFORM=offscreen "$build/tests/ui/ui_screenshots" "$folder" documents
for picture in "$folder"/*.png; do
    pngquant --force --ext .png --speed 1 64 "$picture"
    optipng -quiet -strip all "$picture"
done
