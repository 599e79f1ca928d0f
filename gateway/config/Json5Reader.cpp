// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/Json5Reader.h"

#include "gateway/base/Limits.h"
#include "gateway/config/Json5Lexer.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

class Parser final
{
public:
    explicit Parser(QStringView text)
        : m_lexer(text)
    {
    }

    Result<Json5Document, Json5Fault> readAll();

private:
    using Read = Result<Json5Node, Json5Fault>;

    Read readValue();
    Read readObject();
    Read readArray();
    Read readWord();
    Result<void, Json5Fault> readKey(Json5Node &member);
    Result<bool, Json5Fault> readComma(Json5Node &child, QChar closing);
    Result<void, Json5Fault> enter();

    Json5Lexer m_lexer;
    int m_depth = 0;
    QList<Json5Fault> m_warnings;
};

// Sorted before it is filled: inserting into the middle of a QJsonObject moves all that follows.
QJsonObject objectOf(const std::vector<Json5Node> &members)
{
    std::vector<const Json5Node *> sorted;
    sorted.reserve(members.size());
    for (const Json5Node &member : members)
        sorted.push_back(&member);
    std::ranges::stable_sort(sorted, {}, [](const Json5Node *member) { return member->key; });
    QJsonObject object;
    for (const Json5Node *member : sorted)
        object.insert(member->key, member->value);
    return object;
}

Result<Json5Document, Json5Fault> Parser::readAll()
{
    if (auto skipped = m_lexer.skipBlank(); !skipped)
        return Failure{skipped.error()};
    if (m_lexer.atEnd())
        return Failure{m_lexer.fault(u"there is nothing here; write at least {}"_s)};
    auto root = readValue();
    if (!root)
        return Failure{root.error()};
    if (auto skipped = m_lexer.skipBlank(); !skipped)
        return Failure{skipped.error()};
    if (!m_lexer.atEnd())
        return Failure{m_lexer.fault(u"there is something after the end"_s)};
    return Json5Document{.root = *std::move(root), .warnings = m_warnings};
}

Parser::Read Parser::readValue()
{
    const qsizetype start = m_lexer.offset();
    const QChar c = m_lexer.peek();
    if (c == u'{')
        return readObject();
    if (c == u'[')
        return readArray();

    Json5Node node;
    if (c == u'"' || c == u'\'') {
        const auto text = m_lexer.readString();
        if (!text)
            return Failure{text.error()};
        node.value = *text;
    } else if (QStringView(u"+-.0123456789IN").contains(c) && !m_lexer.atEnd()) {
        const auto number = m_lexer.readNumber();
        if (!number)
            return Failure{number.error()};
        node.value = *number;
    } else {
        return readWord();
    }
    node.span = {start, m_lexer.offset() - start};
    return node;
}

Parser::Read Parser::readWord()
{
    const qsizetype start = m_lexer.offset();
    if (m_lexer.atEnd())
        return Failure{m_lexer.fault(u"the text ends where a value should be"_s)};
    const auto word = m_lexer.readName();
    Json5Node node;
    if (word && *word == "true"_L1)
        node.value = true;
    else if (word && *word == "false"_L1)
        node.value = false;
    else if (!word || *word != "null"_L1)
        return Failure{m_lexer.faultAt(start, u"expected a value; texts need quotes"_s)};
    node.span = {start, m_lexer.offset() - start};
    return node;
}

Result<void, Json5Fault> Parser::enter()
{
    if (m_depth >= limits::JsonDepth)
        return Failure{m_lexer.fault(u"more than %1 levels"_s.arg(limits::JsonDepth))};
    ++m_depth;
    return {};
}

