// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/RecentFiles.h"
#include "tests/support/CanvasFolder.h"
#include "tests/support/ManualClock.h"

#include <QDateTime>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_RecentFiles : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        m_folder.emplace(m_home->path());
        m_recent.emplace(m_clock);
        m_folder->write(u"a.txt"_s, "first");
        // The files are of now: whoever looks a minute later sees that they are settled.
        m_clock.setWallMs(QDateTime::currentMSecsSinceEpoch() + 60'000);
    }

    void aFileThatStaysIsKnown()
    {
        keep(u"a.txt"_s);

        const auto found = m_recent->find(m_folder->path(u"a.txt"_s));

        QVERIFY(found);
        QCOMPARE(found->content, QByteArray("first"));
        QCOMPARE(found->name, u"a.txt"_s);
        QCOMPARE(found->size(), 5);
        QVERIFY(!m_recent->find(m_folder->path(u"b.txt"_s)));
    }

    void aFileThatChangesIsNot_data()
    {
        QTest::addColumn<QString>("how");
        for (const char *how : {"written", "same length", "old time", "replaced", "gone", "linked"})
            QTest::newRow(how) << QString::fromLatin1(how);
    }
    void aFileThatChangesIsNot()
    {
        QFETCH(QString, how);
        keep(u"a.txt"_s);
        const QString path = m_folder->path(u"a.txt"_s);
        QFile file(path);
        const QDateTime before = QFileInfo(path).lastModified();
        QTRY_VERIFY(timeHasMovedOn());

        if (how == "written"_L1) {
            m_folder->write(u"a.txt"_s, "second, and longer");
        } else if (how == "same length"_L1) {
            m_folder->write(u"a.txt"_s, "FIRST");
        } else if (how == "old time"_L1) {
            m_folder->write(u"a.txt"_s, "FIRST");
            QVERIFY(file.open(QIODevice::ReadWrite));
            QVERIFY(file.setFileTime(before, QFileDevice::FileModificationTime));
        } else {
            m_folder->write(u"b.txt"_s, "first");
            QVERIFY(file.remove());
            if (how == "replaced"_L1)
                QVERIFY(QFile::rename(m_folder->path(u"b.txt"_s), path));
            if (how == "linked"_L1)
                m_folder->link(m_folder->path(u"b.txt"_s), u"a.txt"_s);
        }

        QVERIFY(!m_recent->find(path));
        QCOMPARE(m_recent->count(), 0);
    }

    void whatChangedJustNowIsNotKept()
    {
        const auto file = open(u"a.txt"_s);
        m_clock.setWallMs(file.identity.modifiedNs / 1'000'000 + 1999);

        m_recent->keep(m_folder->path(u"a.txt"_s), file);
        QCOMPARE(m_recent->count(), 0);

        m_clock.setWallMs(file.identity.changedNs / 1'000'000 + 2001);
        m_recent->keep(m_folder->path(u"a.txt"_s), file);
        QCOMPARE(m_recent->count(), 1);
    }

    // The folder was asked for and its index.html was opened: they are two places.
    void aFileIsNotKeptForAnotherPlace()
    {
        m_recent->keep(m_home->path(), open(u"a.txt"_s));

        QCOMPARE(m_recent->count(), 0);
    }

    void memoryIsBounded()
    {
        const qsizetype size = limits::HttpWholeBody;
        for (int i = 0; i < 40; ++i) {
            m_folder->write(u"%1.bin"_s.arg(i), QByteArray(size, 'x'));
            keep(u"%1.bin"_s.arg(i));
        }

        QVERIFY(m_recent->count() <= limits::RecentFilesBytes / size);
        QVERIFY(m_recent->count() > 0);
        QVERIFY(m_recent->find(m_folder->path(u"39.bin"_s)));
        QVERIFY(!m_recent->find(m_folder->path(u"0.bin"_s)));
    }

private:
    CanvasFile open(const QString &name) const
    {
        auto file = CanvasFile::open(m_home->path(), {.relative = name, .isFolder = false});
        if (!file || !file->readWhole())
            return {};
        return *std::move(file);
    }
    // The file system gives what is written now another time than a.txt has.
    [[nodiscard]] bool timeHasMovedOn() const
    {
        m_folder->write(u"probe.txt"_s, "x");
        return identityOf(m_folder->path(u"probe.txt"_s))->changedNs >
               identityOf(m_folder->path(u"a.txt"_s))->changedNs;
    }
    void keep(const QString &name) { m_recent->keep(m_folder->path(name), open(name)); }

    ManualClock m_clock;
    std::optional<QTemporaryDir> m_home;
    std::optional<CanvasFolder> m_folder;
    std::optional<RecentFiles> m_recent;
};

QTEST_GUILESS_MAIN(tst_RecentFiles)
#include "tst_RecentFiles.moc"
