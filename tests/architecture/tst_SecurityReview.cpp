// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QDir &root()
{
    static const QDir folder(QStringLiteral(OC_SOURCE_DIR));
    return folder;
}

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// By path from the root of the sources.
QHash<QString, QString> filesBelow(const QStringList &folders, const QStringList &patterns)
{
    QHash<QString, QString> files;
    for (const QString &folder : folders) {
        QDirIterator it(root().filePath(folder), patterns, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            files.insert(root().relativeFilePath(path), textOf(path));
        }
    }
    return files;
}

const QHash<QString, QString> &sources()
{
    static const auto files = filesBelow({u"app"_s, u"gateway"_s, u"ui"_s}, {u"*.h"_s, u"*.cpp"_s});
    return files;
}

/// `server/PortMux`: a file of this name, with whatever platform and ending.
bool isSource(const QString &name)
{
    return std::ranges::any_of(sources().keys(), [&](const QString &path) {
        const QString bare = path.section(u'.', 0, 0).section(u'_', 0, 0);
        return bare == name || bare == u"gateway/"_s + name;
    });
}

const QString &review()
{
    static const QString text = textOf(root().filePath(u"gateway/SECURITY.md"_s));
    return text;
}

/// The rows of the table under a heading, as cells; without its head.
QList<QStringList> rowsBelow(const QString &heading)
{
    const QString section =
        review().section(u"\n## "_s + heading + u'\n', 1, 1).section(u"\n## "_s, 0, 0);
    QList<QStringList> rows;
    for (const QString &line : section.split(u'\n')) {
        if (!line.startsWith(u'|'))
            continue;
        QStringList cells;
        for (const QString &cell : line.mid(1).chopped(1).split(u'|'))
            cells.append(cell.trimmed());
        rows.append(cells);
    }
    return rows.mid(2);
}

/// What a cell sets in the font of code.
QStringList namesIn(const QString &cell)
{
    static const QRegularExpression Code(u"`([^`]+)`"_s);
    QStringList names;
    auto it = Code.globalMatch(cell);
    while (it.hasNext())
        names.append(it.next().captured(1));
    return names;
}

bool isTest(const QString &name)
{
    static const auto tests = filesBelow({u"tests"_s}, {u"tst_*.cpp"_s});
    const QString file = u'/' + name.section(u"::"_s, 0, 0) + u".cpp"_s;
    const QString function = u"void "_s + name.section(u"::"_s, 1) + u"()"_s;
    for (auto it = tests.begin(); it != tests.end(); ++it) {
        if (it.key().endsWith(file))
            return it.value().contains(function);
    }
    return false;
}

bool isFuzzTarget(const QString &name)
{
    const QDir corpus(root().filePath(u"tests/fuzz/corpus/"_s + name));
    return textOf(root().filePath(u"tests/fuzz/CMakeLists.txt"_s))
               .contains(u"oc_add_fuzz_target("_s + name + u' ') &&
           !corpus.entryList(QDir::Files).isEmpty();
}

bool isLongRun(const QString &name)
{
    return textOf(root().filePath(u"tests/hardening/CMakeLists.txt"_s))
        .contains(u"add_test(NAME "_s + name + u' ');
}

bool isProof(const QString &name)
{
    return name.contains("::"_L1) ? isTest(name) : isFuzzTarget(name) || isLongRun(name);
}

/// Rows of a table whose last cell names nothing, or something that is not there.
QStringList unproven(const QList<QStringList> &rows)
{
    QStringList found;
    for (const QStringList &row : rows) {
        const QStringList proofs = namesIn(row.last());
        if (row.size() != 3 || proofs.isEmpty())
            found.append(row.first() + u": no proof"_s);
        for (const QString &proof : proofs) {
            if (!isProof(proof))
                found.append(row.first() + u": "_s + proof);
        }
    }
    return found;
}

} // namespace

/// gateway/SECURITY.md keeps to what is there: each threat and each place where outside input
/// enters has a proof that exists, and no such place is missing.
class tst_SecurityReview : public QObject
{
    Q_OBJECT

private slots:
    void everyThreatHasAProof()
    {
        const auto rows = rowsBelow(u"Threats"_s);

        QVERIFY(rows.size() > 30);
        QCOMPARE(unproven(rows), QStringList());
    }

