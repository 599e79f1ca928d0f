// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QImage>
#include <QJsonValue>
#include <QString>

#include <functional>
#include <optional>

namespace ui {

/// A picture or a recording inside an answer: `{ format, base64 }`.
struct Media
{
    QString format = {}; ///< `png`, `jpg`, `mp4` … in lower case; never empty, letters and digits.
    QByteArray bytes = {};

    [[nodiscard]] bool isPicture() const { return format == u"png" || format == u"jpg"; }
    bool operator==(const Media &) const = default;
};

/// How an answer of a node is shown. Pure. Rule: desktop-ui.md 10.5.
class InvokeResult final
{
    Q_DECLARE_TR_FUNCTIONS(ui::InvokeResult)

public:
    InvokeResult() = delete;

    /// Answers above this are summarized; everything else could freeze the window.
    static constexpr qint64 MaxShownBytes = 2 * 1024 * 1024;

    [[nodiscard]] static std::optional<Media> mediaOf(const QJsonValue &payload);
    /// The whole answer as indented JSON.
    [[nodiscard]] static QByteArray json(const QJsonValue &payload);
    /// The same for reading: binary data folded to its size.
    [[nodiscard]] static QString foldedText(const QJsonValue &payload);
    /// "Binary data, 412 KB" for a text that is base64, else nothing.
    [[nodiscard]] static std::optional<QString> foldedData(const QString &text);
    /// What kind of answer it is and how large, instead of the answer.
    [[nodiscard]] static QString summary(const gateway::InvokeOutcome &outcome);
    /// "Succeeded in 1.8 s · 412 KB"
    [[nodiscard]] static QString headline(const gateway::InvokeOutcome &outcome);
};

/// Decodes away from the GUI thread; only what `format` says, so that a picture's content does not
/// choose the decoder. `done` gets a null image if it is none, and is not called when `context` is
/// gone by then.
void decodePicture(const Media &media, QObject &context,
                   const std::function<void(const QImage &)> &done);

} // namespace ui
