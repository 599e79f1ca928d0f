// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/HttpReply.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// What another site's page shows or runs of ours it could also learn from: same origin only. With
// `no-cache` a browser asks each time and mostly hears 304.
constexpr auto ContentHeaders =
    "Cache-Control: private, no-cache\r\n"
    "X-Frame-Options: SAMEORIGIN\r\n"
    "Content-Security-Policy: frame-ancestors 'self'\r\n"
    "Cross-Origin-Resource-Policy: same-origin\r\n"
    "Permissions-Policy: camera=(), microphone=(self), geolocation=()\r\n";
constexpr auto AnswerHeaders =
    "Cache-Control: no-store\r\n"
    "X-Frame-Options: DENY\r\n"
    "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n";

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 416:
        return "Range Not Satisfiable";
    case 426:
        return "Upgrade Required";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return "Status";
    }
}

} // namespace

QByteArray HttpReply::encodeHead(const Framing &framing) const
{
    QByteArray message;
    message.reserve(768);
    message += "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) + "\r\n";
    if (status != 304) {
        message += "Content-Type: " + contentType + "\r\n";
        message += "Content-Length: " + QByteArray::number(framing.contentLength) + "\r\n";
    }
    if (!policy.isEmpty()) {
        message += "Cache-Control: no-cache\r\n"
                   "X-Frame-Options: DENY\r\n"
                   "Content-Security-Policy: " +
                   policy + "\r\n";
    } else {
        message += isContent ? ContentHeaders : AnswerHeaders;
    }
    message += "X-Content-Type-Options: nosniff\r\n"
               "Referrer-Policy: no-referrer\r\n";
    message += framing.keepsAlive ? "Connection: keep-alive\r\n" : "Connection: close\r\n";
    for (const auto &[name, value] : headers)
        message += name + ": " + value + "\r\n";
    message += "\r\n";
    return message;
}

HttpReply jsonReply(int status, const QByteArray &json)
{
    return {.status = status, .contentType = "application/json; charset=utf-8", .body = json};
}

HttpReply errorReply(int status, const QByteArray &message, const QByteArray &type)
{
    const QJsonObject error{{u"message"_s, QString::fromUtf8(message)},
                            {u"type"_s, QString::fromUtf8(type)}};
    return jsonReply(
        status, QJsonDocument(QJsonObject{{u"error"_s, error}}).toJson(QJsonDocument::Compact));
}

HttpReply onlyReadable()
{
    HttpReply refusal{.status = 405, .body = "Method Not Allowed"};
    refusal.headers = {{"Allow", "GET, HEAD"}};
    return refusal;
}

} // namespace gateway
