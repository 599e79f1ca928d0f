// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SavedMark.h"

#include "ui/common/Announce.h"
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;

} // namespace

SavedMark::SavedMark(QWidget *parent)
    : QWidget(parent)
{
    auto *icon = new QLabel(this);
    icon->setPixmap(meaningIcon(theme::Meaning::Good).pixmap(IconSize));
    auto *text = new QLabel(tr("Saved"), this);
    theme::makeMeaning(*text, theme::Meaning::Good);
    m_undoButton = new QPushButton(tr("Undo"), this);
    m_undoButton->setObjectName(u"undo"_s);
    m_undoButton->setFlat(true);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(icon);
    row->addWidget(text);
    row->addWidget(m_undoButton);
    // The room is kept, so that nothing moves under the pointer when the mark comes and goes.
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    setSizePolicy(policy);
    m_limit.setSingleShot(true);
    m_limit.setInterval(ShownFor);
    connect(&m_limit, &QTimer::timeout, this, &QWidget::hide);
    connect(m_undoButton, &QPushButton::clicked, this, [this] {
        hide();
        if (const auto undo = std::exchange(m_undo, {}))
            undo();
    });
    hide();
}

void SavedMark::showFor(std::function<void()> undo)
{
    m_undo = std::move(undo);
    m_undoButton->setVisible(bool(m_undo));
    show();
    announce(*this, tr("Saved"));
    m_limit.start();
}

} // namespace ui
