// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/BackgroundStatus.h"

BackgroundStatus::BackgroundStatus(QObject *parent)
    : QObject(parent)
{
}

void BackgroundStatus::publish(const QString &text)
{
    m_text = text;
}

// These systems have no such list.
void BackgroundStatus::send() {}
