// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/state/AtomicFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_AtomicFile : public QObject
{
    Q_OBJECT

private slots:
    void replacesTheContentWhole()
    {
        const QString path = m_folder.filePath(u"whole.json"_s);

        QVERIFY(AtomicFile::replace(path, "a longer first content"_ba));
        QVERIFY(AtomicFile::replace(path, "second"_ba));

        QCOMPARE(contentOf(path), "second"_ba);
        const QStringList left = QDir(m_folder.path()).entryList({u"whole.json.*"_s});
        QCOMPARE(left, QStringList());
    }

    void createsOnlyWhereNothingIs()
    {
        const QString path = m_folder.filePath(u"once.json"_s);
        QVERIFY(AtomicFile::create(path, "first"_ba));

        const auto again = AtomicFile::create(path, "second"_ba);

        QVERIFY(!again);
        QCOMPARE(again.error().kind, Error::Kind::InUse);
        QCOMPARE(contentOf(path), "first"_ba);
    }

    void refusesAMissingFolder()
    {
        const QString path = m_folder.filePath(u"none/file"_s);

        const auto done = AtomicFile::replace(path, "x"_ba);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::NotFound);
        QCOMPARE(done.error().subject, path);
        QVERIFY(done.error().text.contains(path));
    }

    void leavesNothingBehindWhenTheTargetIsAFolder()
    {
        QVERIFY(QDir(m_folder.path()).mkdir(u"taken"_s));

        QVERIFY(!AtomicFile::replace(m_folder.filePath(u"taken"_s), "x"_ba));

        QCOMPARE(QDir(m_folder.path()).entryList({u"taken*"_s}), QStringList{u"taken"_s});
    }

    void refusesAFileWhereAFolderShouldBe()
    {
        const QString path = m_folder.filePath(u"plain"_s);
        QVERIFY(AtomicFile::replace(path, {}));

        const auto made = AtomicFile::ensurePrivateFolder(path + u"/below"_s);

        QVERIFY(!made);
        QCOMPARE(made.error().kind, Error::Kind::InvalidInput);
    }

#ifdef Q_OS_UNIX
    void isOwnerOnlyWhateverTheUmaskAndTheOldFile()
    {
        const QString path = m_folder.filePath(u"mode.json"_s);
        QVERIFY(AtomicFile::replace(path, "x"_ba));
        QCOMPARE(::chmod(QFile::encodeName(path).constData(), 0644), 0);

        const mode_t before = ::umask(0277);
        const auto done = AtomicFile::replace(path, "y"_ba);
        ::umask(before);

        QVERIFY(done);
        QCOMPARE(modeOf(path), 0600u);
    }

    void writesThroughSymbolicLinks()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(u"dotfiles"_s));
        const QString real = m_folder.filePath(u"dotfiles/openclaw.json"_s);
        const QString middle = m_folder.filePath(u"middle.json"_s);
        const QString link = m_folder.filePath(u"openclaw.json"_s);
        QVERIFY(QFile::link(u"dotfiles/openclaw.json"_s, middle));
        QVERIFY(QFile::link(middle, link));

        QVERIFY(AtomicFile::replace(link, "new"_ba));

        QVERIFY(QFileInfo(link).isSymLink());
        QVERIFY(QFileInfo(middle).isSymLink());
        QCOMPARE(contentOf(real), "new"_ba);
    }

    void refusesLinksInACircle()
    {
        const QString one = m_folder.filePath(u"one"_s);
        const QString two = m_folder.filePath(u"two"_s);
        QVERIFY(QFile::link(two, one));
        QVERIFY(QFile::link(one, two));

        const auto done = AtomicFile::replace(one, "x"_ba);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::InvalidInput);
    }

    void saysNotPermittedAndKeepsTheOldFile()
    {
        if (::geteuid() == 0)
            QSKIP("The superuser may write everywhere");
        const QString folder = m_folder.filePath(u"locked"_s);
        QVERIFY(AtomicFile::ensurePrivateFolder(folder));
        QVERIFY(AtomicFile::replace(folder + u"/file"_s, "old"_ba));
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0500), 0);

        const auto done = AtomicFile::replace(folder + u"/file"_s, "new"_ba);
        QCOMPARE(::chmod(QFile::encodeName(folder).constData(), 0700), 0);

        QVERIFY(!done);
        QCOMPARE(done.error().kind, Error::Kind::AccessDenied);
        QCOMPARE(contentOf(folder + u"/file"_s), "old"_ba);
    }

    void createsMissingFoldersPrivateAndLeavesOthers()
    {
        const QString outer = m_folder.filePath(u"outer"_s);
        QVERIFY(QDir(m_folder.path()).mkdir(u"outer"_s));
        QCOMPARE(::chmod(QFile::encodeName(outer).constData(), 0755), 0);

        QVERIFY(AtomicFile::ensurePrivateFolder(outer + u"/a/b"_s));

        QCOMPARE(modeOf(outer), 0755u);
        QCOMPARE(modeOf(outer + u"/a"_s), 0700u);
        QCOMPARE(modeOf(outer + u"/a/b"_s), 0700u);
        QVERIFY(AtomicFile::ensurePrivateFolder(outer + u"/a/b"_s));
    }
#endif

private:
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : "<unreadable>"_ba;
    }

#ifdef Q_OS_UNIX
    static unsigned modeOf(const QString &path)
    {
        struct stat status = {};
        if (::stat(QFile::encodeName(path).constData(), &status) != 0)
            return 0;
        return static_cast<unsigned>(status.st_mode) & 0777u;
    }
#endif

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(tst_AtomicFile)
#include "tst_AtomicFile.moc"
