// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/HttpReply.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

QByteArray phraseOf(int status)
{
    switch (status) {
    case 200:
        return "OK";
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
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
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

QByteArray HttpReply::encode(bool hasBody) const
{
    QByteArray message = "HTTP/1.1 " + QByteArray::number(status) + ' ' + phraseOf(status) +
                         "\r\n" + "Content-Type: " + contentType + "\r\n" +
                         "Content-Length: " + QByteArray::number(body.size()) + "\r\n" +
                         "Cache-Control: no-store\r\n"
                         "X-Content-Type-Options: nosniff\r\n"
                         "Referrer-Policy: no-referrer\r\n"
                         "X-Frame-Options: DENY\r\n"
                         "Content-Security-Policy: default-src 'none'; frame-ancestors 'none'\r\n"
                         "Connection: close\r\n";
    for (const auto &[name, value] : headers)
        message += name + ": " + value + "\r\n";
    message += "\r\n";
    if (hasBody)
        message += body;
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

} // namespace gateway
