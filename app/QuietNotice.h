// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A low-priority notification without a question: where to find the program that has just left
/// the screen. Without a notification service nothing happens.
void showQuietNotice(const QString &text);
