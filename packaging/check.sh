#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check.sh [--once]: makes the packages from the commit that is checked out, and checks them.
#
# The Debian package is built twice, in two folders, without a compiler cache, and has to be the same
# byte by byte; with --once it is built once. The results stand in build/packages. Whoever publishes says so in
# the environment: OC_MAINTAINER ("NAME <ADDRESS>"), OC_HOMEPAGE, OC_SCREENSHOT_URL. On Debian 12 it needs, besides
# what building needs: appstream desktop-file-utils dpkg-dev lintian xz-utils zip python3-yaml.
set -euo pipefail
cd "$(dirname "$0")/.."
root=$PWD
out=$root/build/packages

version=$(sed -n 's/^project(.* VERSION \([0-9.]*\).*/\1/p' CMakeLists.txt)
name=openclaw-tray-$version
SOURCE_DATE_EPOCH=$(git log -1 --format=%ct)
export SOURCE_DATE_EPOCH QT_RCC_SOURCE_DATE_OVERRIDE=$SOURCE_DATE_EPOCH CCACHE_DISABLE=1 LC_ALL=C.UTF-8 TZ=UTC

publisher=()
for setting in OC_MAINTAINER OC_HOMEPAGE OC_SCREENSHOT_URL; do
    [ -z "${!setting-}" ] || publisher+=("-D$setting=${!setting}")
done

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
rm -rf "$out"
mkdir -p "$out"

echo "== Sources"
git archive --format=tar --prefix="$name/" HEAD | xz -6 --threads=1 >"$out/$name.tar.xz"

# build FOLDER: the package of the sources, in $work/FOLDER.deb.
build() {
    mkdir "$work/$1"
    tar -xJf "$out/$name.tar.xz" -C "$work/$1"
    (
        cd "$work/$1/$name"
        cmake --preset package "${publisher[@]}" >/dev/null
        cmake --build --preset package
        cd build/package
        cpack -G DEB >/dev/null
        cp ./*.deb "$work/$1.deb"
        deb=(./*.deb)
        cp "${deb[0]}" "$out"
        cp packaging/linux/org.openclawtray.OpenClawTray.{desktop,metainfo.xml} "$work"
        # The addresses of whoever publishes make a part of the metainfo that has none without them.
        cmake -DOC_HOMEPAGE=https://example.org/ -DOC_SCREENSHOT_URL=https://example.org/pictures . >/dev/null
        mkdir -p "$work/published"
        cp packaging/linux/org.openclawtray.OpenClawTray.metainfo.xml "$work/published"
    )
    rm -rf "${work:?}/$1"
}

echo "== Package"
build one
if [ "${1-}" != --once ]; then
    build another-folder
    cmp "$work/one.deb" "$work/another-folder.deb"
    echo "Both builds are the same."
fi

echo "== Checks"
desktop-file-validate "$work/org.openclawtray.OpenClawTray.desktop"
appstreamcli validate --no-net --explain "$work/org.openclawtray.OpenClawTray.metainfo.xml"
appstreamcli validate --no-net --explain "$work/published/org.openclawtray.OpenClawTray.metainfo.xml"
# What is known, with the reason, stands in packaging/debian/lintian-overrides.
lintian --fail-on error,warning --info "$out"/*.deb
packaging/check-flatpak.py packaging/flatpak/org.openclawtray.OpenClawTray.yaml

(cd "$out" && sha256sum -- * >SHA256SUMS)
echo "== In $out"
cat "$out/SHA256SUMS"
