// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AddressList.h"

#include "ui/common/CopyButton.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHostAddress>
#include <QLabel>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

enum Column { Caption, Url, Copy, Open, Qr, Use, Columns };

} // namespace

AddressList::AddressList(const QString &objectName, QWidget *parent)
    : QWidget(parent)
{
    setObjectName(objectName);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::RowSpacing);
    m_grid->setVerticalSpacing(theme::RelatedSpacing);
    m_grid->setColumnStretch(Url, 1);
}

AddressList::Entry AddressList::canvasEntry(const QString &url)
{
    Entry entry{.url = url, .copyName = tr("Copy canvas address")};
    if (QHostAddress(QUrl(url).host()).isLoopback())
        entry.openName = tr("Open canvas address in the browser");
    return entry;
}

void AddressList::setEntries(const QList<Entry> &entries, const QString &ifNone)
{
    if (entries == m_entries && ifNone == m_ifNone)
        return;
    m_entries = entries;
    m_ifNone = ifNone;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (entries.isEmpty()) {
        QLabel *none = makeSecondaryText(ifNone, this);
        none->setObjectName(objectName() + u".none"_s);
        m_grid->addWidget(none, 0, Caption, 1, Columns);
    }
    for (int row = 0; row < entries.size(); ++row)
        addRow(entries.at(row), row);
}

void AddressList::addRow(const Entry &entry, int row)
{
    const QString name = u"%1.%2"_s.arg(objectName()).arg(row);
    if (!entry.caption.isEmpty()) {
        auto *caption = new QLabel(entry.caption, this);
        caption->setTextFormat(Qt::PlainText);
        m_grid->addWidget(caption, row, Caption);
    }
    QLabel *url = makeFixedText(entry.url, this);
    url->setObjectName(name + u".url"_s);
    m_grid->addWidget(url, row, Url);
    auto *copy = new CopyButton(entry.copyName, this);
    copy->setObjectName(name + u".copy"_s);
    copy->setCopiedText(entry.url);
    m_grid->addWidget(copy, row, Copy);
    if (!entry.openName.isEmpty()) {
        auto *open = new QPushButton(tr("Open"), this);
        open->setObjectName(name + u".open"_s);
        open->setAccessibleName(entry.openName);
        connect(open, &QPushButton::clicked, this,
                [target = QUrl(entry.url)] { QDesktopServices::openUrl(target); });
        m_grid->addWidget(open, row, Open);
    }
    if (!entry.qrName.isEmpty()) {
        auto *code = new QPushButton(tr("QR…"), this);
        code->setObjectName(name + u".qr"_s);
        code->setAccessibleName(entry.qrName);
        connect(code, &QPushButton::clicked, this, [this, url = entry.url] { emit qrAsked(url); });
        m_grid->addWidget(code, row, Qr);
    }
    if (!entry.useName.isEmpty()) {
        auto *use = new QPushButton(tr("Use…"), this);
        use->setObjectName(name + u".use"_s);
        use->setAccessibleName(entry.useName);
        connect(use, &QPushButton::clicked, this, [this, url = entry.url] { emit useAsked(url); });
        m_grid->addWidget(use, row, Use);
    }
}

} // namespace ui
