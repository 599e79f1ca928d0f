// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/JsonCheck.h"

#include <QJsonDocument>
#include <QStringView>

#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

using gateway::Failure;
using Kind = JsonProblem::Kind;

/// Walks a JSON text (RFC 8259) and remembers where it stopped understanding it.
class Scanner final
{
public:
    explicit Scanner(QStringView text)
        : m_text(text)
    {
    }

    /// The problem, or nothing for a valid text.
    [[nodiscard]] std::optional<JsonProblem> scan()
    {
        skipBlanks();
        if (value(0)) {
            skipBlanks();
            if (!atEnd())
                stop(Kind::ExtraText);
        }
        return m_problem;
    }

private:
    static constexpr int MaxDepth = 128; // as the gateway's

    [[nodiscard]] bool atEnd() const { return m_at >= m_text.size(); }
    [[nodiscard]] char16_t here() const { return atEnd() ? u'\0' : m_text.at(m_at).unicode(); }

    bool stop(Kind kind)
    {
        const QStringView before = m_text.left(m_at);
        const qsizetype lineStart = before.lastIndexOf(u'\n') + 1;
        m_problem = JsonProblem{.kind = kind,
                                .line = int(before.count(u'\n')) + 1,
                                .column = int(before.mid(lineStart).toUcs4().size()) + 1};
        return false;
    }

    void skipBlanks()
    {
        while (!atEnd() && QStringView(u" \t\r\n").contains(m_text.at(m_at)))
            ++m_at;
    }

    bool take(char16_t wanted)
    {
        if (atEnd() || here() != wanted)
            return false;
        ++m_at;
        return true;
    }

    bool value(int depth)
    {
        if (depth > MaxDepth)
            return stop(Kind::TooDeep);
        switch (here()) {
        case u'{':
            return object(depth);
        case u'[':
            return array(depth);
        case u'"':
            return text();
        default:
            break;
        }
        if (here() == u'-' || isDigit())
            return number();
        return word();
    }

    bool object(int depth)
    {
        take(u'{');
        skipBlanks();
        if (take(u'}'))
            return true;
        if (here() != u'"')
            return stop(Kind::KeyOrEndExpected);
        while (member(depth)) {
            skipBlanks();
            if (take(u'}'))
                return true;
            if (!take(u','))
                return stop(Kind::CommaOrBraceExpected);
            skipBlanks();
        }
        return false;
    }

    bool member(int depth)
    {
        if (here() != u'"')
            return stop(Kind::KeyExpected);
        if (!text())
            return false;
        skipBlanks();
        if (!take(u':'))
            return stop(Kind::ColonExpected);
        skipBlanks();
        return value(depth + 1);
    }

    bool array(int depth)
    {
        take(u'[');
        skipBlanks();
        if (take(u']'))
            return true;
        if (atEnd())
            return stop(Kind::ValueOrBracketExpected);
        while (value(depth + 1)) {
            skipBlanks();
            if (take(u']'))
                return true;
            if (!take(u','))
                return stop(Kind::CommaOrBracketExpected);
            skipBlanks();
        }
        return false;
    }

    bool text()
    {
        take(u'"');
        while (!atEnd()) {
            if (take(u'"'))
                return true;
            if (here() < 0x20)
                return stop(Kind::LineBreakInText);
            if (here() == u'\\' && !escape())
                return false;
            ++m_at;
        }
        return stop(Kind::TextNotEnded);
    }

    // Stays on the last character of the escape.
    bool escape()
    {
        const qsizetype start = m_at++;
        if (here() == u'u') {
            for (int digit = 0; digit < 4; ++digit) {
                ++m_at;
                if (!isHexDigit()) {
                    m_at = start;
                    return stop(Kind::BadEscape);
                }
            }
            return true;
        }
        if (!atEnd() && QStringView(u"\"\\/bfnrt").contains(m_text.at(m_at)))
            return true;
        m_at = start;
        return stop(Kind::BadEscape);
    }

    [[nodiscard]] bool isDigit() const { return here() >= u'0' && here() <= u'9'; }
    [[nodiscard]] bool isHexDigit() const
    {
        return isDigit() || (here() >= u'a' && here() <= u'f') ||
               (here() >= u'A' && here() <= u'F');
    }

    bool digits()
    {
        if (!isDigit())
            return stop(Kind::BadNumber);
        while (isDigit())
            ++m_at;
        return true;
    }

    bool number()
    {
        take(u'-');
        const bool hasLeadingZero = here() == u'0';
        if (hasLeadingZero)
            ++m_at;
        if (hasLeadingZero ? isDigit() : !isDigit())
            return stop(Kind::BadNumber);
        if (!hasLeadingZero && !digits())
            return false;
        if (take(u'.') && !digits())
            return false;
        if (!take(u'e') && !take(u'E'))
            return true;
        if (!take(u'+'))
            take(u'-');
        return digits();
    }

    bool word()
    {
        for (const QStringView known :
             {QStringView(u"true"), QStringView(u"false"), QStringView(u"null")}) {
            if (m_text.mid(m_at).startsWith(known)) {
                m_at += known.size();
                return true;
            }
        }
        return stop(!atEnd() && m_text.at(m_at).isLetter() ? Kind::UnknownWord
                                                           : Kind::ValueExpected);
    }

    QStringView m_text;
    qsizetype m_at = 0;
    std::optional<JsonProblem> m_problem;
};

} // namespace

gateway::Result<QJsonObject, JsonProblem> JsonCheck::object(const QString &text)
{
    if (text.size() > MaxChars)
        return Failure{JsonProblem{.kind = Kind::TooLong}};
    if (text.trimmed().isEmpty())
        return Failure{JsonProblem{.kind = Kind::NotAnObject}};
    if (const auto problem = Scanner(text).scan())
        return Failure{*problem};
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8());
    if (!document.isObject())
        return Failure{JsonProblem{.kind = Kind::NotAnObject}};
    return document.object();
}

QString JsonCheck::text(const JsonProblem &problem)
{
    const auto at = [&](const QString &what) {
        return tr("Line %1, column %2: %3", "%3: what is wrong, with a full stop")
            .arg(problem.line)
            .arg(problem.column)
            .arg(what);
    };
    switch (problem.kind) {
    case Kind::ValueExpected:
        return at(tr("a value is expected."));
    case Kind::KeyExpected:
        return at(tr("a name in double quotes is expected."));
    case Kind::KeyOrEndExpected:
        return at(tr("a name in double quotes or } is expected."));
    case Kind::ColonExpected:
        return at(tr("a colon is expected."));
    case Kind::CommaOrBraceExpected:
        return at(tr("a comma or } is expected."));
    case Kind::CommaOrBracketExpected:
        return at(tr("a comma or ] is expected."));
    case Kind::ValueOrBracketExpected:
        return at(tr("a value or ] is expected."));
    case Kind::TextNotEnded:
        return at(tr("the closing double quote is missing."));
    case Kind::LineBreakInText:
        return at(tr("write line breaks and tabs in a text as \\n and \\t."));
    case Kind::BadEscape:
        return at(tr("this is no valid use of \\."));
    case Kind::BadNumber:
        return at(tr("this is no valid number."));
    case Kind::UnknownWord:
        return at(tr("put texts in double quotes; only true, false and null stand alone."));
    case Kind::ExtraText:
        return at(tr("nothing may follow here."));
    case Kind::TooDeep:
        return at(tr("this is nested too deeply."));
    case Kind::TooLong:
        return tr("The parameters are too long.");
    case Kind::NotAnObject:
        return tr("Parameters must be a JSON object.");
    }
    return {};
}

} // namespace ui
