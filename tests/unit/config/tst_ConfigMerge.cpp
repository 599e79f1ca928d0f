// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/config/ConfigMerge.h"
#include "gateway/config/SecretCover.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace gateway;
using namespace Qt::StringLiterals;

namespace {

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

} // namespace

class tst_ConfigMerge : public QObject
{
    Q_OBJECT

private slots:
    void mergesAsAMergePatch_data()
    {
        QTest::addColumn<QJsonObject>("base");
        QTest::addColumn<QJsonObject>("patch");
        QTest::addColumn<QJsonObject>("expected");

        QTest::newRow("objects are merged")
            << json(R"({"a":{"b":1,"c":2}})") << json(R"({"a":{"c":3}})")
            << json(R"({"a":{"b":1,"c":3}})");
        QTest::newRow("null removes")
            << json(R"({"a":{"b":1},"d":1})") << json(R"({"a":null})") << json(R"({"d":1})");
        QTest::newRow("null for nothing is nothing")
            << json(R"({})") << json(R"({"a":{"b":null}})") << json(R"({"a":{}})");
        QTest::newRow("plain lists are replaced")
            << json(R"({"a":[1,2]})") << json(R"({"a":[3]})") << json(R"({"a":[3]})");
        QTest::newRow("items with an id are merged")
            << json(R"({"a":[{"id":"x","v":1,"w":1},{"id":"y","v":1}]})")
            << json(R"({"a":[{"id":"x","v":2},{"id":"z"}]})")
            << json(R"({"a":[{"id":"x","v":2,"w":1},{"id":"y","v":1},{"id":"z"}]})");
        QTest::newRow("an object takes a value's place")
            << json(R"({"a":1})") << json(R"({"a":{"b":1}})") << json(R"({"a":{"b":1}})");
    }

    void mergesAsAMergePatch()
    {
        QFETCH(QJsonObject, base);
        QFETCH(QJsonObject, patch);
        QFETCH(QJsonObject, expected);

        QCOMPARE(configmerge::merged(base, patch), expected);
    }

    void aNamedPathIsReplacedWhole()
    {
        const QJsonObject base = json(R"({"g":{"a":[{"id":"x"},{"id":"y"}]}})");
        const QJsonObject patch = json(R"({"g":{"a":[{"id":"z"}]}})");

        QCOMPARE(configmerge::merged(base, patch, {u"g.a"_s}), patch);
    }

    void differencesAreTheFewestChanges()
    {
        const QJsonObject from = json(R"({"a":{"b":1,"c":2,"gone":{"x":1}},"same":[1]})");
        const QJsonObject to = json(R"({"a":{"b":1,"c":3},"same":[1],"new":{"d":true}})");

        const QList<ConfigChange> expected{
            {.path = {u"a"_s, u"gone"_s}},
            {.path = {u"a"_s, u"c"_s}, .value = 3},
            {.path = {u"new"_s}, .value = QJsonObject{{u"d"_s, true}}}};
        QCOMPARE(configmerge::differences(from, to), expected);
        QVERIFY(configmerge::differences(to, to).isEmpty());
    }

    void secretsAreCoveredAndComeBack()
    {
        const QJsonObject settings =
            json(R"({"gateway":{"auth":{"token":"hush","mode":"token"},"port":1},)"
                 R"("models":[{"id":"a","apiKey":"k"}],"tokens":["x"]})");

        const QJsonObject covered = secretcover::covered(settings);

        const QByteArray text = QJsonDocument(covered).toJson();
        QVERIFY(!text.contains("hush"));
        QVERIFY(!text.contains("\"k\""));
        QVERIFY(!text.contains("\"x\""));
        QCOMPARE(*secretcover::uncovered(covered, settings), settings);
    }

    void aMarkWithNothingBehindItIsRefused()
    {
        const QJsonObject covered = json(R"({"a":{"token":"__OPENCLAW_REDACTED__"}})");

        const auto result = secretcover::uncovered(covered, json(R"({"a":{}})"));

        QVERIFY(!result);
        QCOMPARE(result.error(), u"a.token"_s);
    }

    void secretsOfAListThatChangedItsLengthAreNotGuessed()
    {
        const QJsonObject stored = json(R"({"a":[{"token":"one"},{"token":"two"}]})");

        const auto result =
            secretcover::uncovered(json(R"({"a":[{"token":"__OPENCLAW_REDACTED__"}]})"), stored);

        QVERIFY(!result);
        QCOMPARE(result.error(), u"a.0.token"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ConfigMerge)
#include "tst_ConfigMerge.moc"
