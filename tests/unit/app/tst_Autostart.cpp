// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/Autostart.h"
#include "app/DesktopEntry.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace Qt::StringLiterals;
using ui::AutostartState;

class tst_Autostart : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home.emplace();
        qputenv("XDG_CONFIG_HOME", QFile::encodeName(m_home->path()));
        qunsetenv("APPIMAGE");
    }

    void switchedOnItIsThereAndOn()
    {
        Autostart autostart(Autostart::commandFor({}));
        QCOMPARE(autostart.state(), AutostartState::Off);

        QCOMPARE(autostart.setEnabled(true), std::nullopt);

        QCOMPARE(autostart.state(), AutostartState::On);
        const DesktopEntry entry = readDesktopEntry(text());
        QCOMPARE(entry.command,
                 (QStringList{QCoreApplication::applicationFilePath(), u"--hidden"_s}));
        QVERIFY(QDir::isAbsolutePath(entry.command.first()));
    }

    void switchedOffItIsRemoved()
    {
        Autostart autostart(Autostart::commandFor({}));
        QCOMPARE(autostart.setEnabled(true), std::nullopt);

        QCOMPARE(autostart.setEnabled(false), std::nullopt);

        QVERIFY(!QFile::exists(path()));
        QCOMPARE(autostart.setEnabled(false), std::nullopt); // nothing left to remove
    }

    void otherProgramsSwitchesCount_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("hidden") << "Hidden=true\n"_ba;
        QTest::newRow("switched off by GNOME") << "X-GNOME-Autostart-enabled=false\n"_ba;
        QTest::newRow("program gone") << "Exec=/nowhere/openclaw-tray --hidden\n"_ba;
        QTest::newRow("no command") << "Exec=\n"_ba;
    }
    void otherProgramsSwitchesCount()
    {
        QFETCH(QByteArray, line);
        Autostart autostart(Autostart::commandFor({}));
        QCOMPARE(autostart.setEnabled(true), std::nullopt);
        const QByteArray before = text();
        write(before + line);

        QCOMPARE(autostart.state(), AutostartState::Off);
        QCOMPARE(autostart.setEnabled(true), std::nullopt);
        QCOMPARE(text(), before);
        QCOMPARE(autostart.state(), AutostartState::On);
    }

    void aFolderThatCannotBeMadeIsNamed()
    {
        write({});
        QFile::remove(path());
        QDir(m_home->path()).rmdir(u"autostart"_s);
        QFile blocker(m_home->filePath(u"autostart"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        Autostart autostart(Autostart::commandFor({}));

        const auto fault = autostart.setEnabled(true);

        QVERIFY(fault);
        QVERIFY2(fault->contains(u"autostart"_s), qPrintable(*fault));
        QCOMPARE(autostart.state(), AutostartState::Off);
    }

    void aProfileHasAnEntryOfItsOwn()
    {
        Autostart usual(Autostart::commandFor({}));
        Autostart work(Autostart::commandFor(u"work"_s));

        QCOMPARE(work.setEnabled(true), std::nullopt);

        QCOMPARE(usual.state(), AutostartState::Off);
        QCOMPARE(work.state(), AutostartState::On);
    }

    void anImageIsStartedByItsFile()
    {
        qputenv("APPIMAGE", "/home/me/Open Claw.AppImage");

        QCOMPARE(Autostart::commandFor({}).first(), u"/home/me/Open Claw.AppImage"_s);
    }

    void commandsSurviveWritingAndReading_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("plain") << QStringList{u"/usr/bin/openclaw-tray"_s, u"--hidden"_s};
        QTest::newRow("blank") << QStringList{u"/opt/open claw/tray"_s};
        QTest::newRow("quotes") << QStringList{u"/opt/a\"b'c/tray"_s};
        QTest::newRow("shell") << QStringList{u"/opt/$HOME/`x`/\\tray"_s};
        QTest::newRow("percent") << QStringList{u"/opt/100%f/tray"_s};
        QTest::newRow("umlaut") << QStringList{u"/opt/Gerät/tray"_s};
        QTest::newRow("empty word") << QStringList{u"/bin/true"_s, QString()};
    }
    void commandsSurviveWritingAndReading()
    {
        QFETCH(QStringList, command);

        QCOMPARE(readDesktopEntry(writeDesktopEntry(command)).command, command);
    }

    void onlyTheEntrysOwnGroupCounts()
    {
        const DesktopEntry entry = readDesktopEntry("# Exec=no\n"
                                                    "[Desktop Action x]\nExec=wrong\nHidden=true\n"
                                                    "[Desktop Entry]\nExec = /bin/right \"a b\"\n");

        QCOMPARE(entry.command, (QStringList{u"/bin/right"_s, u"a b"_s}));
        QVERIFY(!entry.isHidden);
    }

    void anOpenQuoteIsNoCommand()
    {
        QCOMPARE(readDesktopEntry("[Desktop Entry]\nExec=\"/bin/x\n").command, QStringList());
    }

private:
    [[nodiscard]] QString path() const
    {
        return m_home->filePath(u"autostart/org.openclawtray.OpenClawTray.desktop"_s);
    }
    [[nodiscard]] QByteArray text() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void write(const QByteArray &text)
    {
        QDir(m_home->path()).mkpath(u"autostart"_s);
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    std::optional<QTemporaryDir> m_home;
};

QTEST_GUILESS_MAIN(tst_Autostart)
#include "tst_Autostart.moc"
