// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/TreeWatcher.h"

using namespace Qt::StringLiterals;

namespace gateway {

bool isUnwatchedName(QStringView name)
{
    return name.startsWith(u'.') || name == "node_modules"_L1;
}

void TreeWatcher::lose(State state)
{
    if (m_state != State::Watching)
        return;
    stop();
    m_state = state;
    emit lost();
}

} // namespace gateway
