// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"

#include <QFutureWatcher>

#include <utility>

namespace ui {

/// Calls `done` with how a command of the gateway ended, later, unless `context` is gone by then.
/// A command that the end of the gateway cut off counts as not running.
///
/// In place of QFuture::then(context, …), which asserts in Qt 6.4 when the context dies first.
template <typename T, typename Done>
void whenDone(const QFuture<gateway::CommandResult<T>> &future, QObject *context, Done done)
{
    using Outcome = gateway::CommandResult<T>;
    auto *watcher = new QFutureWatcher<Outcome>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, done = std::move(done)] {
            watcher->deleteLater();
            const QFuture<Outcome> ended = watcher->future();
            if (ended.resultCount() > 0)
                done(ended.result());
            else
                done(Outcome(gateway::Failure{
                    gateway::CommandError{.code = gateway::CommandError::Code::NotRunning}}));
        });
    watcher->setFuture(future);
}

} // namespace ui
