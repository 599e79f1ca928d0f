// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/auth/DescriptorShares.h"

#include <algorithm>

namespace gateway {

namespace {

// Half of a small limit and never more than this stays with the program itself: about 16 files and
// listeners, and what its state files and helper programs open for a moment.
constexpr qint64 MostOwn = 128;
constexpr qint64 Least = 4; // of each kind, however few there are

int share(qint64 of, qint64 part, int most)
{
    return int(std::clamp<qint64>(of / part, Least, most));
}

} // namespace

DescriptorShares DescriptorShares::of(qint64 descriptors)
{
    const qint64 sockets = descriptors - std::min(descriptors / 2, MostOwn);
    DescriptorShares shares{.waiting = share(sockets, 6, limits::PreAuthConnections),
                            .plainHttp = share(sockets, 8, limits::HttpConnections),
                            .reloadPages = share(sockets, 12, limits::ReloadListeners)};
    const qint64 others = shares.waiting + 2 * qint64(shares.plainHttp) + shares.reloadPages;
    shares.connections = int(std::clamp<qint64>(sockets - others, Least, limits::Connections));
    return shares;
}

} // namespace gateway
