#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a screen reader finds on the desktop, for the scripts beside this file.

    screen_reader.py place APPLICATION ROLE NAME     x and y of the middle of what is shown
    screen_reader.py text APPLICATION ROLE NAME      its text, or that of the entry beside the label
    screen_reader.py state APPLICATION ROLE NAME     its states, one per line
    screen_reader.py press APPLICATION ROLE NAME     its first action
    screen_reader.py write APPLICATION ROLE NAME TEXT
    screen_reader.py tree APPLICATION                all that is shown
    screen_reader.py row SERVICE LABEL               which entry of a tray menu, as it is exported to panels,
                                                     this one is, from 0, and how many are seen

APPLICATION is the name on the accessibility bus, ROLE that of AT-SPI ("push button"; "any"), NAME a
regular expression for the whole accessible name. Exit code 1: nothing like that is shown.
Needs python3-gi and gir1.2-atspi-2.0.
"""
import re
import sys

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, Gio, GLib  # noqa: E402


def applications(name):
    desktop = Atspi.get_desktop(0)
    for at in range(desktop.get_child_count()):
        application = desktop.get_child_at_index(at)
        if application and application.get_name() == name:
            yield application


def children(node):
    for at in range(node.get_child_count()):
        try:
            child = node.get_child_at_index(at)
        except GLib.Error:
            continue  # it went away
        if child:
            yield child


def shown(node, depth=0):
    """The node and all below it that is on the screen. A top level may be iconified: it is skipped."""
    try:
        states = node.get_state_set()
        if depth > 0 and not states.contains(Atspi.StateType.SHOWING):
            return
        yield node, depth
        for child in children(node):
            yield from shown(child, depth + 1)
    except GLib.Error:
        return


def matches(application, role, name):
    pattern = re.compile(name, re.DOTALL)
    for top in applications(application):
        for node, _ in shown(top):
            try:
                if role in ("any", node.get_role_name()) and pattern.fullmatch(node.get_name() or ""):
                    yield node
            except GLib.Error:
                continue


def first(arguments):
    node = next(matches(*arguments[:3]), None)
    if node is None:
        sys.exit(1)
    return node


def place(node):
    box = node.get_component_iface().get_extents(Atspi.CoordType.SCREEN)
    return f"{box.x + box.width // 2} {box.y + box.height // 2}"


def text(node):
    interface = node.get_text_iface()
    return interface.get_text(0, -1) if interface else node.get_name()


def row(service, label):
    bus = Gio.bus_get_sync(Gio.BusType.SESSION)
    layout = bus.call_sync(service, "/MenuBar", "com.canonical.dbusmenu", "GetLayout",
                           GLib.Variant("(iias)", (0, 1, [])), None, Gio.DBusCallFlags.NONE, 5000, None)
    entries = [properties for _, properties, _ in layout.unpack()[1][2]
               if properties.get("type") != "separator" and properties.get("visible", True)]
    labels = [properties.get("label", "").replace("_", "") for properties in entries]
    if label not in labels or not entries[labels.index(label)].get("enabled", True):
        sys.exit(1)
    return f"{labels.index(label)} {len(labels)}"


def main(arguments):
    if arguments[0] == "row":
        print(row(*arguments[1:]))
        return
    Atspi.init()
    command, rest = arguments[0], arguments[1:]
    if command == "place":
        print(place(first(rest)))
    elif command == "text":
        print(text(first(rest)))
    elif command == "state":
        print("\n".join(sorted(s.value_nick for s in first(rest).get_state_set().get_states())))
    elif command == "press":
        sys.exit(0 if first(rest).get_action_iface().do_action(0) else 1)
    elif command == "write":
        sys.exit(0 if first(rest).get_editable_text_iface().set_text_contents(rest[3]) else 1)
    elif command == "tree":
        for top in applications(rest[0]):
            for node, depth in shown(top):
                print("  " * depth + f"{node.get_role_name()}: {node.get_name()!r}")
    else:
        sys.exit(__doc__)


main(sys.argv[1:])
