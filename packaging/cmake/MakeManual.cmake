# SPDX-License-Identifier: GPL-3.0-or-later
# Run while building: the guide SOURCE becomes the manual page OUTPUT. TITLE is what its head says:
# name, section, date, source, kind. No date: the same sources give the same page on any day.

file(READ "${SOURCE}" text)
if(text MATCHES "\n\\|")
    # go-md2man 2.0.2 loses cells after a long one.
    message(FATAL_ERROR "${SOURCE}: a table; use a list in a manual page")
endif()
string(REGEX REPLACE "^# [^\n]*\n" "# ${TITLE}\n" text "${text}")
string(REGEX REPLACE "<!--[^\n]*-->\n" "" text "${text}")
file(WRITE "${OUTPUT}.md" "${text}")
execute_process(COMMAND "${MD2MAN}" -in "${OUTPUT}.md" -out "${OUTPUT}" RESULT_VARIABLE status)
if(NOT status EQUAL 0)
    message(FATAL_ERROR "${MD2MAN}: ${status}")
endif()
