// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/UiPreferences.h"

using namespace Qt::StringLiterals;

namespace ui {

UiPreferences::UiPreferences(const QString &file, QObject *parent)
    : QObject(parent)
    , m_settings(file, QSettings::IniFormat)
{
}

QByteArray UiPreferences::layoutOf(const QString &objectName) const
{
    return m_settings.value(u"layout/"_s + objectName).toByteArray();
}

void UiPreferences::keepLayout(const QString &objectName, const QByteArray &state)
{
    m_settings.setValue(u"layout/"_s + objectName, state);
}

void UiPreferences::write(const QString &key, const QVariant &value)
{
    if (m_settings.value(key) == value)
        return;
    m_settings.setValue(key, value);
    emit changed(key);
}

} // namespace ui
