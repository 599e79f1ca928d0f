// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/base/Limits.h"
#include "gateway/canvas/TreeWatcher.h"
#include "tests/support/CanvasFolder.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

class tst_TreeWatcher : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_folder = std::make_unique<CanvasFolder>(m_home->filePath(u"root"_s));
        m_folder->write(u"a.txt"_s, "a");
        m_folder->write(u"sub/deep/b.txt"_s, "b");
        m_watcher = std::make_unique<TreeWatcher>();
        m_changed = std::make_unique<QSignalSpy>(m_watcher.get(), &TreeWatcher::changed);
        QCOMPARE(m_watcher->watch(m_home->filePath(u"root"_s)), TreeWatcher::State::Watching);
    }

    void tellsOfChanges_data()
    {
        QTest::addColumn<int>("step");
        const char *names[] = {"written in place",    "written deep down", "new file",  "removed",
                               "replaced by another", "folder renamed",    "new folder"};
        for (int i = 0; i < int(std::size(names)); ++i)
            QTest::newRow(names[i]) << i;
    }
    void tellsOfChanges()
    {
        QFETCH(int, step);
        const std::function<void()> steps[] = {
            [&] { m_folder->write(u"a.txt"_s, "c"); },
            [&] { m_folder->write(u"sub/deep/b.txt"_s, "c"); },
            [&] { m_folder->write(u"new.txt"_s, "c"); },
            [&] { QFile::remove(m_folder->path(u"a.txt"_s)); },
            [&] {
                m_folder->write(u".swap"_s, "c");
                QCOMPARE(::rename(QFile::encodeName(m_folder->path(u".swap"_s)).constData(),
                                  QFile::encodeName(m_folder->path(u"a.txt"_s)).constData()),
                         0);
            },
            [&] { QDir().rename(m_folder->path(u"sub"_s), m_folder->path(u"other"_s)); },
            [&] { QDir().mkpath(m_folder->path(u"x/y"_s)); },
        };

        steps[step]();

        QVERIFY(!m_changed->isEmpty() || m_changed->wait());
    }

    void foldersThatComeLaterAreWatched()
    {
        QDir().mkpath(m_folder->path(u"x/y"_s));
        settle();

        m_folder->write(u"x/y/c.txt"_s, "c");
        settle();

        QDir().rename(m_folder->path(u"x"_s), m_folder->path(u"z"_s));
        settle();
        m_folder->write(u"z/y/c.txt"_s, "d");
        settle();
    }

    void aFolderThatLeftIsNot()
    {
        QDir().rename(m_folder->path(u"sub"_s), m_home->filePath(u"outside"_s));
        settle();

        CanvasFolder(m_home->filePath(u"outside"_s)).write(u"deep/b.txt"_s, "d");
        m_folder->write(u"a.txt"_s, "marker");
        settle();
        QCOMPARE(m_changed->count(), 0);
    }

    void hiddenFilesAndModulesArePassedOver()
    {
        m_folder->write(u".git/index"_s, "x");
        m_folder->write(u"node_modules/m/index.js"_s, "x");
        m_folder->write(u".env"_s, "x");
        QTest::qWait(50);

        QCOMPARE(m_changed->count(), 0);
    }

    void aRootThatGoesIsLost()
    {
        QSignalSpy lost(m_watcher.get(), &TreeWatcher::lost);

        QDir(m_home->filePath(u"root"_s)).removeRecursively();

        QVERIFY(!lost.isEmpty() || lost.wait());
        QCOMPARE(m_watcher->state(), TreeWatcher::State::Missing);
    }

    void tenThousandFilesCostAWatchForEachFolder()
    {
        for (int i = 0; i < 100; ++i) {
            for (int j = 0; j < 100; ++j)
                m_folder->write(u"many/%1/%2.txt"_s.arg(i).arg(j), "x");
        }

        QCOMPARE(m_watcher->watch(m_home->filePath(u"root"_s)), TreeWatcher::State::Watching);
        m_folder->write(u"many/99/99.txt"_s, "y");
        settle();
    }

    void tooManyFoldersAreNotWatched()
    {
        for (int i = 0; i <= limits::WatchedFolders; ++i)
            QDir().mkpath(m_folder->path(u"many/%1"_s.arg(i)));

        QCOMPARE(m_watcher->watch(m_home->filePath(u"root"_s)), TreeWatcher::State::TooMany);
    }

private:
    // Waits for news and for its end.
    void settle()
    {
        QVERIFY(!m_changed->isEmpty() || m_changed->wait());
        while (m_changed->wait(30)) {
        }
        m_changed->clear();
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<CanvasFolder> m_folder;
    std::unique_ptr<TreeWatcher> m_watcher;
    std::unique_ptr<QSignalSpy> m_changed;
};

QTEST_GUILESS_MAIN(tst_TreeWatcher)
#include "tst_TreeWatcher.moc"
