// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/CommandHelp.h"
#include "app/cli/CommandParser.h"
#include "app/cli/Completion.h"
#include "app/cli/NearestWord.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

gateway::Result<ParsedCommand, QString> parse(const QString &line)
{
    return parseCommand(line.split(u' ', Qt::SkipEmptyParts));
}

} // namespace

class tst_CommandTable : public QObject
{
    Q_OBJECT

private slots:
    void oneOptionHasOneShapeEverywhere()
    {
        QHash<QString, OptionSpec::Value> shapes;
        for (const CommandSpec &command : commandTable()) {
            for (const OptionSpec &option : command.options) {
                const QString name = option.name;
                QCOMPARE(shapes.value(name, option.value), option.value);
                QCOMPARE(option.valueName.isEmpty(), option.value == OptionSpec::Value::None);
                shapes.insert(name, option.value);
            }
        }
    }

    void everyCommandIsFoundByItsWordsOnce()
    {
        for (const CommandSpec &command : commandTable()) {
            QCOMPARE(findCommand(command.path()), &command);
            QCOMPARE(!command.run, command.words.isEmpty() || command.words == "gateway run"_L1);
            QVERIFY(!command.summary.isEmpty());
        }
    }

    void aCommandIsReadWithItsOptionsAnywhere()
    {
        const auto parsed = parse(u"--json nodes invoke --node phone --command=camera.snap "
                                  "--timeout 5 --params {\"a\":1}"_s);

        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->spec->words, "nodes invoke"_L1);
        QVERIFY(parsed->isSet("json"_L1));
        QCOMPARE(parsed->value("node"_L1), std::optional(u"phone"_s));
        QCOMPARE(parsed->value("command"_L1), std::optional(u"camera.snap"_s));
        QCOMPARE(parsed->number("timeout"_L1), std::optional<qint64>(5));
        QCOMPARE(parsed->duration("timeout"_L1), std::optional(std::chrono::milliseconds(5)));
    }

    void whatFollowsTwoDashesIsTheNodesOwn()
    {
        const auto parsed = parse(u"nodes run --node n --env A=1 --env B=2 -- ls -l --json"_s);

        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->arguments, QStringList({u"ls"_s, u"-l"_s, u"--json"_s}));
        QCOMPARE(parsed->all("env"_L1), QStringList({u"A=1"_s, u"B=2"_s}));
        QVERIFY(!parsed->isSet("json"_L1));
    }

    void timesHaveUnits_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("milliseconds");
        QTest::newRow("none") << u"1500"_s << qint64(1500);
        QTest::newRow("ms") << u"7ms"_s << qint64(7);
        QTest::newRow("s") << u"2s"_s << qint64(2'000);
        QTest::newRow("m") << u"30m"_s << qint64(1'800'000);
        QTest::newRow("h") << u"24h"_s << qint64(86'400'000);
        QTest::newRow("d") << u"7d"_s << qint64(604'800'000);
    }
    void timesHaveUnits()
    {
        QFETCH(QString, text);
        QFETCH(qint64, milliseconds);

        const auto parsed = parse(u"nodes list --last-connected "_s + text);

        QVERIFY(parsed.has_value());
        QCOMPARE(parsed->duration("last-connected"_L1),
                 std::optional(std::chrono::milliseconds(milliseconds)));
    }

    void mistakesAreNamedWithTheNearestWord_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("text");
        QTest::newRow("option of nothing")
            << u"--hiden"_s << u"--hiden is not an option. Did you mean --hidden?"_s;
        QTest::newRow("group") << u"gatway"_s
                               << u"Unknown command: gatway. Did you mean gateway?"_s;
        QTest::newRow("word of a group")
            << u"nodes lsit"_s << u"Unknown command: nodes lsit. Did you mean nodes list?"_s;
        QTest::newRow("nothing near") << u"xylophone"_s << u"Unknown command: xylophone."_s;
        QTest::newRow("group alone") << u"token"_s << u"Say what to do with token: show, new."_s;
        QTest::newRow("option") << u"gateway health --tiemout 5"_s
                                << u"--tiemout is not an option of openclaw-tray gateway health. "
                                   "Did you mean --timeout?"_s;
        QTest::newRow("option of another command")
            << u"gateway stop --url ws://a"_s
            << u"--url is not an option of openclaw-tray gateway stop."_s;
        QTest::newRow("needed option")
            << u"nodes describe"_s
            << u"openclaw-tray nodes describe needs --node <idOrNameOrIp>."_s;
        QTest::newRow("needed argument")
            << u"nodes approve"_s << u"openclaw-tray nodes approve needs <requestId>."_s;
        QTest::newRow("too many words")
            << u"gateway run now"_s << u"openclaw-tray gateway run does not take \"now\"."_s;
        QTest::newRow("choice")
            << u"completion bsh"_s
            << u"Invalid <shell> (use \"bash\", \"zsh\", \"fish\"). Did you mean "
               "bash?"_s;
        QTest::newRow("role") << u"devices revoke --device d --role king"_s
                              << u"Invalid --role (use \"operator\", \"node\")"_s;
        QTest::newRow("milliseconds")
            << u"gateway health --timeout 5s"_s
            << u"Invalid --timeout. Give a number of milliseconds, at least 1."_s;
        QTest::newRow("json") << u"gateway call health --params [1]"_s
                              << u"Invalid --params. Give a JSON object, such as '{\"a\":1}'."_s;
        QTest::newRow("url") << u"gateway health --url http://a"_s
                             << u"Invalid --url. Give an address such as ws://127.0.0.1:18789, "
                                "without a user name."_s;
        QTest::newRow("secret in the url")
            << u"gateway health --url ws://me:word@host"_s
            << u"Invalid --url. Give an address such as ws://127.0.0.1:18789, without a user "
               "name."_s;
        QTest::newRow("port") << u"gateway health --port 65536"_s
                              << u"Invalid port. Give --port a number from 1 to 65535."_s;
    }
    void mistakesAreNamedWithTheNearestWord()
    {
        QFETCH(QString, line);
        QFETCH(QString, text);

        const auto parsed = parse(line);

        QVERIFY(!parsed.has_value());
        QCOMPARE(parsed.error(), text);
    }

    void aWordFarFromAllIsNotGuessed()
    {
        QCOMPARE(nearestWord(u"lst"_s, {u"list"_s, u"status"_s}), std::optional(u"list"_s));
        QCOMPARE(nearestWord(u"staus"_s, {u"list"_s, u"status"_s}), std::optional(u"status"_s));
        QCOMPARE(nearestWord(u"q"_s, {u"list"_s, u"status"_s}), std::nullopt);
        QCOMPARE(nearestWord(QString(100'000, u'a'), {u"list"_s}), std::nullopt);
    }

    void helpNamesEveryCommandAndOption()
    {
        for (const CommandSpec &command : commandTable()) {
            if (command.words.isEmpty())
                continue;
            const QString group = groupHelp(command.path().first(command.path().size() - 1));
            QVERIFY2(group.contains(u"  "_s + command.path().last()), qPrintable(group));
            const auto shown = parse(command.words + u" --help"_s);
            QVERIFY(shown.has_value());
            QCOMPARE(shown->text, commandHelp(command));
            for (const OptionSpec &option : command.options)
                QVERIFY(shown->text.contains(u"--"_s + option.name));
            for (const QString &line : shown->text.split(u'\n').sliced(2))
                QVERIFY2(line.size() <= 80, qPrintable(line));
        }
        QVERIFY(parse(u"help nodes list"_s)->text == parse(u"nodes list --help"_s)->text);
        QVERIFY(parse(u"gateway --help"_s)->text.contains("--allow-unconfigured"_L1));
    }

    void completionScriptsAreSound_data()
    {
        QTest::addColumn<QString>("shell");
        for (const QString &shell : {u"bash"_s, u"zsh"_s, u"fish"_s})
            QTest::newRow(qPrintable(shell)) << shell;
    }
    void completionScriptsAreSound()
    {
        QFETCH(QString, shell);
        const QString script = completionScript(*shellFromText(shell));
        for (const CommandSpec &command : commandTable())
            QVERIFY2(script.contains(command.words), command.words.data());
        if (QStandardPaths::findExecutable(shell).isEmpty())
            QSKIP("this shell is not installed");
        QTemporaryFile file;
        QVERIFY(file.open());
        file.write(script.toUtf8());
        file.close();

        QProcess check;
        check.start(shell, {u"-n"_s, file.fileName()});

        QVERIFY(check.waitForFinished());
        QCOMPARE(check.exitCode(), 0);
        QCOMPARE(check.readAllStandardError(), QByteArray());
    }

    void bashCompletes_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::addColumn<QString>("candidates");
        QTest::newRow("group") << QStringList{u"no"_s} << u"nodes"_s;
        QTest::newRow("command") << QStringList{u"nodes"_s, u"re"_s} << u"rename reject remove"_s;
        QTest::newRow("option") << QStringList{u"gateway"_s, u"probe"_s, u"--ti"_s}
                                << u"--timeout"_s;
        QTest::newRow("after an option's value")
            << QStringList{u"--profile"_s, u"w"_s, u"token"_s, u"n"_s} << u"new"_s;
        QTest::newRow("value") << QStringList{u"gateway"_s, u"run"_s, u"--bind"_s, u"l"_s}
                               << u"loopback lan"_s;
        QTest::newRow("argument") << QStringList{u"completion"_s, u"f"_s} << u"fish"_s;
    }
    void bashCompletes()
    {
        QFETCH(QStringList, words);
        QFETCH(QString, candidates);
        if (QStandardPaths::findExecutable(u"bash"_s).isEmpty())
            QSKIP("bash is not installed");
        const QString script = completionScript(Shell::Bash) +
                               u"\nCOMP_WORDS=(openclaw-tray %1)\nCOMP_CWORD=%2\n"
                               "_openclaw_tray\necho \"${COMPREPLY[@]}\"\n"_s.arg(words.join(u' '))
                                   .arg(words.size());

        QProcess bash;
        bash.start(u"bash"_s, {u"-c"_s, script});

        QVERIFY(bash.waitForFinished());
        QCOMPARE(QString::fromUtf8(bash.readAllStandardOutput()).trimmed(), candidates);
    }

    void fishCompletes()
    {
        if (QStandardPaths::findExecutable(u"fish"_s).isEmpty())
            QSKIP("fish is not installed");
        QProcess fish;
        fish.start(u"fish"_s, {u"--no-config"_s, u"-c"_s,
                               completionScript(Shell::Fish) +
                                   u"\ncomplete -C 'openclaw-tray nodes re'"
                                   "\ncomplete -C 'openclaw-tray gateway run --bind l'"_s});

        QVERIFY(fish.waitForFinished());
        const QString said = QString::fromUtf8(fish.readAllStandardOutput());
        for (const QString &word : {u"rename\t"_s, u"reject\t"_s, u"remove\t"_s, u"loopback"_s})
            QVERIFY2(said.contains(word), qPrintable(said));
        QVERIFY(!said.contains("approve"_L1));
    }
};

QTEST_GUILESS_MAIN(tst_CommandTable)
#include "tst_CommandTable.moc"
