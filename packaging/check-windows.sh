#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# check-windows.sh [BUILD_DIR [NINJA_OPTION…]]: configures for Windows and compiles every source of the program that a build there
# takes, with MinGW's g++ and the headers of this computer's Qt. What comes out cannot be linked, let alone run: it
# shows that the sources and the CMake code for Windows are whole. Needs, besides what building needs:
# g++-mingw-w64-x86-64-posix. BUILD_DIR is build/windows, if not given.
set -euo pipefail
cd "$(dirname "$0")/.."
build=${1:-build/windows}
shift $(($# > 0))
mkdir -p "$build/headers/openssl" "$build/pkgconfig"
build=$(cd "$build" && pwd)

# Only the headers that are wanted: a folder that holds those of this system's C library must not be looked into.
folder=$(dpkg-architecture -qDEB_HOST_MULTIARCH)
ln -sf /usr/include/openssl/* /usr/include/"$folder"/openssl/* "$build/headers/openssl/"
ln -sf /usr/include/zip.h /usr/include/zipconf.h /usr/include/qrcodegen/*.hpp "$build/headers/"
for library in libzip:1.7.3 qrcodegencpp:1.8.0; do
    printf 'Name: %s\nDescription: its headers\nVersion: %s\nCflags: -I%s\n' \
        "${library%:*}" "${library#*:}" "$build/headers" >"$build/pkgconfig/${library%:*}.pc"
done
touch "$build/none.a" # in the place of libraries; nothing is linked
# The libraries of this computer's Qt have no import library, as CMake would want of Windows's.
echo 'set(CMAKE_IMPORT_LIBRARY_SUFFIX "")' >"$build/project.cmake"

# shellcheck disable=SC2046
c++ -std=c++20 -fPIC packaging/icons/RenderIcon.cpp -o "$build/render_icon" $(pkg-config --cflags --libs Qt6Svg)

PKG_CONFIG_LIBDIR=$build/pkgconfig cmake -G Ninja -S . -B "$build" --log-level=WARNING \
    -DCMAKE_SYSTEM_NAME=Windows -DCMAKE_CXX_COMPILER=x86_64-w64-mingw32-g++-posix \
    -DCMAKE_RC_COMPILER=x86_64-w64-mingw32-windres \
    -DCMAKE_BUILD_TYPE=Debug -DCMAKE_CXX_FLAGS_DEBUG=-O0 -DOC_WERROR=ON \
    -DOC_BUILD_TESTS=OFF -DOC_WITH_A2UI=OFF -DOC_RENDER_ICON="$build/render_icon" \
    -DCMAKE_DISABLE_FIND_PACKAGE_Qt6Keychain=ON -DCMAKE_DISABLE_FIND_PACKAGE_WrapVulkanHeaders=ON \
    -DCMAKE_PROJECT_INCLUDE="$build/project.cmake" -DQt6_DIR="/usr/lib/$folder/cmake/Qt6" \
    -DOPENSSL_INCLUDE_DIR="$build/headers" -DLIB_EAY="$build/none.a" -DSSL_EAY="$build/none.a"
# All that the program is made of, up to linking it.
mapfile -t objects < <(ninja -C "$build" -t targets all | sed -n 's/: CXX_COMPILER__.*\|: RC_COMPILER__.*//p')
ninja -C "$build" "$@" "${objects[@]}"
echo "${#objects[@]} files compiled for Windows"
