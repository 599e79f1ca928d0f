// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QPromise>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace ui {

/// Runs `work` on another thread and gives what it returns to `done` on this one, unless `context`
/// is gone by then. `work` uses nothing of the windows.
template <typename T>
void inBackground(const std::function<T()> &work, QObject &context,
                  const std::function<void(const T &)> &done)
{
    auto *watcher = new QFutureWatcher<T>(&context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, &context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    watcher->setFuture(promise->future());
    QThreadPool::globalInstance()->start([promise, work] {
        promise->addResult(work());
        promise->finish();
    });
}

} // namespace ui
