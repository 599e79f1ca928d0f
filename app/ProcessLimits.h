// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// Sets what the system grants this process, for a process that holds keys and many connections: no
/// core dumps, which would write tokens to disk, and as many open files as the user may have. What
/// the system refuses stays as it was. And keeps up to 32 MB of freed memory at hand: what each
/// picture of a node takes would else be given back to the system and asked for again.
///
/// Thread: main thread, before there are others.
void setProcessLimits();
