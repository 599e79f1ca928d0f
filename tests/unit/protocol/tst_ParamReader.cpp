// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/protocol/ParamReader.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace gateway;

namespace {

/// One of everything that can be read.
struct Sample
{
    QString text = {};
    std::optional<QString> label = {};
    std::optional<bool> flag = {};
    std::optional<qint64> count = {};
    std::optional<QStringList> list = {};
    std::optional<QMap<QString, bool>> map = {};
    std::optional<QJsonObject> object = {};
    QJsonValue open = QJsonValue::Undefined;
    qint64 inner = 0;

    static Result<Sample, ParamFault> decode(ParamReader reader)
    {
        Sample sample;
        reader.read("text"_L1, sample.text);
        reader.readText("label"_L1, sample.label, 4);
        reader.read("flag"_L1, sample.flag);
        reader.read("count"_L1, sample.count, 1, 10);
        reader.read("list"_L1, sample.list);
        reader.read("map"_L1, sample.map);
        reader.read("object"_L1, sample.object);
        reader.readOpen("open"_L1, sample.open);
        if (auto nested = reader.nested("nested"_L1)) {
            nested->read("inner"_L1, sample.inner, 0);
            reader.adopt(*nested);
        }
        return reader.finish(std::move(sample));
    }
};

Result<Sample, ParamFault> decode(const QByteArray &json)
{
    return Sample::decode(ParamReader(QJsonDocument::fromJson(json).object()));
}

} // namespace

class tst_ParamReader : public QObject
{
    Q_OBJECT

private slots:
    void everythingIsRead()
    {
        const auto sample = decode(R"({"text":"t","label":"","flag":false,"count":10,"list":["a"],
            "map":{"k":true},"object":{"x":1},"open":[1],"nested":{"inner":5}})");

        QVERIFY(sample);
        QCOMPARE(sample->text, u"t"_s);
        QCOMPARE(sample->label, std::optional(QString(u""_s)));
        QCOMPARE(sample->flag, std::optional(false));
        QCOMPARE(sample->count, std::optional<qint64>(10));
        QCOMPARE(sample->list, std::optional(QStringList{u"a"_s}));
        QCOMPARE(sample->map, std::optional(QMap<QString, bool>{{u"k"_s, true}}));
        QCOMPARE(sample->object, std::optional(QJsonObject{{u"x"_s, 1}}));
        QCOMPARE(sample->open, QJsonValue(QJsonArray{1}));
        QCOMPARE(sample->inner, 5);
    }

    void whatIsOptionalMayBeAbsent()
    {
        const auto sample = decode(R"({"text":"t"})");
        QVERIFY(sample);
        QVERIFY(!sample->label && !sample->flag && !sample->count && !sample->list);
        QVERIFY(sample->open.isUndefined());
    }

    void aFaultIsNamedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *tag, const QByteArray &fields, const QString &fault) {
            QTest::newRow(tag) << R"({"text":"t",)" + fields + '}' << fault;
        };
        QTest::newRow("required") << "{}"_ba << u"must have required property 'text'"_s;
        QTest::newRow("empty text")
            << R"({"text":""})"_ba << u"at /text: must not have fewer than 1 characters"_s;
        QTest::newRow("null is not absent")
            << R"({"text":null})"_ba << u"at /text: must be string"_s;
        row("too long", R"("label":"12345")", u"at /label: must not have more than 4 characters"_s);
        row("flag", R"("flag":1)", u"at /flag: must be boolean"_s);
        row("fraction", R"("count":1.5)", u"at /count: must be integer"_s);
        row("number as text", R"("count":"1")", u"at /count: must be integer"_s);
        row("beyond integers", R"("count":1e300)", u"at /count: must be integer"_s);
        row("too small", R"("count":0)", u"at /count: must be >= 1"_s);
        row("too large", R"("count":11)", u"at /count: must be <= 10"_s);
        row("no list", R"("list":{})", u"at /list: must be array"_s);
        row("in a list", R"("list":["a",1])", u"at /list/1: must be string"_s);
        row("empty in a list", R"("list":[""])", u"at /list/0: must be string"_s);
        row("no map", R"("map":[])", u"at /map: must be object"_s);
        row("in a map", R"("map":{"k":1})", u"at /map/k: must be boolean"_s);
        row("no object", R"("object":1)", u"at /object: must be object"_s);
        row("not nested", R"("nested":1)", u"at /nested: must be object"_s);
        row("in what is nested", R"("nested":{"inner":-1})", u"at /nested/inner: must be >= 0"_s);
        row("unknown", R"("foo":1)", u"at root: unexpected property 'foo'"_s);
        row("control characters are not repeated", R"("a\nb":1)",
            u"at root: unexpected property 'a?b'"_s);
    }
    void aFaultIsNamedWithItsPlace()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, fault);

        const auto sample = decode(json);

        QVERIFY(!sample);
        QCOMPARE(sample.error().text, fault);
    }

    void theFirstFaultCounts()
    {
        QCOMPARE(decode(R"({"flag":1,"foo":2})").error().text,
                 u"must have required property 'text'"_s);
    }

    void skippedAndUnknownFieldsMayStandIfSaidSo()
    {
        ParamReader skipping(QJsonObject{{u"a"_s, 1}});
        skipping.skip("a"_L1);
        QVERIFY(skipping.finish(0));

        ParamReader lenient(QJsonObject{{u"a"_s, 1}});
        lenient.allowUnknown();
        QVERIFY(lenient.finish(0));

        ParamReader strict(QJsonObject{{u"a"_s, 1}});
        QVERIFY(!strict.finish(0));
    }

    void aSecretMayBeEmpty()
    {
        ParamReader reader(QJsonObject{{u"token"_s, QString(u""_s)}});
        std::optional<Secret> token;
        reader.read("token"_L1, token);
        QVERIFY(!reader.hasFault());
        QVERIFY(token && token->isEmpty());
    }
};

QTEST_APPLESS_MAIN(tst_ParamReader)
#include "tst_ParamReader.moc"
