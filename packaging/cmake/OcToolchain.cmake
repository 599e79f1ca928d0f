# SPDX-License-Identifier: GPL-3.0-or-later
# What speeds up the developer's loop and changes nothing in the result: ccache and a fast linker.

set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_AUTOMOC ON)
# clang tools reading compile_commands.json need the standard spelled out.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)

find_program(OC_CCACHE ccache)
if(OC_CCACHE AND UNIX AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_CURRENT_LIST_DIR}/ccache.sh")
endif()

find_program(OC_LLD ld.lld)
if(OC_LLD AND UNIX AND NOT APPLE)
    add_link_options(-fuse-ld=lld)
endif()

if(OC_SHARED_LIBRARIES)
    # A change inside a library does not link every test again.
    set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
endif()
