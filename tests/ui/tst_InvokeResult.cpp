// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/InvokeResult.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using ui::InvokeResult;

namespace {

QByteArray pngBytes()
{
    QImage image(8, 4, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

QJsonObject answerWith(const QString &format, const QByteArray &bytes)
{
    return {{u"format"_s, format}, {u"base64"_s, QString::fromLatin1(bytes.toBase64())}};
}

} // namespace

class tst_InvokeResult : public QObject
{
    Q_OBJECT

private slots:
    void aPictureIsFoundInTheAnswer()
    {
        const auto media = InvokeResult::mediaOf(answerWith(u"PNG"_s, pngBytes()));

        QVERIFY(media.has_value());
        QVERIFY(media->isPicture());
        QCOMPARE(media->bytes, pngBytes());
        QCOMPARE(InvokeResult::mediaOf(answerWith(u"jpeg"_s, "x"))->format, u"jpg"_s);
        QVERIFY(!InvokeResult::mediaOf(answerWith(u"mp4"_s, "x"))->isPicture());
    }

    void whatIsNoMediaIsNone()
    {
        QVERIFY(!InvokeResult::mediaOf(QJsonValue::Undefined).has_value());
        QVERIFY(!InvokeResult::mediaOf(answerWith(u"../../x"_s, "x")).has_value());
        QVERIFY(
            !InvokeResult::mediaOf(QJsonObject{{u"format"_s, u"png"_s}, {u"base64"_s, u"%%%"_s}})
                 .has_value());
    }

    void theFormatChoosesTheDecoderNotTheContent()
    {
        std::optional<QImage> good;
        std::optional<QImage> lie;
        QObject context;
        ui::decodePicture({.format = u"png"_s, .bytes = pngBytes()}, context,
                          [&](const QImage &image) { good = image; });
        ui::decodePicture({.format = u"jpg"_s, .bytes = pngBytes()}, context,
                          [&](const QImage &image) { lie = image; });

        QTRY_VERIFY(good && lie);
        QCOMPARE(good->size(), QSize(8, 4));
        QVERIFY(lie->isNull());
    }

    void binaryDataIsFoldedToItsSize()
    {
        const QString base64 = u"QUJD"_s.repeated(1000);

        const QString text = InvokeResult::foldedText(
            QJsonObject{{u"a"_s, QJsonArray{base64}}, {u"b"_s, u"short"_s}});

        QVERIFY(!text.contains(u"QUJDQUJD"_s));
        QVERIFY(text.contains(u"Binary data, "_s));
        QVERIFY(text.contains(u"short"_s));
        QVERIFY(!InvokeResult::foldedData(u"some words "_s.repeated(100)).has_value());
    }

    void bareValuesAreWritten()
    {
        QCOMPARE(InvokeResult::json(QJsonValue(5)), "5\n");
        QCOMPARE(InvokeResult::json(QJsonValue(u"a"_s)), "\"a\"\n");
        QCOMPARE(InvokeResult::json(QJsonValue()), "null\n");
        QCOMPARE(InvokeResult::json(QJsonValue::Undefined), QByteArray());
    }

    void theHeadlineSaysTimeAndSize()
    {
        const QString text =
            InvokeResult::headline({.payload = 1, .durationMs = 1800, .bytes = 2048});

        QVERIFY(text.startsWith(u"Succeeded in 1.8 s · "_s));
    }
};

QTEST_MAIN(tst_InvokeResult)
#include "tst_InvokeResult.moc"
