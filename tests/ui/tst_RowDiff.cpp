// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/RowDiff.h"

#include <QAbstractItemModelTester>
#include <QItemSelectionModel>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

namespace {

struct Row
{
    int key = 0;
    int value = 0;

    bool operator==(const Row &) const = default;
};
struct KeyOf
{
    int operator()(const Row &row) const { return row.key; }
};

class Model final : public ui::RowListModel<Row, KeyOf>
{
public:
    using RowListModel::RowListModel;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : 2;
    }
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override
    {
        if (role != Qt::DisplayRole)
            return {};
        return index.column() == 0 ? rows().at(index.row()).key : rows().at(index.row()).value;
    }
};

} // namespace

class tst_RowDiff : public QObject
{
    Q_OBJECT

private slots:
    void anyListBecomesAnyOther()
    {
        QRandomGenerator random(7);
        Model model;
        QAbstractItemModelTester tester(&model,
                                        QAbstractItemModelTester::FailureReportingMode::Fatal);
        for (int round = 0; round < 200; ++round) {
            QList<Row> wanted;
            for (int key = 0; key < 12; ++key) {
                if (random.bounded(2) == 0)
                    wanted.insert(random.bounded(int(wanted.size()) + 1),
                                  {.key = key, .value = random.bounded(3)});
            }

            model.setRows(wanted);

            QCOMPARE(model.rows(), wanted);
        }
    }

    void unchangedRowsSayNothing()
    {
        Model model;
        model.setRows({{1, 1}, {2, 2}});
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        QSignalSpy inserted(&model, &QAbstractItemModel::rowsInserted);

        model.setRows({{1, 1}, {2, 5}});

        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed.first().at(0).toModelIndex().row(), 1);
        QCOMPARE(reset.size(), 0);
        QCOMPARE(inserted.size(), 0);
    }

    void selectionFollowsItsRow()
    {
        Model model;
        model.setRows({{1, 1}, {2, 2}, {3, 3}});
        QItemSelectionModel selection(&model);
        selection.setCurrentIndex(model.index(1, 0), QItemSelectionModel::ClearAndSelect);

        model.setRows({{3, 3}, {4, 4}, {2, 9}});

        QCOMPARE(selection.currentIndex().row(), 2);
        QVERIFY(selection.isSelected(model.index(2, 0)));
    }
};

QTEST_GUILESS_MAIN(tst_RowDiff)
#include "tst_RowDiff.moc"
