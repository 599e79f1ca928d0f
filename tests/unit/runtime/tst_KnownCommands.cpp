// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/KnownCommands.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

QStringList platformsOf(const QString &command)
{
    const auto it = std::ranges::find(knownCommands(), command, &KnownCommandView::name);
    return it == knownCommands().end() ? QStringList{u"(unknown)"_s} : it->defaultPlatforms;
}

} // namespace

class tst_KnownCommands : public QObject
{
    Q_OBJECT

private slots:
    void eachNameIsListedOnceInOrder()
    {
        QVERIFY(
            std::ranges::is_sorted(knownCommands(), std::ranges::less(), &KnownCommandView::name));
        QVERIFY(std::ranges::adjacent_find(knownCommands(), std::ranges::equal_to(),
                                           &KnownCommandView::name) == knownCommands().end());
    }

    void platformsAreThoseOfTheTables_data()
    {
        QTest::addColumn<QString>("command");
        QTest::addColumn<QStringList>("platforms");
        QTest::newRow("needs a rule") << u"camera.snap"_s << QStringList();
        QTest::newRow("mobile") << u"mobile.ui.act"_s << QStringList{u"Android"_s};
        QTest::newRow("desktop host")
            << u"system.run"_s << QStringList{u"macOS"_s, u"Windows"_s, u"Linux"_s};
        QTest::newRow("phone only") << u"watch.status"_s << QStringList{u"iPhone"_s};
        QTest::newRow("plugin") << u"canvas.present"_s << QStringList{u"macOS"_s};
    }

    void platformsAreThoseOfTheTables()
    {
        QFETCH(QString, command);
        QFETCH(QStringList, platforms);

        QCOMPARE(platformsOf(command), platforms);
    }
};

QTEST_GUILESS_MAIN(tst_KnownCommands)
#include "tst_KnownCommands.moc"
