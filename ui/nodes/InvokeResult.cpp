// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/InvokeResult.h"

#include "ui/common/InBackground.h"
#include "ui/common/TimeText.h"

#include <QBuffer>
#include <QImageReader>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Shorter texts are shown even if they could be base64: ids and words look like it.
constexpr qsizetype FoldedFrom = 256;
constexpr int MaxDepth = 128;

bool isBase64(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) {
        return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9') ||
               c == u'+' || c == u'/' || c == u'=' || c == u'-' || c == u'_';
    });
}

QJsonValue folded(const QJsonValue &value, int depth)
{
    if (depth > MaxDepth)
        return value;
    if (value.isString()) {
        const auto text = InvokeResult::foldedData(value.toString());
        return text ? QJsonValue(*text) : value;
    }
    if (value.isArray()) {
        QJsonArray array;
        for (const QJsonValue &entry : value.toArray())
            array.append(folded(entry, depth + 1));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        it.value() = folded(it.value(), depth + 1);
    return object;
}

bool isWord(const QString &text)
{
    constexpr qsizetype Longest = 8;
    return !text.isEmpty() && text.size() <= Longest && std::ranges::all_of(text, [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9');
    });
}

} // namespace

std::optional<Media> InvokeResult::mediaOf(const QJsonValue &payload)
{
    QString format = payload["format"_L1].toString().toLower();
    if (format == "jpeg"_L1)
        format = u"jpg"_s;
    const QJsonValue base64 = payload["base64"_L1];
    // The format becomes the ending of a file name.
    if (!isWord(format) || !base64.isString())
        return std::nullopt;
    const auto decoded = QByteArray::fromBase64Encoding(base64.toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || (*decoded).isEmpty())
        return std::nullopt;
    return Media{.format = format, .bytes = *decoded};
}

QByteArray InvokeResult::json(const QJsonValue &payload)
{
    if (payload.isUndefined())
        return {};
    if (payload.isObject())
        return QJsonDocument(payload.toObject()).toJson();
    if (payload.isArray())
        return QJsonDocument(payload.toArray()).toJson();
    // A document holds no bare value: written as the only entry of an array, without the brackets.
    const QByteArray list = QJsonDocument(QJsonArray{payload}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2) + '\n';
}

QString InvokeResult::foldedText(const QJsonValue &payload)
{
    return QString::fromUtf8(json(folded(payload, 0)));
}

std::optional<QString> InvokeResult::foldedData(const QString &text)
{
    if (text.size() < FoldedFrom || !isBase64(text))
        return std::nullopt;
    return tr("Binary data, %1", "%1: size").arg(QLocale().formattedDataSize(text.size() / 4 * 3));
}

QString InvokeResult::summary(const gateway::InvokeOutcome &outcome)
{
    const QString size = QLocale().formattedDataSize(outcome.bytes);
    if (const auto media = mediaOf(outcome.payload)) {
        return tr("A file of the kind %1 with %2. It is too large to be shown here; save it to "
                  "look at it.")
            .arg(media->format, QLocale().formattedDataSize(media->bytes.size()));
    }
    if (outcome.payload.isObject()) {
        const int entries = int(outcome.payload.toObject().size());
        return tr("An object with %n entries and %1. It is too large to be shown here; save it to "
                  "look at it.",
                  nullptr, entries)
            .arg(size);
    }
    if (outcome.payload.isArray()) {
        const int entries = int(outcome.payload.toArray().size());
        return tr("A list with %n entries and %1. It is too large to be shown here; save it to "
                  "look at it.",
                  nullptr, entries)
            .arg(size);
    }
    return tr("A value with %1. It is too large to be shown here; save it to look at it.")
        .arg(size);
}

QString InvokeResult::headline(const gateway::InvokeOutcome &outcome)
{
    return tr("Succeeded in %1 · %2", "%1: duration, %2: size")
        .arg(TimeText::duration(outcome.durationMs), QLocale().formattedDataSize(outcome.bytes));
}

void decodePicture(const Media &media, QObject &context,
                   const std::function<void(const QImage &)> &done)
{
    inBackground<QImage>(
        [media] {
            QByteArray bytes = media.bytes;
            QBuffer buffer(&bytes);
            buffer.open(QIODevice::ReadOnly);
            QImageReader reader(&buffer, media.format.toLatin1());
            reader.setAutoDetectImageFormat(false);
            reader.setAutoTransform(true);
            return reader.read();
        },
        context, done);
}

} // namespace ui