Result<void, Json5Fault> Parser::readKey(Json5Node &member)
{
    const qsizetype start = m_lexer.offset();
    if (m_lexer.atEnd())
        return Failure{m_lexer.fault(u"this object has no end; add }"_s)};
    const bool isQuoted = m_lexer.peek() == u'"' || m_lexer.peek() == u'\'';
    const auto key = isQuoted ? m_lexer.readString() : m_lexer.readName();
    if (!key)
        return Failure{key.error()};
    member.key = *key;
    member.keySpan = {start, m_lexer.offset() - start};
    if (auto skipped = m_lexer.skipBlank(); !skipped)
        return skipped;
    if (!m_lexer.take(u':'))
        return Failure{m_lexer.fault(u"expected : after the name"_s)};
    return m_lexer.skipBlank();
}

// True if another child may follow.
Result<bool, Json5Fault> Parser::readComma(Json5Node &child, QChar closing)
{
    if (auto skipped = m_lexer.skipBlank(); !skipped)
        return Failure{skipped.error()};
    const qsizetype at = m_lexer.offset();
    if (m_lexer.peek() == closing)
        return false;
    if (!m_lexer.take(u','))
        return Failure{m_lexer.fault(u"expected , or %1"_s.arg(closing))};
    child.comma = at;
    if (auto skipped = m_lexer.skipBlank(); !skipped)
        return Failure{skipped.error()};
    return m_lexer.peek() != closing;
}

Parser::Read Parser::readObject()
{
    if (auto entered = enter(); !entered)
        return Failure{entered.error()};
    Json5Node object;
    const qsizetype start = m_lexer.offset();
    m_lexer.take(u'{');
    if (auto skipped = m_lexer.skipBlank(); !skipped)
        return Failure{skipped.error()};
    QSet<QString> names;
    bool hasMore = m_lexer.peek() != u'}';
    while (hasMore) {
        Json5Node member;
        if (auto read = readKey(member); !read)
            return Failure{read.error()};
        if (names.contains(member.key))
            m_warnings.append(
                m_lexer.faultAt(member.keySpan.offset,
                                u"\"%1\" occurs twice; the last one counts"_s.arg(member.key)));
        names.insert(member.key);
        auto read = readValue();
        if (!read)
            return read;
        member.value = read->value;
        member.span = read->span;
        member.children = std::move(read->children);
        const auto more = readComma(member, u'}');
        if (!more)
            return Failure{more.error()};
        hasMore = *more;
        object.children.push_back(std::move(member));
    }
    m_lexer.take(u'}');
    --m_depth;
    object.value = objectOf(object.children);
    object.span = {start, m_lexer.offset() - start};
    return object;
}

Parser::Read Parser::readArray()
{
    if (auto entered = enter(); !entered)
        return Failure{entered.error()};
    Json5Node array;
    QJsonArray values;
    const qsizetype start = m_lexer.offset();
    m_lexer.take(u'[');
    if (auto skipped = m_lexer.skipBlank(); !skipped)
        return Failure{skipped.error()};
    bool hasMore = m_lexer.peek() != u']';
    while (hasMore) {
        auto element = readValue();
        if (!element)
            return element;
        const auto more = readComma(*element, u']');
        if (!more)
            return Failure{more.error()};
        hasMore = *more;
        values.append(element->value);
        array.children.push_back(*std::move(element));
    }
    m_lexer.take(u']');
    --m_depth;
    array.value = values;
    array.span = {start, m_lexer.offset() - start};
    return array;
}

} // namespace

Result<Json5Document, Json5Fault> Json5Reader::read(const QString &text)
{
    return Parser(text).readAll();
}

Result<QString, Json5Fault> Json5Reader::decode(const QByteArray &bytes)
{
    if (bytes.size() > limits::ConfigFileBytes)
        return Failure{Json5Fault{.reason = u"the file is larger than %1 MiB"_s.arg(
                                      limits::ConfigFileBytes / (1024 * 1024))}};
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError() || text.toUtf8() != bytes)
        return Failure{Json5Fault{.reason = u"the file is not UTF-8 text; save it as UTF-8"_s}};
    return text;
}

Json5Fault Json5Reader::locate(const QString &text, qsizetype offset, const QString &reason)
{
    return Json5Lexer(text).faultAt(offset, reason);
}

} // namespace gateway
