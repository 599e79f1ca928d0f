// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/JsonScan.h"

#include "gateway/base/Limits.h"

#include <QUtf8StringView>

#include <cstring>
#include <limits>

namespace gateway::JsonScan {

namespace {

// Whether one of eight bytes needs a look: a quote, a backslash or a control character.
bool hasSpecial(quint64 word)
{
    constexpr quint64 Ones = 0x0101010101010101ull;
    constexpr quint64 Highs = 0x8080808080808080ull;
    const auto hasZero = [](quint64 x) { return (x - Ones) & ~x & Highs; };
    const quint64 quotes = hasZero(word ^ (Ones * '"'));
    const quint64 slashes = hasZero(word ^ (Ones * '\\'));
    const quint64 controls = (word - Ones * 0x20) & ~word & Highs;
    return (quotes | slashes | controls) != 0;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

// Each function leaves `m_at` after what it read and is false at the first fault.
class Scanner final
{
public:
    explicit Scanner(QByteArrayView text)
        : m_at(text.data())
        , m_end(text.data() + text.size())
    {
    }

    [[nodiscard]] bool isAtEnd()
    {
        skipSpaces();
        return m_at == m_end;
    }

    bool value()
    {
        skipSpaces();
        if (m_at == m_end)
            return false;
        switch (*m_at) {
        case '{':
            return object(nullptr);
        case '[':
            return array();
        case '"':
            return string();
        case 't':
            return word("true");
        case 'f':
            return word("false");
        case 'n':
            return word("null");
        default:
            return number();
        }
    }

    // Keeps the fields if asked to; those of nested objects are never kept.
    bool object(std::vector<Member> *fields)
    {
        skipSpaces();
        if (!take('{') || !enter())
            return false;
        skipSpaces();
        if (take('}'))
            return leave();
        do {
            skipSpaces();
            const char *const key = m_at;
            if (!string())
                return false;
            const QByteArrayView name(key + 1, m_at - key - 2);
            skipSpaces();
            if (!take(':'))
                return false;
            skipSpaces();
            const char *const start = m_at;
            if (!value())
                return false;
            if (fields)
                fields->push_back({.key = name, .value = QByteArrayView(start, m_at - start)});
            skipSpaces();
        } while (take(','));
        return take('}') && leave();
    }

private:
    bool array()
    {
        if (!take('[') || !enter())
            return false;
        skipSpaces();
        if (take(']'))
            return leave();
        do {
            if (!value())
                return false;
            skipSpaces();
        } while (take(','));
        return take(']') && leave();
    }

    bool string()
    {
        if (!take('"'))
            return false;
        while (true) {
            quint64 eight = 0;
            while (m_end - m_at >= 8) {
                std::memcpy(&eight, m_at, 8);
                if (hasSpecial(eight))
                    break;
                m_at += 8;
            }
            if (m_at == m_end)
                return false;
            const char c = *m_at++;
            if (c == '"')
                return true;
            if (uchar(c) < 0x20 || (c == '\\' && !escape()))
                return false;
        }
    }

    bool escape()
    {
        if (m_at == m_end)
            return false;
        const char c = *m_at++;
        if (c != 'u')
            return std::strchr("\"\\/bfnrt", c) != nullptr && c != '\0';
        if (m_end - m_at < 4)
            return false;
        for (int i = 0; i < 4; ++i) {
            if (!isHex(*m_at++))
                return false;
        }
        return true;
    }

    bool number()
    {
        const char *const start = m_at;
        take('-');
        if (!take('0') && !digits())
            return false;
        if (take('.') && !digits())
            return false;
        const bool hasExponent = take('e') || take('E');
        if (hasExponent) {
            if (!take('+'))
                take('-');
            if (!digits())
                return false;
        }
        // What no double can hold is legal JSON that Qt's parser refuses.
        const QByteArrayView written(start, m_at - start);
        if (!hasExponent && written.size() <= std::numeric_limits<double>::max_exponent10)
            return true;
        bool isOk = false;
        static_cast<void>(written.toDouble(&isOk));
        return isOk;
    }

    bool digits()
    {
        const char *const start = m_at;
        while (m_at != m_end && *m_at >= '0' && *m_at <= '9')
            ++m_at;
        return m_at != start;
    }

    bool word(QByteArrayView wanted)
    {
        if (!QByteArrayView(m_at, m_end - m_at).startsWith(wanted))
            return false;
        m_at += wanted.size();
        return true;
    }

    bool take(char c)
    {
        if (m_at == m_end || *m_at != c)
            return false;
        ++m_at;
        return true;
    }

    void skipSpaces()
    {
        while (m_at != m_end && (*m_at == ' ' || *m_at == '\n' || *m_at == '\r' || *m_at == '\t'))
            ++m_at;
    }

    bool enter() { return ++m_depth <= limits::JsonDepth; }
    bool leave()
    {
        --m_depth;
        return true;
    }

    const char *m_at;
    const char *m_end;
    int m_depth = 0;
};

} // namespace

bool isValue(QByteArrayView text)
{
    Scanner scanner(text);
    return scanner.value() && scanner.isAtEnd() && QUtf8StringView(text).isValidUtf8();
}

std::optional<std::vector<Member>> members(QByteArrayView text)
{
    std::vector<Member> fields;
    Scanner scanner(text);
    if (!scanner.object(&fields) || !scanner.isAtEnd() || !QUtf8StringView(text).isValidUtf8())
        return std::nullopt;
    return fields;
}

} // namespace gateway::JsonScan
