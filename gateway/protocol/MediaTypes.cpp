// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/MediaTypes.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

struct MediaType
{
    QLatin1StringView ending;
    const char *type;
};

// protocol-v3.md 9.4 "MIME", with what pages need besides.
constexpr std::array Types{
    MediaType{"7z"_L1, "application/x-7z-compressed"},
    MediaType{"aac"_L1, "audio/aac"},
    MediaType{"apng"_L1, "image/apng"},
    MediaType{"avif"_L1, "image/avif"},
    MediaType{"bmp"_L1, "image/bmp"},
    MediaType{"css"_L1, "text/css; charset=utf-8"},
    MediaType{"csv"_L1, "text/csv; charset=utf-8"},
    MediaType{"doc"_L1, "application/msword"},
    MediaType{"docx"_L1, "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    MediaType{"flac"_L1, "audio/flac"},
    MediaType{"gif"_L1, "image/gif"},
    MediaType{"glb"_L1, "model/gltf-binary"},
    MediaType{"gltf"_L1, "model/gltf+json"},
    MediaType{"gz"_L1, "application/gzip"},
    MediaType{"heic"_L1, "image/heic"},
    MediaType{"heif"_L1, "image/heif"},
    MediaType{"htm"_L1, "text/html; charset=utf-8"},
    MediaType{"html"_L1, "text/html; charset=utf-8"},
    MediaType{"ico"_L1, "image/x-icon"},
    MediaType{"jpeg"_L1, "image/jpeg"},
    MediaType{"jpg"_L1, "image/jpeg"},
    MediaType{"js"_L1, "text/javascript; charset=utf-8"},
    MediaType{"json"_L1, "application/json; charset=utf-8"},
    MediaType{"jsonl"_L1, "application/x-ndjson; charset=utf-8"},
    MediaType{"m4a"_L1, "audio/mp4"},
    MediaType{"m4v"_L1, "video/mp4"},
    MediaType{"map"_L1, "application/json; charset=utf-8"},
    MediaType{"md"_L1, "text/markdown; charset=utf-8"},
    MediaType{"mjs"_L1, "text/javascript; charset=utf-8"},
    MediaType{"mov"_L1, "video/quicktime"},
    MediaType{"mp3"_L1, "audio/mpeg"},
    MediaType{"mp4"_L1, "video/mp4"},
    MediaType{"oga"_L1, "audio/ogg"},
    MediaType{"ogg"_L1, "audio/ogg"},
    MediaType{"ogv"_L1, "video/ogg"},
    MediaType{"opus"_L1, "audio/ogg"},
    MediaType{"otf"_L1, "font/otf"},
    MediaType{"pdf"_L1, "application/pdf"},
    MediaType{"png"_L1, "image/png"},
    MediaType{"ppt"_L1, "application/vnd.ms-powerpoint"},
    MediaType{"pptx"_L1,
              "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    MediaType{"rar"_L1, "application/vnd.rar"},
    MediaType{"svg"_L1, "image/svg+xml; charset=utf-8"},
    MediaType{"tar"_L1, "application/x-tar"},
    MediaType{"ttf"_L1, "font/ttf"},
    MediaType{"txt"_L1, "text/plain; charset=utf-8"},
    MediaType{"vtt"_L1, "text/vtt; charset=utf-8"},
    MediaType{"wasm"_L1, "application/wasm"},
    MediaType{"wav"_L1, "audio/wav"},
    MediaType{"webm"_L1, "video/webm"},
    MediaType{"webmanifest"_L1, "application/manifest+json; charset=utf-8"},
    MediaType{"webp"_L1, "image/webp"},
    MediaType{"woff"_L1, "font/woff"},
    MediaType{"woff2"_L1, "font/woff2"},
    MediaType{"xls"_L1, "application/vnd.ms-excel"},
    MediaType{"xlsx"_L1, "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    MediaType{"xml"_L1, "application/xml; charset=utf-8"},
    MediaType{"zip"_L1, "application/zip"},
};

} // namespace

QByteArray mediaTypeOf(const QString &fileName)
{
    const QStringView ending = QStringView(fileName).sliced(fileName.lastIndexOf(u'.') + 1);
    const auto it = std::ranges::find_if(Types, [&](const MediaType &row) {
        return ending.compare(row.ending, Qt::CaseInsensitive) == 0;
    });
    return it == Types.end() ? "application/octet-stream" : it->type;
}

} // namespace gateway
