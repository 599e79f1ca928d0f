// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/Json5Editor.h"

#include "gateway/config/Json5Reader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QString compact(const QJsonValue &value)
{
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QJsonValue wrapped(const QStringList &keys, const QJsonValue &value)
{
    QJsonValue result = value;
    for (auto key = keys.crbegin(); key != keys.crend(); ++key)
        result = QJsonObject{{*key, result}};
    return result;
}

/// How the text is laid out, so that what is added looks like what is there.
class Layout final
{
public:
    explicit Layout(const QString &text)
        : m_text(text)
    {
    }

    [[nodiscard]] QString newline() const
    {
        return m_text.contains("\r\n"_L1) ? u"\r\n"_s : u"\n"_s;
    }
    [[nodiscard]] qsizetype lineStart(qsizetype offset) const
    {
        return offset == 0 ? 0 : m_text.lastIndexOf(u'\n', offset - 1) + 1;
    }
    /// The white space the line of `offset` begins with.
    [[nodiscard]] QString indentOf(qsizetype offset) const
    {
        qsizetype end = lineStart(offset);
        const qsizetype start = end;
        while (end < m_text.size() && (m_text.at(end) == u' ' || m_text.at(end) == u'\t'))
            ++end;
        return m_text.sliced(start, end - start);
    }
    /// One level: that of the root's first member, else two spaces.
    [[nodiscard]] QString unit(const Json5Node &root) const
    {
        if (root.children.empty())
            return u"  "_s;
        const qsizetype key = root.children.front().keySpan.offset;
        const QString indent = indentOf(key);
        return isFirstOnLine(key) && !indent.isEmpty() ? indent : u"  "_s;
    }
    [[nodiscard]] bool isFirstOnLine(qsizetype offset) const
    {
        return lineStart(offset) + indentOf(offset).size() == offset;
    }
    [[nodiscard]] QString keyText(const QString &key, const Json5Node &parent) const
    {
        static const QRegularExpression Identifier(u"^[A-Za-z_$][A-Za-z0-9_$]*$"_s);
        const bool isBare = !parent.children.empty() &&
                            !u"\"'"_s.contains(m_text.at(parent.children.back().keySpan.offset));
        return isBare && Identifier.match(key).hasMatch() ? key : compact(key);
    }
    /// A value on as many lines as it needs, its first line standing at `indent`.
    [[nodiscard]] QString valueText(const QJsonValue &value, const QString &indent,
                                    const QString &step) const
    {
        if (!value.isObject() || value.toObject().isEmpty())
            return compact(value);
        const QJsonObject object = value.toObject();
        QStringList members;
        for (auto it = object.begin(); it != object.end(); ++it) {
            members.append(indent + step + compact(it.key()) + u": "_s +
                           valueText(it.value(), indent + step, step));
        }
        return u'{' + newline() + members.join(u',' + newline()) + newline() + indent + u'}';
    }

private:
    const QString &m_text;
};

QString replaced(QString text, const TextSpan &span, const QString &by)
{
    return text.replace(span.offset, span.length, by);
}

QString inserted(const QString &text, const Json5Node &root, const Json5Node &object,
                 const QString &key, const QJsonValue &value)
{
    const Layout layout(text);
    const QString step = layout.unit(root);
    const qsizetype brace = object.span.end() - 1;
    const QString outer = layout.indentOf(brace);
    const bool closesOwnLine =
        layout.isFirstOnLine(brace) && brace > object.span.offset + 1 &&
        text.sliced(object.span.offset, brace - object.span.offset).contains(u'\n');
    const QString inner =
        !object.children.empty() && layout.isFirstOnLine(object.children.back().keySpan.offset)
            ? layout.indentOf(object.children.back().keySpan.offset)
            : outer + step;
    const QString member =
        layout.keyText(key, object) + u": "_s + layout.valueText(value, inner, step);

    QString result = text;
    if (closesOwnLine) {
        // Before the line of the brace: comments behind the last member stay where they are.
        const bool endsWithComma = !object.children.empty() && object.children.back().comma;
        result.insert(layout.lineStart(brace),
                      inner + member + (endsWithComma ? u","_s : QString()) + layout.newline());
        if (!object.children.empty() && !endsWithComma)
            result.insert(object.children.back().span.end(), u',');
        return result;
    }
    if (!object.children.empty()) {
        const Json5Node &last = object.children.back();
        const qsizetype at = last.comma ? *last.comma + 1 : last.span.end();
        return result.insert(at, (last.comma ? u" "_s : u", "_s) + member);
    }
    const QString inside = text.sliced(object.span.offset + 1, brace - object.span.offset - 1);
    if (!inside.trimmed().isEmpty()) // a comment
        return result.insert(brace, u' ' + member + u' ');
    return result.replace(object.span.offset + 1, inside.size(),
                          layout.newline() + inner + member + layout.newline() + outer);
}

} // namespace

Result<QString, Json5Fault> Json5Editor::set(const QString &text, const QStringList &path,
                                             const QJsonValue &value)
{
    const auto document = Json5Reader::read(text);
    if (!document)
        return Failure{document.error()};
    if (!document->root.value.isObject())
        return Failure{Json5Fault{.reason = u"the file must hold one object: { … }."_s}};

    const Layout layout(text);
    const Json5Node *node = &document->root;
    for (qsizetype depth = 0; depth < path.size(); ++depth) {
        if (!node->value.isObject()) {
            const QString indent = layout.indentOf(node->span.offset);
            return replaced(text, node->span,
                            layout.valueText(wrapped(path.sliced(depth), value), indent,
                                             layout.unit(document->root)));
        }
        const Json5Node *member = node->member(path.at(depth));
        if (!member) {
            return inserted(text, document->root, *node, path.at(depth),
                            wrapped(path.sliced(depth + 1), value));
        }
        node = member;
    }
    return replaced(
        text, node->span,
        layout.valueText(value, layout.indentOf(node->span.offset), layout.unit(document->root)));
}

Result<QString, Json5Fault> Json5Editor::remove(const QString &text, const QStringList &path)
{
    const auto document = Json5Reader::read(text);
    if (!document)
        return Failure{document.error()};
    const Json5Node *parent = &document->root;
    for (const QString &key : path.first(path.size() - 1)) {
        parent = parent->member(key);
        if (!parent)
            return text;
    }
    const Json5Node *member = parent->member(path.last());
    if (!member)
        return text;

    const Layout layout(text);
    qsizetype start = member->keySpan.offset;
    qsizetype end = member->comma ? *member->comma + 1 : member->span.end();
    QString result = text;
    // Alone on its lines: they go whole.
    qsizetype lineEnd = end;
    while (lineEnd < text.size() &&
           (text.at(lineEnd) == u' ' || text.at(lineEnd) == u'\t' || text.at(lineEnd) == u'\r'))
        ++lineEnd;
    if (layout.isFirstOnLine(start) && lineEnd < text.size() && text.at(lineEnd) == u'\n') {
        start = layout.lineStart(start);
        end = lineEnd + 1;
    }
    result.remove(start, end - start);
    if (member->comma || member == &parent->children.front())
        return result;
    // The comma before the last member would stand at the end; it is allowed, but nobody wrote it.
    const Json5Node &previous = *(member - 1);
    return previous.comma ? result.remove(*previous.comma, 1) : result;
}

} // namespace gateway
