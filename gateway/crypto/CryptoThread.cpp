// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/CryptoThread.h"

#include <openssl/crypto.h>

namespace gateway {

void releaseCryptoThread()
{
    OPENSSL_thread_stop();
}

} // namespace gateway
