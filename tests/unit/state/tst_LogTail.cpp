// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/state/LogTail.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace Qt::StringLiterals;

class tst_LogTail : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_dir.emplace(); }

    void withoutAFileThereIsNothing()
    {
        const auto found = tail({});

        QVERIFY(found.file.isEmpty());
        QCOMPARE(found.size, 0);
        QVERIFY(!found.isReset);
    }

    void theNewestDayIsRead()
    {
        write(u"openclaw-2026-01-01.log"_s, "old\n");
        write(u"openclaw-2026-01-02.log"_s, "one\ntwo\n");
        write(u"openclaw-2026-01-02.log.1"_s, "full\n");

        const auto found = tail({});

        QCOMPARE(found.lines, (QStringList{u"one"_s, u"two"_s}));
        QCOMPARE(found.size, 8);
        QVERIFY(!found.isTruncated);
    }

    void aCursorGoesOnWhereItWas()
    {
        write(u"openclaw-2026-01-02.log"_s, "one\ntwo\nthree\n");

        QCOMPARE(tail({.cursor = 4}).lines, (QStringList{u"two"_s, u"three"_s}));
        QVERIFY(tail({.cursor = 14}).lines.isEmpty());
    }

    void aCursorBeyondTheEndStartsAnew()
    {
        write(u"openclaw-2026-01-02.log"_s, "one\n");

        const auto found = tail({.cursor = 100});

        QVERIFY(found.isReset);
        QCOMPARE(found.lines, QStringList{u"one"_s});
    }

    void onlyWholeLinesWithinTheBytesAreTold()
    {
        write(u"openclaw-2026-01-02.log"_s, "first\nsecond\nthird\n");

        const auto cut = tail({.maxBytes = 9});
        const auto exact = tail({.maxBytes = 6});
        const auto behind = tail({.cursor = 0, .maxBytes = 9});

        QCOMPARE(cut.lines, QStringList{u"third"_s});
        QVERIFY(cut.isTruncated);
        QCOMPARE(exact.lines, QStringList{u"third"_s});
        QVERIFY(behind.isReset);
        QVERIFY(behind.isTruncated);
    }

    void onlyTheLastLinesAreTold()
    {
        write(u"openclaw-2026-01-02.log"_s, "1\n2\n3\n");

        const auto found = tail({.limit = 2});

        QCOMPARE(found.lines, (QStringList{u"2"_s, u"3"_s}));
        QVERIFY(found.isTruncated);
    }

private:
    LogTail::Lines tail(const LogTail::Wanted &wanted) const
    {
        const auto found = LogTail(m_dir->path()).read(wanted);
        return found ? *found : LogTail::Lines{.file = u"failed"_s};
    }
    void write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_dir->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }

    std::optional<QTemporaryDir> m_dir;
};

QTEST_GUILESS_MAIN(tst_LogTail)
#include "tst_LogTail.moc"
