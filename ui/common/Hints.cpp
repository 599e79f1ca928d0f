// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Hints.h"

#include "ui/common/UiPreferences.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// As it stands in the file of preferences.
QString wordOf(Hints::Hint hint)
{
    switch (hint) {
    case Hints::Hint::TopBarIcon:
        return u"topBarIcon"_s;
    case Hints::Hint::Tips:
        return u"tips"_s;
    }
    return {};
}

} // namespace

Hints::Hints(UiPreferences &preferences, QObject *parent)
    : QObject(parent)
    , m_preferences(preferences)
{
    connect(&m_preferences, &UiPreferences::changed, this, [this](const QString &key) {
        if (key == QLatin1StringView(preference::DismissedHints.key))
            emit changed();
    });
}

void Hints::setApplies(Hint hint, bool applies)
{
    if (m_applying.contains(hint) == applies)
        return;
    if (applies)
        m_applying.insert(hint);
    else
        m_applying.remove(hint);
    emit changed();
}

void Hints::dismiss(Hint hint)
{
    if (isDismissed(hint))
        return;
    QStringList dismissed = m_preferences.value(preference::DismissedHints);
    dismissed.append(wordOf(hint));
    m_preferences.set(preference::DismissedHints, dismissed);
}

void Hints::allow(Hint hint)
{
    QStringList dismissed = m_preferences.value(preference::DismissedHints);
    if (dismissed.removeAll(wordOf(hint)) > 0)
        m_preferences.set(preference::DismissedHints, dismissed);
}

bool Hints::isDismissed(Hint hint) const
{
    return m_preferences.value(preference::DismissedHints).contains(wordOf(hint));
}

bool Hints::isWanted(Hint hint) const
{
    return m_applying.contains(hint) && !isDismissed(hint);
}

} // namespace ui
