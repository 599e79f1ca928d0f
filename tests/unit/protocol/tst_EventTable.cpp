// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/EventTable.h"

#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

using Audience = EventSpec::Audience;

class tst_EventTable : public QObject
{
    Q_OBJECT

private slots:
    void everyEventIsThereOnce()
    {
        QSet<QString> names;
        for (const EventSpec &spec : eventTable())
            names.insert(spec.name);
        QCOMPARE(std::size_t(names.size()), eventTable().size());
    }

    void aNameFindsItsRow()
    {
        for (const EventSpec &spec : eventTable())
            QCOMPARE(findEvent(QString(spec.name)), &spec);
        QCOMPARE(findEvent(u"no.such.event"), nullptr);
        QCOMPARE(findEvent(u"Tick"), nullptr);
    }

    void onlyOperatorsEventsAskForAScope()
    {
        for (const EventSpec &spec : eventTable()) {
            if (spec.audience == Audience::Operators)
                QVERIFY2(spec.scope == Scope::Read || spec.scope == Scope::Pairing ||
                             spec.scope == Scope::Approvals,
                         spec.name.data());
        }
    }

    // A reader that missed one of these would be wrong for ever.
    void whatHasNoNextOneIsNotDroppable()
    {
        for (const QString &name : {u"shutdown"_s, u"health"_s})
            QVERIFY(!findEvent(name)->isDroppable);
    }

    void onlyVersionedStateCarriesVersions()
    {
        QStringList names;
        for (const EventSpec &spec : eventTable()) {
            if (spec.carriesStateVersion)
                names.append(spec.name);
        }
        QCOMPARE(names, (QStringList{u"health"_s, u"presence"_s}));
    }
};

QTEST_APPLESS_MAIN(tst_EventTable)
#include "tst_EventTable.moc"