    void everyInputHasACheckThatIsThereAndAProof()
    {
        const auto rows = rowsBelow(u"Where outside input enters"_s);

        QVERIFY(rows.size() > 40);
        QStringList missing = unproven(rows);
        for (const QStringList &row : rows) {
            const QStringList checks = namesIn(row.at(1));
            if (checks.isEmpty())
                missing.append(row.first() + u": no check"_s);
            for (const QString &check : checks) {
                if (!isSource(check))
                    missing.append(row.first() + u": "_s + check);
            }
        }
        QCOMPARE(missing, QStringList());
    }

    void everyFileThatTakesInputIsInTheReview_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::newRow("sockets") << u"\\b(QTcpServer|QLocalServer|QWebSocket|QUdpSocket)\\b"_s;
        QTest::newRow("programs") << u"\\bQProcess\\b"_s;
        QTest::newRow("message buses") << u"\\b(QDBusMessage|QDBusAbstractAdaptor)\\b"_s;
        QTest::newRow("the kernel") << u"\\b(inotify_init1?|NETLINK_ROUTE)\\b|/proc\\b"_s;
        QTest::newRow("files") << u"\\.open\\(QIODevice::ReadOnly\\)"_s;
        QTest::newRow("settings of the window") << u"\\bQSettings\\b"_s;
        QTest::newRow("environment")
            << u"\\b(qgetenv|qEnvironmentVariable\\w*|systemEnvironment)\\b"_s;
        QTest::newRow("clipboard") << u"clipboard(\\(\\))?->(text|mimeData|image|pixmap)\\("_s;
        QTest::newRow("keyring") << u"\\bQKeychain\\b"_s;
        QTest::newRow("links opened from outside") << u"\\bQFileOpenEvent\\b|x-scheme-handler"_s;
    }
    void everyFileThatTakesInputIsInTheReview()
    {
        QFETCH(QString, pattern);
        // Each with why it takes nothing in.
        static const QStringList Harmless{
            u"Icons"_s,          // drawn from the program's own resources
            u"LocalCommands"_s,  // starts the browser and reads nothing of it
            u"ProcessTie"_s,     // ends a program with this one
            u"OnboardCommand"_s, // starts the program itself and reads nothing of it
            u"TrayArt"_s,        // drawn from the program's own resources
        };
        const QRegularExpression entry(pattern);
        QStringList missing;
        for (auto it = sources().begin(); it != sources().end(); ++it) {
            const QString name = it.key().section(u'/', -1).section(u'.', 0, 0).section(u'_', 0, 0);
            const bool isNamed = Harmless.contains(name) || review().contains(u'/' + name + u'`');
            if (!isNamed && entry.match(it.value()).hasMatch())
                missing.append(it.key());
        }
        missing.sort();
        QCOMPARE(missing, QStringList());
    }

    // What a stranger named would be read as a command.
    void noShellIsRun()
    {
        static const QRegularExpression Call(
            u"\\b(startCommand|splitCommand|popen|wordexp|execl[pe]?|execv[pe]*)\\s*\\(|"
            "\\bsystem\\s*\\(\\s*[^)\\s]"_s);
        static const QRegularExpression Shell(u"\"(/(usr/)?bin/)?(ba|da|z|k)?sh\""_s);
        QStringList found;
        for (auto it = sources().begin(); it != sources().end(); ++it) {
            const bool startsPrograms =
                it.value().contains("QProcess>"_L1) || it.value().contains("ProgramRun.h\""_L1);
            if (const auto call = Call.match(it.value()); call.hasMatch())
                found.append(it.key() + u": "_s + call.captured());
            if (const auto shell = Shell.match(it.value()); startsPrograms && shell.hasMatch())
                found.append(it.key() + u": "_s + shell.captured());
        }
        found.sort();
        QCOMPARE(found, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_SecurityReview)
#include "tst_SecurityReview.moc"
