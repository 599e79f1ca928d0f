// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"

#include <QCoreApplication>
#include <QString>

namespace ui {

/// The words for what went wrong: the cause in one sentence, in the user's language. The technical
/// text belongs under "Details". Rule: desktop-ui.md 17.
class ErrorText final
{
    Q_DECLARE_TR_FUNCTIONS(ui::ErrorText)

public:
    ErrorText() = delete;

    /// `who`: the cleaned name of the device concerned, where there is one.
    [[nodiscard]] static QString of(const gateway::CommandError &error,
                                    const QString &who = QString());
};

} // namespace ui
