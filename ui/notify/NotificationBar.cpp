// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/notify/NotificationBar.h"

#include "ui/common/Announce.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

using theme::Meaning;

NotificationBar::NotificationBar(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"notification"_s);
    setFrameShape(QFrame::StyledPanel);
    auto *row = new QHBoxLayout(this);
    row->setSpacing(theme::RelatedSpacing);
    m_sign = new QLabel(this);
    row->addWidget(m_sign);
    m_text = makeText(QString(), this);
    m_text->setObjectName(u"notification.text"_s);
    row->addWidget(m_text, 1);
    m_buttons = new QHBoxLayout;
    row->addLayout(m_buttons);
    hide();
}

void NotificationBar::show(const NotificationContent &content)
{
    const bool isBad = content.urgency == NotificationContent::Urgency::Critical;
    const int side = style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, this);
    m_sign->setPixmap(
        meaningIcon(isBad ? Meaning::Danger : Meaning::Information).pixmap(side, side));
    const QString text =
        content.body.isEmpty() ? content.title : content.title + u'\n' + content.body;
    m_text->setText(text);
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater(); // one of them may be what brought us here
        delete item;
    }
    if (content.click == NotificationAction::Review)
        addButton(u"notification.review"_s, tr("Review…"), NotificationAction::Review);
    for (const NotificationButton &button : content.buttons) {
        using Action = NotificationAction;
        const bool decides = button.action == Action::Approve || button.action == Action::Reject;
        if (!decides && button.action != Action::Review)
            addButton(u"notification.action"_s, button.text, button.action);
    }
    auto *dismiss = new QPushButton(tr("Dismiss"), this);
    dismiss->setObjectName(u"notification.dismiss"_s);
    connect(dismiss, &QPushButton::clicked, this, &NotificationBar::dismissed);
    m_buttons->addWidget(dismiss);
    QFrame::show();
    announce(*this, text);
}

void NotificationBar::addButton(const QString &objectName, const QString &text,
                                NotificationAction action)
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(objectName);
    connect(button, &QPushButton::clicked, this, [this, action] { emit pressed(action); });
    m_buttons->addWidget(button);
}

WindowChannel::WindowChannel(QObject *parent)
    : NotificationChannel(parent)
{
    m_lifetime.setSingleShot(true);
    connect(&m_lifetime, &QTimer::timeout, this, [this] {
        if (!m_contents.isEmpty())
            withdraw(m_contents.last().key);
    });
}

void WindowChannel::setBar(NotificationBar *bar)
{
    m_bar = bar;
    if (m_bar) {
        connect(m_bar, &NotificationBar::pressed, this, [this](NotificationAction action) {
            if (!m_contents.isEmpty())
                emit pressed(m_contents.last().key, action, QString());
        });
        connect(m_bar, &NotificationBar::dismissed, this, [this] {
            if (!m_contents.isEmpty())
                withdraw(m_contents.last().key);
        });
        connect(m_bar, &QObject::destroyed, this, [this] {
            m_bar = nullptr;
            emit availabilityChanged();
        });
    }
    refresh();
    emit availabilityChanged();
}

void WindowChannel::show(const NotificationContent &content)
{
    m_contents.removeIf([&](const auto &entry) { return entry.key == content.key; });
    m_contents.append(content);
    refresh();
}

void WindowChannel::withdraw(const QString &key)
{
    m_contents.removeIf([&](const auto &entry) { return entry.key == key; });
    refresh();
}

void WindowChannel::refresh()
{
    m_lifetime.stop();
    if (!m_bar)
        return;
    if (m_contents.isEmpty()) {
        m_bar->hide();
        return;
    }
    m_bar->show(m_contents.last());
    if (m_contents.last().lifetime.count() > 0)
        m_lifetime.start(m_contents.last().lifetime);
}

} // namespace ui
