// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

/// A file that is there while the program runs. Found at the start, it tells that the run before
/// ended without saying so. Made after the place of the one that runs was claimed.
class RunMarker final
{
public:
    explicit RunMarker(const QString &file);
    ~RunMarker();
    RunMarker(const RunMarker &) = delete;
    RunMarker &operator=(const RunMarker &) = delete;

    [[nodiscard]] bool wasLeftBehind() const { return m_wasLeftBehind; }

private:
    bool m_wasLeftBehind;
};
