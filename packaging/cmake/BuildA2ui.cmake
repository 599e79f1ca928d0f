# SPDX-License-Identifier: GPL-3.0-or-later
# Run while building: bundles the A2UI page in WORK, a copy of SOURCE, into OUTPUT. Always leaves the
# same files there; without the renderer its bundle is empty.

set(_cause "")
file(REMOVE_RECURSE "${OUTPUT}")
file(MAKE_DIRECTORY "${OUTPUT}")

if(NOT WANTED)
    set(_cause "OC_WITH_A2UI is off")
elseif(NOT NODE OR NOT NPM)
    set(_cause "node or npm is missing")
else()
    file(COPY "${SOURCE}/" DESTINATION "${WORK}" PATTERN node_modules EXCLUDE)
    execute_process(
        COMMAND "${NPM}" ci --prefer-offline --no-progress --fetch-retries=1 --fetch-timeout=30000
        WORKING_DIRECTORY "${WORK}" RESULT_VARIABLE _status OUTPUT_QUIET ERROR_VARIABLE _errors
        TIMEOUT 300)
    if(_status EQUAL 0)
        execute_process(COMMAND "${NODE}" build.mjs "${OUTPUT}" WORKING_DIRECTORY "${WORK}"
                        RESULT_VARIABLE _status ERROR_VARIABLE _errors)
    endif()
    if(NOT _status EQUAL 0)
        string(REGEX REPLACE "\n.*" "" _first "${_errors}")
        set(_cause "${_first} (${_status})")
    endif()
endif()

if(_cause)
    message(WARNING "Built without the A2UI renderer: ${_cause}. Its page says so. To have it, install "
                    "nodejs and npm, make the npm registry reachable, delete ${OUTPUT} and build again.")
    file(COPY "${SOURCE}/missing/index.html" DESTINATION "${OUTPUT}")
    file(WRITE "${OUTPUT}/a2ui.bundle.js" "")
    file(WRITE "${OUTPUT}/licences.txt" "")
endif()
file(TOUCH "${OUTPUT}/a2ui.bundle.js" "${OUTPUT}/index.html" "${OUTPUT}/licences.txt")
