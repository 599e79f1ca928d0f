// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/CopiedNote.h"

#include "ui/common/Announce.h"
#include "ui/common/Theme.h"

#include <chrono>

namespace ui {

namespace {

constexpr std::chrono::seconds ShownFor{10};

} // namespace

CopiedNote::CopiedNote(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    theme::makeSecondary(*this);
    m_limit.setSingleShot(true);
    m_limit.setInterval(ShownFor);
    connect(&m_limit, &QTimer::timeout, this, &QLabel::clear);
}

void CopiedNote::say(bool isCopied)
{
    setText(isCopied ? tr("Copied. It will be cleared in 1 minute.") : tr("Copying failed."));
    announce(*this, text());
    m_limit.start();
}

} // namespace ui
