// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace gateway {

/// Lets go of what OpenSSL keeps for the calling thread. Called last of all by a thread that used
/// it and is waited for: QThread::wait() returns before the thread's own clean-up has run, which
/// the end of the process may overtake (OPENSSL_thread_stop(3)).
void releaseCryptoThread();

} // namespace gateway
