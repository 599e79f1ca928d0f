# SPDX-License-Identifier: GPL-3.0-or-later
# The A2UI page is made of published npm packages while building, and becomes part of the program. Where
# that is impossible the program is built all the same, with a page that says so.

option(OC_WITH_A2UI "Bundle the A2UI renderer from the npm registry" ON)

set(OC_A2UI_DIR "${PROJECT_BINARY_DIR}/a2ui")
set(OC_A2UI_FILES
    "${OC_A2UI_DIR}/a2ui.bundle.js" "${OC_A2UI_DIR}/index.html" "${OC_A2UI_DIR}/licences.txt")

find_program(OC_NODE node)
find_program(OC_NPM npm)
set(_source "${PROJECT_SOURCE_DIR}/resources/a2ui")
set(_script "${CMAKE_CURRENT_LIST_DIR}/BuildA2ui.cmake")
file(GLOB_RECURSE _inputs CONFIGURE_DEPENDS "${_source}/src/*" "${_source}/missing/*")

add_custom_command(
    OUTPUT ${OC_A2UI_FILES}
    COMMAND "${CMAKE_COMMAND}" "-DWANTED=${OC_WITH_A2UI}" "-DNODE=${OC_NODE}" "-DNPM=${OC_NPM}"
            "-DSOURCE=${_source}" "-DWORK=${PROJECT_BINARY_DIR}/a2ui-build"
            "-DOUTPUT=${OC_A2UI_DIR}" -P "${_script}"
    DEPENDS ${_inputs} "${_script}" "${_source}/.npmrc" "${_source}/build.mjs"
            "${_source}/package-lock.json" "${_source}/package.json"
    COMMENT "Bundling the A2UI page"
    VERBATIM)
