// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/hardening/Wire.h"

#include <filesystem>

#include <sys/types.h>

namespace gateway::hardening {

/// A gateway in a process of its own, with a home that goes with it.
class Subject final
{
public:
    explicit Subject(const std::string &program);
    ~Subject();
    Subject(const Subject &) = delete;
    Subject &operator=(const Subject &) = delete;

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] bool waitUntilItListens() const;
    [[nodiscard]] double megabytes() const; ///< Resident.
    [[nodiscard]] double cpuSeconds() const;
    [[nodiscard]] bool isAlive() const;

private:
    Place m_place;
    std::filesystem::path m_home;
    pid_t m_process = -1;
};

} // namespace gateway::hardening
