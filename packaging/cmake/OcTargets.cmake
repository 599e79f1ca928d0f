# SPDX-License-Identifier: GPL-3.0-or-later
# Compile options as INTERFACE targets, and the functions that make our targets.

add_library(oc_options INTERFACE)
target_compile_features(oc_options INTERFACE cxx_std_20)
target_include_directories(oc_options INTERFACE "${PROJECT_SOURCE_DIR}")
target_compile_definitions(oc_options INTERFACE
    QT_NO_CAST_FROM_ASCII
    QT_NO_CAST_TO_ASCII
    QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_CONTEXTLESS_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(OC_SANITIZE)
    target_compile_options(oc_options INTERFACE
        -fsanitize=${OC_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
    target_link_options(oc_options INTERFACE -fsanitize=${OC_SANITIZE})
endif()
if(OC_BUILD_FUZZERS)
    # Coverage feedback from all our code, not only from the fuzz target's own file.
    target_compile_options(oc_options INTERFACE -fsanitize=fuzzer-no-link)
endif()

add_library(oc_warnings INTERFACE)
if(MSVC)
    target_compile_options(oc_warnings INTERFACE /W4 /permissive- $<$<BOOL:${OC_WERROR}>:/WX>)
else()
    target_compile_options(oc_warnings INTERFACE
        -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align
        -Wconversion -Wno-sign-conversion -Wimplicit-fallthrough
        $<$<BOOL:${OC_WERROR}>:-Werror>)
    if(OC_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC 12 loses track of std::optional in instrumented code (GCC bug 105562 and its kin).
        target_compile_options(oc_warnings INTERFACE -Wno-maybe-uninitialized)
    endif()
endif()

# oc_add_library(NAME SOURCES … LINKS …): one library of ours, static unless OC_SHARED_LIBRARIES. LINKS are public.
function(oc_add_library name)
    cmake_parse_arguments(arg "" "PCH" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
    if(OC_SHARED_LIBRARIES)
        add_library(${name} SHARED ${arg_SOURCES})
    else()
        add_library(${name} STATIC ${arg_SOURCES})
    endif()
    target_link_libraries(${name} PUBLIC ${arg_LINKS}
                                  PRIVATE oc_options oc_warnings ${arg_PRIVATE_LINKS})
    if(arg_PCH)
        target_precompile_headers(${name} PRIVATE "${arg_PCH}")
        if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
            target_compile_options(${name} PRIVATE -fpch-preprocess)
        endif()
    endif()
endfunction()
