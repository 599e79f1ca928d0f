// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/EventTable.h"
#include "tests/support/TestGateway.h"

#include <QFile>
#include <QTest>

#include <memory>

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

/// A caller in the words of contract-methods.txt.
QString callerOf(const MethodSpec &spec)
{
    if (spec.caller != MethodSpec::Caller::Operator)
        return textOf(spec.caller);
    return spec.scope == Scope::None ? u"own"_s : QString(toText(spec.scope)).section(u'.', 1);
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
    void initTestCase()
    {
        m_gateway = std::make_unique<TestGateway>();
        QCOMPARE(m_gateway->start(), QString());
    }
    void cleanupTestCase() { m_gateway.reset(); }

    void methods()
    {
        QStringList lines;
        for (const auto &[name, row] : m_gateway->gateway().router().rows()) {
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

    // From the contract's side: nothing it names is forgotten, offered to the wrong version, or
    // open to others than it says.
    void theContractsMethods_data()
    {
        QTest::addColumn<QStringList>("words");
        QFile file(QStringLiteral(OC_SOURCE_DIR) + u"/tests/architecture/contract-methods.txt"_s);
        QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
        for (const QString &line :
             QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            if (!line.startsWith(u'#'))
                QTest::newRow(qPrintable(line.section(u' ', 0, 0))) << line.split(u' ');
        }
    }
    void theContractsMethods()
    {
        QFETCH(QStringList, words);
        const QString &inThree = words.at(1);
        const QString &inFour = words.at(2);

        const auto *row = m_gateway->gateway().router().find(words.at(0));

        QVERIFY(row);
        QVERIFY(inThree == u"-"_s || dialectV3().offers(row->spec));
        QVERIFY(inFour == u"-"_s || dialectV4().offers(row->spec));
        const QString wanted = inFour == u"-"_s ? inThree : inFour;
        const bool isOnPurpose = words.value(3) == u"="_s;
        QCOMPARE(callerOf(row->spec), isOnPurpose ? words.value(4) : wanted);
        QVERIFY2(!isOnPurpose || (words.value(4) != wanted && words.size() > 5),
                 "a difference that is none, or without a reason");
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

    std::unique_ptr<TestGateway> m_gateway;
};

QTEST_GUILESS_MAIN(tst_GoldenTables)
#include "tst_GoldenTables.moc"
