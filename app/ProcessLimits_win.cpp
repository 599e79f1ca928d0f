// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ProcessLimits.h"

// Windows keeps crash dumps only where the user asked for them, and sockets are not counted as files.
void setProcessLimits() { }
