// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/FreedMemory.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <malloc.h>
#endif

namespace gateway {

namespace {

constexpr int Many = 128;                       // own: fewer hold too little to look for
constexpr std::chrono::milliseconds Quiet{5000}; // own: it takes some milliseconds, so not often

} // namespace

void FreedMemory::noteEnd()
{
    if (++m_ends < Many || m_later.isActive())
        return;
    m_later = m_clock.callAfter(Quiet, [this] {
        m_later.cancel();
        m_ends = 0;
#if defined(Q_OS_LINUX) && defined(__GLIBC__)
        ::malloc_trim(0);
#endif
    });
}

} // namespace gateway
