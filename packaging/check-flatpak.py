#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""check-flatpak.py MANIFEST: the form of a manifest, where flatpak-builder cannot build it."""

import sys

import yaml

BUILD_SYSTEMS = {"autotools", "cmake", "cmake-ninja", "meson", "qmake", "simple"}
SOURCE_KEYS = {"git": ("url", "tag"), "archive": ("url", "sha256"), "dir": ("path",), "file": ("path",)}


def faults(manifest):
    for key in ("id", "runtime", "runtime-version", "sdk", "command", "modules"):
        if not manifest.get(key):
            yield f"{key} is missing"
    for argument in manifest.get("finish-args", []):
        if not argument.startswith("--"):
            yield f"finish-args: {argument}"
    for module in manifest.get("modules", []):
        name = module.get("name", "?")
        if module.get("buildsystem") not in BUILD_SYSTEMS:
            yield f"{name}: buildsystem {module.get('buildsystem')}"
        if module.get("buildsystem") == "simple" and not module.get("build-commands"):
            yield f"{name}: no build-commands"
        for source in module.get("sources") or [{}]:
            wanted = SOURCE_KEYS.get(source.get("type"))
            if wanted is None:
                yield f"{name}: source of type {source.get('type')}"
            elif not all(source.get(key) for key in wanted):
                yield f"{name}: source lacks one of {', '.join(wanted)}"


with open(sys.argv[1], encoding="utf-8") as file:
    found = list(faults(yaml.safe_load(file)))
for fault in found:
    print(f"{sys.argv[1]}: {fault}", file=sys.stderr)
sys.exit(1 if found else 0)
