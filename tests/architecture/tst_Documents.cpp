// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/architecture/DocumentTables.h"

#include "gateway/config/ConfigSchema.h"
#include "gateway/config/SettingTexts.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

const QString Root = QStringLiteral(OC_SOURCE_DIR);

QString read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList documents()
{
    QStringList list;
    for (const QString &name : QDir(Root).entryList({u"*.md"_s}, QDir::Files))
        list.append(Root + u'/' + name);
    QDirIterator it(Root + u"/resources/docs"_s, {u"*.md"_s}, QDir::Files,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        list.append(it.next());
    return list;
}

QList<QRegularExpressionMatch> matches(const QString &text, const QString &pattern)
{
    const QRegularExpression expression(pattern,
                                        QRegularExpression::MultilineOption |
                                            QRegularExpression::DotMatchesEverythingOption);
    QList<QRegularExpressionMatch> found;
    auto it = expression.globalMatch(text);
    while (it.hasNext())
        found.append(it.next());
    return found;
}

/// What a heading is called in a link, as the forges make it.
QSet<QString> anchorsOf(const QString &text)
{
    QSet<QString> anchors;
    for (const auto &heading : matches(text, u"^#+ ([^\\n]+)$"_s)) {
        QString anchor = heading.captured(1).toLower();
        anchor.remove(QRegularExpression(u"[^\\w\\- ]"_s));
        anchors.insert(anchor.replace(u' ', u'-'));
    }
    return anchors;
}

/// Texts as they stand in the sources, one in a line: placeholders as `…`, pieces joined.
QString plainTexts(QString source)
{
    source.replace(QRegularExpression(u"\"(_s|_L1)?\\s*\\n\\s*u?\""_s), QString());
    source.replace(u"\\\""_s, u"\u0001"_s);
    QStringList texts;
    for (const auto &text : matches(source, u"\"([^\"\\n]*)\""_s))
        texts.append(text.captured(1));
    QString all = texts.join(u'\n');
    all.replace(QRegularExpression(u"%\\d"_s), u"…"_s);
    all.replace(u'\u0001', u'"');
    return all.replace(u"\\n"_s, u"\n"_s);
}

QString allSources()
{
    QString all;
    for (const QString &top : {u"app"_s, u"gateway"_s, u"ui"_s}) {
        QDirIterator it(Root + u'/' + top, {u"*.cpp"_s, u"*.h"_s}, QDir::Files,
                        QDirIterator::Subdirectories);
        while (it.hasNext())
            all += plainTexts(read(it.next())) + u'\n';
    }
    return all;
}

/// The first cells of the tables of messages, and the codes below them.
QStringList explainedMessages()
{
    QStringList messages;
    for (const auto &row :
         matches(read(Root + u"/resources/docs/messages.md"_s), u"^\\| (`[^|]+`) \\|"_s)) {
        for (const auto &message : matches(row.captured(1), u"`([^`]+)`"_s))
            messages.append(message.captured(1));
    }
    return messages;
}

QString core(QString message)
{
    while (message.startsWith(u'…') || message.startsWith(u' '))
        message.remove(0, 1);
    while (message.endsWith(u'…') || message.endsWith(u'.') || message.endsWith(u' '))
        message.chop(1);
    return message;
}

bool isExplained(const QString &text, const QStringList &messages)
{
    return std::ranges::any_of(
        messages, [&](const QString &message) { return core(text).startsWith(core(message)); });
}

} // namespace

// Documents say what the program does: what it knows itself is written from its own tables
// (OC_UPDATE_GOLDENS=1 writes them), and what people wrote is compared with it.
class tst_Documents : public QObject
{
    Q_OBJECT

private slots:
    void whatTheProgramKnowsIsUpToDate()
    {
        static const QRegularExpression Part(u"<!-- begin ([^\\n]*) -->\\n(.*?)<!-- end \\1 -->"_s,
                                             QRegularExpression::DotMatchesEverythingOption);
        int count = 0;
        for (const QString &path : documents()) {
            const QString text = read(path);
            QString fresh = text;
            for (const auto &part : matches(text, Part.pattern())) {
                const auto wanted = documentPart(part.captured(1));
                QVERIFY2(wanted, qPrintable(part.captured(1)));
                fresh.replace(part.captured(0), u"<!-- begin %1 -->\n\n%2<!-- end %1 -->"_s.arg(
                                                    part.captured(1), *wanted));
                ++count;
            }
            if (fresh != text && qEnvironmentVariableIsSet("OC_UPDATE_GOLDENS")) {
                QFile file(path);
                QVERIFY(file.open(QIODevice::WriteOnly));
                file.write(fresh.toUtf8());
                continue;
            }
            QCOMPARE(text, fresh);
        }
        QCOMPARE(count, 4);
    }

    void everySettingIsExplained()
    {
        for (const gateway::SettingSpec &setting : gateway::configSchema())
            QVERIFY2(!gateway::settingText(setting.path).isEmpty(), setting.path.data());
        QVERIFY(gateway::settingText(u"gateway.nothing"_s).isEmpty());
    }

    void everyLinkLeadsSomewhere()
    {
        QStringList broken;
        for (const QString &path : documents()) {
            for (const auto &link : matches(read(path), u"\\]\\(([^)]+)\\)"_s)) {
                const QString target = link.captured(1);
                if (target.contains("://"_L1))
                    continue;
                const QString file = target.section(u'#', 0, 0);
                const QString anchor = target.section(u'#', 1);
                const QString whole = file.isEmpty() ? path : QFileInfo(path).dir().filePath(file);
                const bool isThere = QFile::exists(whole) &&
                                     (anchor.isEmpty() || anchorsOf(read(whole)).contains(anchor));
                if (!isThere)
                    broken.append(path + u": "_s + target);
            }
        }

        QCOMPARE(broken, QStringList());
    }

    void everyExplainedMessageIsOneOfOurs()
    {
        const QString sources = allSources();
        QStringList unknown;
        const QStringList messages = explainedMessages();
        for (const QString &message : messages) {
            if (!sources.contains(core(message)))
                unknown.append(message);
        }

        QVERIFY(messages.size() > 80);
        QCOMPARE(unknown, QStringList());
    }

    void everyMessageOfTheWindowIsExplained()
    {
        const QString source = read(Root + u"/ui/common/ErrorText.cpp"_s);
        const QStringList messages = explainedMessages();
        QStringList missing;
        int count = 0;
        for (const auto &call : matches(source, u"tr\\(\\s*(\".*?\")\\s*[,)]"_s)) {
            const QString text = plainTexts(call.captured(1));
            ++count;
            // "The device" stands for a name.
            if (text != "The device"_L1 && !isExplained(text, messages))
                missing.append(text);
        }

        QVERIFY(count > 30);
        QCOMPARE(missing, QStringList());
    }

    void everyFailureOfACommandIsExplained()
    {
        const QStringList messages = explainedMessages();
        QStringList missing;
        int count = 0;
        QDirIterator it(Root + u"/app/cli"_s, {u"*.cpp"_s}, QDir::Files);
        while (it.hasNext()) {
            const auto calls =
                matches(read(it.next()), u"fail\\(\\s*ExitCode::\\w+,\\s*(u\".*?\")_s"_s);
            for (const auto &call : calls) {
                const QString text = plainTexts(call.captured(1)).section(u'\n', 0, 0);
                ++count;
                if (!isExplained(text, messages))
                    missing.append(text);
            }
        }

        QVERIFY(count > 10);
        QCOMPARE(missing, QStringList());
    }
};

QTEST_GUILESS_MAIN(tst_Documents)
#include "tst_Documents.moc"
