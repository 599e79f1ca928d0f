// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/QrText.h"

#include "gateway/runtime/QrPicture.h"

#include <QImage>
#include <QTest>

using namespace Qt::StringLiterals;
using gateway::QrCode;

namespace {

const QByteArray Sample("eyJ1cmwiOiJ3czovLzE5Mi4xNjguMS4yMDoxODc4OSJ9");

// What the letters show, whole quiet zone included: dark squares are true.
QList<QList<bool>> squaresOf(const QString &text, bool lettersAreDark)
{
    QList<QList<bool>> rows;
    for (const QString &line : text.split(u'\n')) {
        QList<bool> upper;
        QList<bool> lower;
        for (const QChar letter : line) {
            const bool hasUpper = letter == QChar(0x2588) || letter == QChar(0x2580);
            const bool hasLower = letter == QChar(0x2588) || letter == QChar(0x2584);
            upper.append(hasUpper == lettersAreDark);
            lower.append(hasLower == lettersAreDark);
        }
        rows.append(upper);
        rows.append(lower);
    }
    return rows;
}

} // namespace

/// One code, in a terminal and as a file: every square stands where it belongs.
class tst_QrPictures : public QObject
{
    Q_OBJECT

private slots:
    void whatIsTooLongIsNoCode()
    {
        QVERIFY(!QrCode::of({}));
        QVERIFY(!QrCode::of(QByteArray(3000, 'x')));
        QVERIFY(gateway::qrPng(QByteArray(3000, 'x')).isEmpty());
    }

    void lessCareMakesSmallerCodes()
    {
        const QByteArray text(250, 'x');

        QVERIFY(QrCode::of(text, QrCode::Level::Low)->side() < QrCode::of(text)->side());
    }

    void theTerminalShowsEverySquare_data()
    {
        QTest::addColumn<bool>("isColoured");
        QTest::newRow("coloured") << true;
        QTest::newRow("plain") << false;
    }

    void theTerminalShowsEverySquare()
    {
        QFETCH(bool, isColoured);
        const QrCode code = *QrCode::of(Sample);

        QString text = qrText(code, isColoured ? QrInk::Coloured : QrInk::Plain);
        QCOMPARE(text.contains(QChar(0x1b)), isColoured);
        text.remove(u"\u001b[38;5;16;48;5;231m"_s).remove(u"\u001b[0m"_s);

        const auto rows = squaresOf(text, isColoured);
        QVERIFY(rows.size() >= qrColumns(code));
        for (qsizetype y = 0; y < rows.size(); ++y) {
            QCOMPARE(rows.at(y).size(), qsizetype(qrColumns(code)));
            for (qsizetype x = 0; x < rows.at(y).size(); ++x) {
                QCOMPARE(rows.at(y).at(x), code.isDarkAt(int(x) - QrCode::QuietZone,
                                                         int(y) - QrCode::QuietZone));
            }
        }
    }

    void theFileShowsEverySquare()
    {
        constexpr int Scale = 3;
        const QrCode code = *QrCode::of(Sample);

        const QImage image = QImage::fromData(gateway::pngOf(code, Scale), "PNG");

        const int side = code.side() + 2 * QrCode::QuietZone;
        QCOMPARE(image.size(), QSize(side * Scale, side * Scale));
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                const bool isDark = code.isDarkAt(x / Scale - QrCode::QuietZone,
                                                  y / Scale - QrCode::QuietZone);
                QCOMPARE(image.pixelColor(x, y), QColor(isDark ? Qt::black : Qt::white));
            }
        }
    }
};

QTEST_GUILESS_MAIN(tst_QrPictures)
#include "tst_QrPictures.moc"
