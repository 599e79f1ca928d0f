// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SignalWatcher.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <windows.h>

struct SignalWatcher::Platform
{
};

namespace {

SignalWatcher *s_watcher = nullptr;

// Runs on a thread of the system's.
BOOL WINAPI handleConsole(DWORD)
{
    if (s_watcher == nullptr)
        return FALSE;
    QMetaObject::invokeMethod(s_watcher, &SignalWatcher::endRequested, Qt::QueuedConnection);
    return TRUE;
}

} // namespace

SignalWatcher::SignalWatcher(QObject *parent)
    : QObject(parent)
{
    s_watcher = this;
    SetConsoleCtrlHandler(handleConsole, TRUE);
}

SignalWatcher::~SignalWatcher()
{
    SetConsoleCtrlHandler(handleConsole, FALSE);
    s_watcher = nullptr;
}
