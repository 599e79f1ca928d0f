// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/state/FileStateStore.h"

#include "gateway/base/Limits.h"
#include "gateway/state/AtomicFile.h"
#include "tests/support/ManualClock.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;
using namespace gateway;

class tst_FileStateStore : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_temporary.emplace();
        m_root = m_temporary->filePath(u"state"_s);
        m_clock.setWallMs(1'700'000'000'000); // 2023-11-14 22:13:20 UTC
    }

    void givesBackWhatWasSaved()
    {
        FileStateStore store(m_root, m_clock);
        const QJsonObject document{{u"id"_s, u"ü"_s}, {u"at"_s, qint64(9'007'199'254'740'993)}};

        QVERIFY(store.save(u"devices/paired.json"_s, document));
        const auto loaded = store.load(u"devices/paired.json"_s);

        QVERIFY(loaded);
        QCOMPARE(*loaded, std::optional(document));
        const auto all = QFileInfo(m_root + u"/devices"_s).permissions();
        QVERIFY(!(all & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    }

    void hasNothingBeforeTheFirstSave()
    {
        FileStateStore store(m_root, m_clock);

        const auto loaded = store.load(u"devices/paired.json"_s);

        QVERIFY(loaded);
        QVERIFY(!loaded->has_value());
        QVERIFY(!QFileInfo::exists(m_root));
    }

    void refusesNamesOutsideTheFolder_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("empty") << QString();
        QTest::newRow("parent") << u"../x.json"_s;
        QTest::newRow("hidden parent") << u"a/../../x.json"_s;
        QTest::newRow("absolute") << u"/etc/passwd"_s;
        QTest::newRow("the folder itself") << u"."_s;
        QTest::newRow("backslash") << u"..\\x"_s;
        QTest::newRow("zero") << u"a"_s + QChar::Null;
    }
    void refusesNamesOutsideTheFolder()
    {
        QFETCH(QString, name);
        FileStateStore store(m_root, m_clock);

        const auto loaded = store.load(name);
        const auto saved = store.save(name, {});

        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::InvalidInput);
        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::InvalidInput);
    }

    void keepsACorruptFileAside_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut off") << "{\"a\": 1"_ba;
        QTest::newRow("array") << "[1]"_ba;
        QTest::newRow("not UTF-8") << "{\"a\": \"\xff\"}"_ba;
    }
    void keepsACorruptFileAside()
    {
        QFETCH(QByteArray, content);
        FileStateStore store(m_root, m_clock);
        const QString path = m_root + u"/a.json"_s;
        const QString aside = path + u".corrupt-20231114-221320"_s;

        for (const QString &suffix : {QString(), u"-1"_s, u"-2"_s}) {
            QVERIFY(store.save(u"a.json"_s, {}));
            QVERIFY(AtomicFile::replace(path, content));

            const auto loaded = store.load(u"a.json"_s);

            QVERIFY(!loaded);
            QCOMPARE(loaded.error().kind, Error::Kind::Corrupt);
            QVERIFY(loaded.error().text.contains(path));
            QVERIFY(loaded.error().text.contains(aside + suffix));
            QVERIFY(!QFileInfo::exists(path));
            QFile kept(aside + suffix);
            QVERIFY(kept.open(QIODevice::ReadOnly));
            QCOMPARE(kept.readAll(), content);
        }
    }

    void keepsATooLargeFileAside()
    {
        FileStateStore store(m_root, m_clock);
        QVERIFY(store.save(u"a.json"_s, {}));
        QVERIFY(QFile::resize(m_root + u"/a.json"_s, limits::StateFileBytes + 1));

        const auto loaded = store.load(u"a.json"_s);

        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::Corrupt);
    }

#ifdef Q_OS_UNIX
    void doesNotOverwriteWhatCouldNotBeRead()
    {
        FileStateStore store(m_root, m_clock);
        QVERIFY(store.save(u"a.json"_s, {}));
        const QString path = m_root + u"/a.json"_s;
        QVERIFY(QFile::remove(path));
        QCOMPARE(::mkfifo(QFile::encodeName(path).constData(), 0600), 0);
        QVERIFY(!store.load(u"a.json"_s));

        const auto saved = store.save(u"a.json"_s, {{u"a"_s, 1}});

        QVERIFY(!saved);
        QCOMPARE(saved.error().kind, Error::Kind::AccessDenied);
        QVERIFY(saved.error().text.contains(path));
        QVERIFY(!QFileInfo(path).isFile());
        QVERIFY(QFile::remove(path));
        QVERIFY(store.load(u"a.json"_s));
        QVERIFY(store.save(u"a.json"_s, {{u"a"_s, 1}}));
    }
#endif

    void removesWhatWasLeftHalfWritten()
    {
        FileStateStore store(m_root, m_clock);
        QVERIFY(store.save(u"a.json"_s, {{u"a"_s, 1}}));
        const QString left = m_root + u"/a.json.0b7fc7f1-6d5e-4d3c-9c63-0f4f4a1b2c3d.tmp"_s;
        const QStringList others{m_root + u"/a.json.tmp"_s, m_root + u"/a.json.mine.tmp"_s,
                                 m_root + u"/b.json.0b7fc7f1-6d5e-4d3c-9c63-0f4f4a1b2c3d.tmp"_s};
        for (const QString &path : QStringList{left} + others)
            QVERIFY(AtomicFile::replace(path, "half"_ba));

        QVERIFY(store.load(u"a.json"_s));

        QVERIFY(!QFileInfo::exists(left));
        for (const QString &path : others)
            QVERIFY2(QFileInfo::exists(path), qPrintable(path));
    }

    void doesNotOpenWhatIsNoFile()
    {
        QVERIFY(QDir().mkpath(m_root + u"/a.json"_s));
        FileStateStore store(m_root, m_clock);

        const auto loaded = store.load(u"a.json"_s);

        QVERIFY(!loaded);
        QCOMPARE(loaded.error().kind, Error::Kind::AccessDenied);
    }

private:
    std::optional<QTemporaryDir> m_temporary;
    QString m_root;
    test::ManualClock m_clock;
};

QTEST_GUILESS_MAIN(tst_FileStateStore)
#include "tst_FileStateStore.moc"
