// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/ConstantTime.h"

#include <QCryptographicHash>

#include <openssl/crypto.h>

namespace gateway {

bool constantTimeEquals(const Secret &a, const Secret &b)
{
    if (a.isEmpty() || b.isEmpty())
        return false;
    // Digests have one length, so the duration does not tell the secret's length either.
    const auto left = QCryptographicHash::hash(a.reveal(), QCryptographicHash::Sha256);
    const auto right = QCryptographicHash::hash(b.reveal(), QCryptographicHash::Sha256);
    return CRYPTO_memcmp(left.constData(), right.constData(), std::size_t(left.size())) == 0;
}

} // namespace gateway
