// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/JsonTree.h"

#include "ui/common/RemoteText.h"
#include "ui/nodes/InvokeResult.h"

#include <QHeaderView>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MaxEntries = 1000; // of one level
constexpr qsizetype MaxTextChars = 400;

} // namespace

JsonTree::JsonTree(QWidget *parent)
    : QTreeWidget(parent)
{
    setAccessibleName(tr("Result as tree"));
    setHeaderLabels({tr("Name"), tr("Value")});
    setUniformRowHeights(true);
    header()->resizeSection(0, 24 * fontMetrics().averageCharWidth());
    connect(this, &QTreeWidget::itemExpanded, this, &JsonTree::fill);
}

void JsonTree::setValue(const QJsonValue &value)
{
    clear();
    QTreeWidgetItem *root = addEntry(invisibleRootItem(), tr("Result"), value);
    root->setExpanded(true);
    setCurrentItem(root);
}

QTreeWidgetItem *JsonTree::addEntry(QTreeWidgetItem *above, const QString &name,
                                    const QJsonValue &value)
{
    QString text;
    bool hasChildren = false;
    if (value.isObject()) {
        const int entries = int(value.toObject().size());
        hasChildren = entries > 0;
        text = tr("object, %n entries", nullptr, entries);
    } else if (value.isArray()) {
        const int entries = int(value.toArray().size());
        hasChildren = entries > 0;
        text = tr("list, %n entries", nullptr, entries);
    } else if (value.isString()) {
        text = InvokeResult::foldedData(value.toString())
                   .value_or(remoteText(value.toString(), MaxTextChars));
    } else {
        text = QString::fromUtf8(InvokeResult::json(value)).trimmed();
    }
    auto *item = new QTreeWidgetItem(above, {remoteText(name), text});
    if (hasChildren) {
        item->setData(0, ValueRole, value);
        item->setChildIndicatorPolicy(QTreeWidgetItem::ShowIndicator);
    }
    return item;
}

void JsonTree::fill(QTreeWidgetItem *item)
{
    if (item->childCount() > 0)
        return;
    const QJsonValue value = item->data(0, ValueRole).toJsonValue();
    const QJsonObject object = value.toObject();
    const QJsonArray array = value.toArray();
    for (auto it = object.begin(); it != object.end() && item->childCount() < MaxEntries; ++it)
        addEntry(item, it.key(), it.value());
    for (int at = 0; at < array.size() && at < MaxEntries; ++at)
        addEntry(item, QString::number(at), array.at(at));
    const int left = int(object.size() + array.size()) - MaxEntries;
    if (left > 0)
        new QTreeWidgetItem(item, {QString(), tr("%n more, see the text", nullptr, left)});
}

} // namespace ui
