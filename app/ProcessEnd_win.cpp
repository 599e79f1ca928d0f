// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessEnd.h"

#include <windows.h>

void endProcess(qint64 process)
{
    const HANDLE handle = OpenProcess(PROCESS_TERMINATE, FALSE, DWORD(process));
    if (handle == nullptr)
        return;
    TerminateProcess(handle, 1);
    CloseHandle(handle);
}
