// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/LogKeeper.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLoggingCategory>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcTest, "test", QtInfoMsg)

QList<QByteArray> linesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().trimmed().split('\n')
                                          : QList<QByteArray>();
}

} // namespace

class tst_LogKeeper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLoggingCategory::setFilterRules(QString()); }

    void aLineIsKeptInMemoryAndInAPrivateFile()
    {
        const QTemporaryDir home;
        LogKeeper keeper(home.filePath(u"logs"_s), false);

        qCWarning(lcTest) << "refused";

        const LogBatch batch = keeper.ring().since(0);
        QCOMPARE(batch.lines.size(), 1);
        QCOMPARE(batch.lines.first().area, u"test"_s);
        QCOMPARE(batch.lines.first().level, LogLine::Level::Warning);
        const QList<QByteArray> lines = linesOf(keeper.file());
        QCOMPARE(lines.size(), 1);
        const QJsonObject object = QJsonDocument::fromJson(lines.first()).object();
        QCOMPARE(object.value("message"_L1), QJsonValue(u"refused"_s));
        QCOMPARE(object.value("level"_L1), QJsonValue(u"warn"_s));
        QVERIFY(!(QFile::permissions(keeper.file()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void onlyOldFilesOfOursAreRemoved()
    {
        const QTemporaryDir home;
        const QDir folder(home.path());
        for (const QString &name : {u"openclaw-2020-01-01.log"_s, u"notes.txt"_s}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        LogKeeper keeper(home.path(), false);

        qCInfo(lcTest) << "hello";

        QVERIFY(!folder.exists(u"openclaw-2020-01-01.log"_s));
        QVERIFY(folder.exists(u"notes.txt"_s));
    }

    void aFolderThatCannotBeWrittenLosesNoLineInMemory()
    {
        LogKeeper keeper(u"/proc/no-such-folder"_s, false);

        qCInfo(lcTest) << "hello";

        QCOMPARE(keeper.ring().since(0).lines.size(), 1);
    }

    void whatIsPushedOutIsCounted()
    {
        LogRing ring;
        for (std::size_t count = 0; count < LogRing::MaxLines + 5; ++count)
            ring.append({});

        QCOMPARE(ring.since(2).dropped, quint64(3));
        QCOMPARE(ring.since(2).lines.size(), qsizetype(LogRing::MaxLines));
        QCOMPARE(ring.since(LogRing::MaxLines).lines.size(), 5);
    }

    void aSleepingReaderIsWokenOnce()
    {
        LogRing ring;
        int calls = 0;
        ring.setWakeUp([&] { ++calls; });

        ring.append({});
        ring.append({});
        QCOMPARE(calls, 1);
        QCOMPARE(ring.since(0).lines.size(), 2);
        ring.append({});
        QCOMPARE(calls, 2);
    }
};

QTEST_GUILESS_MAIN(tst_LogKeeper)
#include "tst_LogKeeper.moc"
