# SPDX-License-Identifier: GPL-3.0-or-later
# What `cpack` makes: a Debian package. Sources are packed by packaging/check.sh, from the commit.

set(OC_MAINTAINER "The OpenClaw Tray contributors <nobody@openclaw-tray.invalid>" CACHE STRING
    "Who answers for a package: NAME <ADDRESS>")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME openclaw-tray)
set(CPACK_PACKAGE_CONTACT "${OC_MAINTAINER}")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "native OpenClaw gateway with a tray")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
# Whatever the umask of who builds is, the package is the same.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)

set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_RELEASE 1)
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_DEBIAN_PACKAGE_SECTION net)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by Qt while running, so no tool finds it: windows on Wayland. Without it X11 is used.
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS
    "qt6-wayland, qt6-translations-l10n, default-dbus-session-bus | dbus-session-bus")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "avahi-daemon, openssh-client")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"OpenClaw is a platform for personal assistants. This is its gateway: the one
process of a computer that operators (command line, web page, assistants) and
nodes (phones, laptops, hosts that offer a camera, a canvas or programs to run)
connect to. Unmodified official clients of protocol 3 and 4 work with it.
.
It lives in the tray, with a window to see devices, approve who joins and set
up who can connect, or runs without a display, also as a systemd service.")
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(_scripts "${CMAKE_CURRENT_LIST_DIR}/../debian")
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA
    "${_scripts}/postinst" "${_scripts}/prerm" "${_scripts}/postrm")

include(CPack)
