// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/crypto/Random.h"

#include <openssl/rand.h>

#include <limits>

namespace gateway {

QByteArray randomBytes(qsizetype count)
{
    Q_ASSERT(count >= 0 && count <= std::numeric_limits<int>::max());
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        qFatal("The system's random generator does not work.");
    return bytes;
}

QByteArray toBase64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

} // namespace gateway
