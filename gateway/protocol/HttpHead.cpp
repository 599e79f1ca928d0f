// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/HttpHead.h"

#include "gateway/base/Limits.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace gateway {

namespace {

using Fault = HttpHead::Fault;

constexpr std::array<std::string_view, 9> Methods{
    "GET", "HEAD", "POST", "PUT", "DELETE", "CONNECT", "OPTIONS", "TRACE", "PATCH",
};

bool isTokenChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
           std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}

bool isValueChar(char c)
{
    return c == '\t' || (static_cast<unsigned char>(c) >= 0x20 && c != 0x7f);
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, isTokenChar);
}

Failure<Fault> refuse(int status, const char *text)
{
    return Failure{Fault{.status = status, .text = text}};
}

/// Spaces and tabs only: QByteArray::trimmed would also take what must be refused.
QByteArray withoutBlanks(const QByteArray &text)
{
    qsizetype begin = 0;
    qsizetype end = text.size();
    while (begin < end && (text[begin] == ' ' || text[begin] == '\t'))
        ++begin;
    while (end > begin && (text[end - 1] == ' ' || text[end - 1] == '\t'))
        --end;
    return text.mid(begin, end - begin);
}

/// The lines of the head without their ends; each end must be exactly CR LF.
Result<QList<QByteArray>, Fault> split(const QByteArray &bytes)
{
    if (bytes.size() > limits::HttpHeadBytes)
        return refuse(431, "Request head too large");
    if (!bytes.endsWith("\r\n\r\n"))
        return refuse(400, "Malformed request head");
    QList<QByteArray> lines;
    qsizetype start = 0;
    while (start < bytes.size() - 2) {
        const qsizetype end = bytes.indexOf("\r\n", start);
        const QByteArray line = bytes.mid(start, end - start);
        if (line.isEmpty() || line.contains('\r') || line.contains('\n'))
            return refuse(400, "Malformed line end");
        if (lines.size() > limits::HttpHeaderLines)
            return refuse(431, "Too many header lines");
        lines.append(line);
        start = end + 2;
    }
    if (lines.isEmpty())
        return refuse(400, "Malformed request head");
    return lines;
}

std::optional<Fault> readRequestLine(const QByteArray &line, HttpHead &head)
{
    const QList<QByteArray> parts = line.split(' ');
    if (parts.size() != 3 || !isToken(parts[0]))
        return Fault{.status = 400, .text = "Malformed request line"};
    if (parts[2] != "HTTP/1.1" && parts[2] != "HTTP/1.0")
        return Fault{.status = parts[2].startsWith("HTTP/") ? 505 : 400,
                     .text = "HTTP version not supported"};
    if (std::ranges::find(Methods, std::string_view(parts[0].constData(), parts[0].size())) ==
        Methods.end())
        return Fault{.status = 501, .text = "Method not implemented"};
    const auto isTargetChar = [](char c) { return c > 0x20 && c < 0x7f && c != '#'; };
    if (!parts[1].startsWith('/') || !std::ranges::all_of(parts[1], isTargetChar))
        return Fault{.status = 400, .text = "Malformed request target"};
    head.method = parts[0];
    head.target = parts[1];
    head.isHttp11 = parts[2] == "HTTP/1.1";
    return std::nullopt;
}

std::optional<Fault> readHeader(const QByteArray &line, HttpHead &head)
{
    const qsizetype colon = line.indexOf(':');
    if (colon < 1)
        return Fault{.status = 400, .text = "Malformed header line"};
    const QByteArray name = line.left(colon);
    const QByteArray value = withoutBlanks(line.mid(colon + 1));
    // A blank before the colon and a folded line both fail as a name.
    if (!isToken(name) || !std::ranges::all_of(value, isValueChar))
        return Fault{.status = 400, .text = "Malformed header line"};
    head.headers.append({name.toLower(), value});
    return std::nullopt;
}

qsizetype countOf(const HttpHead &head, const char *name)
{
    return std::ranges::count_if(head.headers,
                                 [&](const auto &header) { return header.first == name; });
}

std::optional<Fault> checkFraming(const HttpHead &head)
{
    const qsizetype hosts = countOf(head, "host");
    if (hosts > 1 || (head.isHttp11 && hosts == 0))
        return Fault{.status = 400, .text = "Exactly one Host header is needed"};
    const QByteArray host = head.header("host").value_or("-");
    const auto isHostChar = [](char c) {
        return c > 0x20 && c < 0x7f &&
               std::string_view("/\\@,?#").find(c) == std::string_view::npos;
    };
    if (host.isEmpty() || !std::ranges::all_of(host, isHostChar))
        return Fault{.status = 400, .text = "Malformed Host header"};
    if (head.has("transfer-encoding"))
        return Fault{.status = 501, .text = "Transfer-Encoding not implemented"};
    const auto length = head.header("content-length");
    if (countOf(head, "content-length") > 1)
        return Fault{.status = 400, .text = "More than one Content-Length"};
    if (!length || *length == "0")
        return std::nullopt;
    const bool isNumber = !length->isEmpty() &&
                          std::ranges::all_of(*length, [](char c) { return c >= '0' && c <= '9'; });
    if (!isNumber)
        return Fault{.status = 400, .text = "Malformed Content-Length"};
    if (head.method != "GET" && head.method != "HEAD")
        return Fault{.status = 405, .text = "Method Not Allowed"};
    return Fault{.status = 413, .text = "A body is not accepted"};
}

bool listContains(const HttpHead &head, const char *name, QByteArrayView wanted)
{
    return std::ranges::any_of(head.headers, [&](const auto &header) {
        return header.first == name &&
               std::ranges::any_of(header.second.split(','), [&](const QByteArray &part) {
                   return part.trimmed().compare(wanted, Qt::CaseInsensitive) == 0;
               });
    });
}

} // namespace

std::optional<QByteArray> HttpHead::header(QByteArrayView name) const
{
    const auto it =
        std::ranges::find_if(headers, [&](const auto &header) { return header.first == name; });
    return it == headers.end() ? std::nullopt : std::optional(it->second);
}

QByteArray HttpHead::path() const
{
    const qsizetype query = target.indexOf('?');
    return query < 0 ? target : target.left(query);
}

bool HttpHead::isUpgrade() const
{
    return method == "GET" && listContains(*this, "upgrade", "websocket") &&
           listContains(*this, "connection", "upgrade");
}

bool HttpHead::keepsAlive() const
{
    return isHttp11 && !listContains(*this, "connection", "close");
}

Result<HttpHead, HttpHead::Fault> HttpHead::parse(const QByteArray &bytes)
{
    const auto lines = split(bytes);
    if (!lines)
        return Failure{lines.error()};
    HttpHead head;
    if (auto fault = readRequestLine(lines->first(), head))
        return Failure{*fault};
    for (const QByteArray &line : lines->mid(1)) {
        if (auto fault = readHeader(line, head))
            return Failure{*fault};
    }
    if (auto fault = checkFraming(head))
        return Failure{*fault};
    return head;
}

} // namespace gateway
