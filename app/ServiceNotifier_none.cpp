// SPDX-License-Identifier: GPL-3.0-or-later
// Where there is no systemd to tell.
#include "app/ServiceNotifier.h"

ServiceNotifier::ServiceNotifier(gateway::Clock &) {}

void ServiceNotifier::ready(const QString &) {}

void ServiceNotifier::reloading() {}

void ServiceNotifier::stopping() {}
