// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QProcess;

namespace gateway {

/// What `process` starts ends with this program, also when that is killed. Where the system offers
/// no such tie it ends with its object only. Before the start, on the thread that starts it and
/// lives as long.
void tieToThisProgram(QProcess &process);

} // namespace gateway
