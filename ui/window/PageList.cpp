// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/PageList.h"

#include "ui/common/Icons.h"
#include "ui/common/Theme.h"

#include <QStyle>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 22;

} // namespace

PageList::PageList(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"pageList"_s);
    setAccessibleName(tr("Pages"));
    setFrameShape(QFrame::NoFrame);
    setIconSize(QSize(IconSize, IconSize));
    setSpacing(1);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    connect(this, &QListWidget::currentItemChanged, this, [this] {
        if (const auto page = selected())
            emit pageSelected(*page);
    });
}

void PageList::addPage(PageId page, const QString &title, const QString &iconName)
{
    auto *item = new QListWidgetItem(symbolicIcon(iconName), title, this);
    item->setData(IdRole, int(page));
    item->setData(TitleRole, title);
    label(*item);
    fitWidth();
}

void PageList::addGap()
{
    auto *item = new QListWidgetItem(this);
    item->setFlags(Qt::NoItemFlags);
    item->setData(Qt::AccessibleTextRole, tr("Separator"));
    item->setSizeHint(QSize(0, theme::RowSpacing));
}

void PageList::setBadge(PageId page, const QString &badge, const QString &accessibleBadge)
{
    QListWidgetItem *item = find(page);
    if (!item || item->data(BadgeRole).toString() == badge)
        return;
    item->setData(BadgeRole, badge);
    const QString title = item->data(TitleRole).toString();
    item->setData(Qt::AccessibleTextRole,
                  accessibleBadge.isEmpty() ? title : title + u", "_s + accessibleBadge);
    label(*item);
    fitWidth();
}

void PageList::setCompact(bool isCompact)
{
    if (m_isCompact == isCompact)
        return;
    m_isCompact = isCompact;
    for (int row = 0; row < count(); ++row)
        label(*item(row));
    fitWidth();
}

void PageList::select(PageId page)
{
    if (QListWidgetItem *item = find(page))
        setCurrentItem(item);
}

std::optional<PageId> PageList::selected() const
{
    const QListWidgetItem *item = currentItem();
    if (!item || !item->data(IdRole).isValid())
        return std::nullopt;
    return PageId(item->data(IdRole).toInt());
}

QListWidgetItem *PageList::find(PageId page) const
{
    for (int row = 0; row < count(); ++row) {
        const QVariant id = item(row)->data(IdRole);
        if (id.isValid() && id.toInt() == int(page))
            return item(row);
    }
    return nullptr;
}

void PageList::label(QListWidgetItem &item) const
{
    const QString title = item.data(TitleRole).toString();
    const QString badge = item.data(BadgeRole).toString();
    const QString full = badge.isEmpty() ? title : title + u"\n"_s + badge;
    item.setText(m_isCompact ? QString() : full);
    item.setToolTip(m_isCompact ? full : QString());
    QFont font = this->font();
    font.setBold(!badge.isEmpty());
    item.setFont(font);
}

void PageList::fitWidth()
{
    const int frame = 2 * style()->pixelMetric(QStyle::PM_FocusFrameHMargin) + 2 * spacing();
    const int wanted = m_isCompact ? IconSize + 2 * theme::RelatedSpacing : sizeHintForColumn(0);
    setFixedWidth(wanted + frame + theme::RowSpacing +
                  style()->pixelMetric(QStyle::PM_ScrollBarExtent));
}

} // namespace ui
