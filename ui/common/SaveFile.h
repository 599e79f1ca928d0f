// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

class QWidget;

namespace ui {

/// Asks where to save `bytes` and writes them away from the GUI thread. `done` gets the reason if
/// that failed, and an empty text if it worked; it is not called when the person thinks better of
/// it or `parent` is gone.
void saveFile(QWidget &parent, const QString &suggestedName, const QByteArray &bytes,
              const std::function<void(const QString &problem)> &done);

} // namespace ui
