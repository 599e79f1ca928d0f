// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CopyButton.h"

#include "ui/common/Announce.h"

#include <QClipboard>
#include <QGuiApplication>

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::seconds ShownFor{2};

} // namespace

CopyButton::CopyButton(const QString &accessibleName, QWidget *parent)
    : QPushButton(tr("Copy"), parent)
{
    setAccessibleName(accessibleName);
    m_revert.setSingleShot(true);
    m_revert.setInterval(ShownFor);
    connect(&m_revert, &QTimer::timeout, this, [this] { QPushButton::setText(tr("Copy")); });
    connect(this, &QPushButton::clicked, this, &CopyButton::copy);
}

void CopyButton::copy()
{
    QGuiApplication::clipboard()->setText(m_copied);
    QPushButton::setText(tr("Copied"));
    announce(*this, tr("Copied"));
    m_revert.start();
}

} // namespace ui
