// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

/// How the program ends. The manual page takes its table from these comments.
enum ExitCode {
    Success = 0,       ///< Done; the gateway itself: stopped as asked (Ctrl+C, SIGTERM).
    Failed = 1,        ///< It did not work out: refused by the gateway, not found, no start.
    Usage = 2,         ///< The command line is wrong.
    InUse = 3,         ///< The port or the state folder belongs to another process.
    Unreachable = 4,   ///< No gateway (or no service manager) answers.
    SignInRefused = 5, ///< The gateway did not let us in: secret, pairing, certificate.
    TimedOut = 6,      ///< No answer within --timeout.
    Configuration = 78 ///< The settings are missing or wrong (EX_CONFIG of sysexits.h).
};
