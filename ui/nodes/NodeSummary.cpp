// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodeSummary.h"

#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/common/TimeText.h"

#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MaxPathChars = 4096;

QLabel *valueLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeText(QString(), parent);
    label->setObjectName(u"page.nodes.summary."_s + name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

NodeSummary::NodeSummary(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"page.nodes.summary"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *body = new QWidget(this);
    m_form = new QFormLayout(body);
    m_form->setHorizontalSpacing(theme::RowSpacing);
    m_form->setVerticalSpacing(theme::RelatedSpacing);
    for (const Entry &entry : entries(NodeRow())) {
        auto *value = valueLabel(u"value%1"_s.arg(int(entry.first)), body);
        m_values.emplace(entry.first, value);
        m_form->addRow(makeSecondaryText(title(entry.first), body), value);
    }
    m_values.at(Field::Code)->setFont(theme::fixedFont(font()));
    m_values.at(Field::Address)->setFont(theme::fixedFont(font()));

    auto *copyId = new QPushButton(tr("&Copy full ID"), body);
    copyId->setObjectName(u"page.nodes.summary.copyId"_s);
    m_showPath = new QPushButton(tr("Sho&w search path for programs"), body);
    m_showPath->setObjectName(u"page.nodes.summary.showPath"_s);
    m_showPath->setCheckable(true);
    auto *buttons = new FlowLayout;
    buttons->addWidget(copyId);
    buttons->addWidget(m_showPath);
    m_form->addRow(buttons);
    m_path = valueLabel(u"path"_s, body);
    m_path->setFont(theme::fixedFont(font()));
    m_path->hide();
    m_form->addRow(m_path);
    setWidget(body);

    connect(copyId, &QPushButton::clicked, this, &NodeSummary::copyIdAsked);
    connect(m_showPath, &QPushButton::toggled, m_path, &QWidget::setVisible);
}

QString NodeSummary::title(Field field)
{
    switch (field) {
    case Field::Name:
        return tr("Name");
    case Field::OwnName:
        return tr("Calls itself");
    case Field::State:
        return tr("Status");
    case Field::Platform:
        return tr("Platform");
    case Field::Model:
        return tr("Model");
    case Field::Version:
        return tr("App version");
    case Field::Address:
        return tr("Address");
    case Field::ConnectedSince:
        return tr("Connected since");
    case Field::LastSeen:
        return tr("Last seen");
    case Field::ReplyTime:
        return tr("Replies in");
    case Field::Protocol:
        return tr("Protocol");
    case Field::Code:
        return tr("Device code");
    }
    return {};
}

QList<NodeSummary::Entry> NodeSummary::entries(const NodeRow &row)
{
    const gateway::NodeView &node = row.node;
    const QString ownName = remoteText(node.ownName);
    const auto when = [](const std::optional<qint64> &time, const QString &relative) {
        return time ? tr("%1 (%2)", "%1: exact time, %2: how long ago or for how long")
                          .arg(TimeText::exact(*time), relative)
                    : QString();
    };
    QString state = NodeStatus::text(row.state);
    if (row.state != NodeState::Connected && row.state != NodeState::Offline)
        state += u" – "_s + NodeStatus::explanation(row.state);
    return {
        {Field::Name, row.name},
        {Field::OwnName, ownName == row.name ? QString() : ownName},
        {Field::State, state},
        {Field::Platform, Platform::nameAndVersion(node.platform, node.deviceFamily) + u" – "_s +
                              Platform::shapeText(row.shape)},
        {Field::Model, row.model},
        {Field::Version, row.version},
        {Field::Address, row.address},
        {Field::ConnectedSince,
         node.isConnected ? when(node.connectedSinceMs, row.connectedSince) : QString()},
        {Field::LastSeen, node.isConnected ? QString() : when(node.lastSeenMs, row.lastSeen)},
        {Field::ReplyTime, node.replyMs ? TimeText::duration(*node.replyMs) : QString()},
        {Field::Protocol, node.isConnected ? QString::number(node.protocol) : QString()},
        {Field::Code, row.code},
    };
}

void NodeSummary::show(const NodeRow &row)
{
    for (const auto &[field, text] : entries(row)) {
        QLabel *value = m_values.at(field);
        if (value->text() != text)
            value->setText(text);
        value->setVisible(!text.isEmpty());
        m_form->labelForField(value)->setVisible(!text.isEmpty());
    }
    const QString path = remoteText(row.node.pathEnv, MaxPathChars);
    if (m_path->text() != path)
        m_path->setText(path);
    m_showPath->setVisible(!path.isEmpty());
    m_path->setVisible(!path.isEmpty() && m_showPath->isChecked());
}

QString NodeSummary::asText(const NodeRow &row)
{
    QStringList lines;
    for (const auto &[field, text] : entries(row)) {
        if (!text.isEmpty())
            lines.append(title(field) + u": "_s + text);
    }
    return lines.join(u'\n');
}

} // namespace ui
