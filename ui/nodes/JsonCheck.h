// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/CommandError.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QString>

namespace ui {

/// The first thing that is wrong with a JSON text, and where.
struct JsonProblem
{
    enum class Kind {
        ValueExpected,
        KeyExpected,      ///< After a comma: another one has to follow.
        KeyOrEndExpected, ///< `"` or `}`
        ColonExpected,
        CommaOrBraceExpected,
        CommaOrBracketExpected,
        ValueOrBracketExpected,
        TextNotEnded,
        LineBreakInText, ///< Or another control character.
        BadEscape,
        BadNumber,
        UnknownWord,
        ExtraText, ///< Behind the end of the value.
        TooDeep,
        TooLong,
        NotAnObject, ///< Valid JSON, but no object; has no place.
    };

    Kind kind = Kind::ValueExpected;
    int line = 1;   ///< From 1.
    int column = 1; ///< From 1, in characters.

    bool operator==(const JsonProblem &) const = default;
};

/// Checks parameters while they are typed: QJsonDocument knows only byte positions and no words for
/// what it wanted to see. Pure. Rule: desktop-ui.md 10.5.
class JsonCheck final
{
    Q_DECLARE_TR_FUNCTIONS(ui::JsonCheck)

public:
    JsonCheck() = delete;

    static constexpr qsizetype MaxChars = 1'000'000;

    [[nodiscard]] static gateway::Result<QJsonObject, JsonProblem> object(const QString &text);
    /// "Line 2, column 14: a comma or } is expected."
    [[nodiscard]] static QString text(const JsonProblem &problem);
};

} // namespace ui
