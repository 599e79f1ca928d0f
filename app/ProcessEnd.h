// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// Ends a process of this user at once; for one that no longer answers.
void endProcess(qint64 process);
