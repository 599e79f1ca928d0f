// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/EventTable.h"
#include "tests/support/TestGateway.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;
using namespace gateway::test;

namespace {

QString textOf(MethodSpec::Caller caller)
{
    switch (caller) {
    case MethodSpec::Caller::Operator:
        return u"operator"_s;
    case MethodSpec::Caller::Node:
        return u"node"_s;
    case MethodSpec::Caller::Anyone:
        return u"anyone"_s;
    }
    return {};
}

QString textOf(MethodSpec::Versions versions)
{
    switch (versions) {
    case MethodSpec::Versions::All:
        return u"3+4"_s;
    case MethodSpec::Versions::V3Only:
        return u"3"_s;
    case MethodSpec::Versions::V4Only:
        return u"4"_s;
    }
    return {};
}

QString textOf(EventSpec::Audience audience)
{
    switch (audience) {
    case EventSpec::Audience::Everyone:
        return u"everyone"_s;
    case EventSpec::Audience::Operators:
        return u"operators"_s;
    case EventSpec::Audience::Addressed:
        return u"addressed"_s;
    }
    return {};
}

QString orDash(QLatin1StringView text)
{
    return text.isEmpty() ? u"-"_s : QString(text);
}

} // namespace

// What the gateway answers and sends, and to whom, as two tables in text. A new row changes a
// golden file on purpose: OC_UPDATE_GOLDENS=1 writes them, and a review reads the difference.
class tst_GoldenTables : public QObject
{
    Q_OBJECT

private slots:
    void methods()
    {
        TestGateway gateway;
        QCOMPARE(gateway.start(), QString());
        QStringList lines;
        for (const auto &[name, row] : gateway.gateway().router().rows()) {
            const MethodSpec &spec = row.spec;
            const bool hasScope = spec.caller == MethodSpec::Caller::Operator;
            lines.append(QStringList{
                name, textOf(spec.caller), orDash(hasScope ? toText(spec.scope) : ""_L1),
                textOf(spec.versions), spec.isAdvertised ? u"advertised"_s : u"unlisted"_s}
                             .join(u' '));
        }
        compare(lines, u"methods.golden"_s);
    }

    void events()
    {
        QStringList lines;
        for (const EventSpec &spec : eventTable()) {
            const bool hasScope = spec.audience == EventSpec::Audience::Operators;
            lines.append(QStringList{
                spec.name, textOf(spec.audience), orDash(hasScope ? toText(spec.scope) : ""_L1),
                spec.isDroppable ? u"droppable"_s : u"kept"_s,
                spec.carriesStateVersion ? u"versioned"_s : u"plain"_s,
                dialectV3().lowerEvent({.name = spec.name}) ? u"3+4"_s : u"4"_s}
                             .join(u' '));
        }
        lines.sort();
        compare(lines, u"events.golden"_s);
    }

private:
    static void compare(const QStringList &lines, const QString &name)
    {
        QFile file(QStringLiteral(OC_SOURCE_DIR) + u"/tests/architecture/"_s + name);
        if (qEnvironmentVariableIsSet("OC_UPDATE_GOLDENS")) {
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(lines.join(u'\n').toUtf8() + '\n');
            return;
        }
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        const QStringList golden =
            QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
        for (const QString &line : lines)
            QVERIFY2(golden.contains(line), qPrintable(u"not in %1: %2"_s.arg(name, line)));
        for (const QString &line : golden)
            QVERIFY2(lines.contains(line), qPrintable(u"only in %1: %2"_s.arg(name, line)));
        QCOMPARE(lines, golden);
    }
};

QTEST_GUILESS_MAIN(tst_GoldenTables)
#include "tst_GoldenTables.moc"
