// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/VoiceWake.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qsizetype MaxTriggers = 32;
constexpr qsizetype MaxTriggerChars = 64;

QString documentName()
{
    return u"settings/voicewake.json"_s;
}

QStringList cleaned(const QStringList &triggers)
{
    QStringList list;
    for (const QString &trigger : triggers) {
        const QString trimmed = trigger.trimmed();
        if (!trimmed.isEmpty() && list.size() < MaxTriggers)
            list.append(trimmed.first(std::min(trimmed.size(), MaxTriggerChars)));
    }
    if (list.isEmpty())
        list = {u"openclaw"_s, u"claude"_s, u"computer"_s};
    return list;
}

} // namespace

VoiceWake::VoiceWake(StateStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
    , m_triggers(cleaned({}))
{
}

Outcome VoiceWake::load()
{
    const auto document = m_store.load(documentName());
    if (!document)
        return Failure{document.error()};
    if (!*document)
        return {};
    QStringList triggers;
    for (const QJsonValue &value : (*document)->value("triggers"_L1).toArray())
        triggers.append(value.toString());
    m_triggers = cleaned(triggers);
    m_updatedAtMs = (*document)->value("updatedAtMs"_L1).toInteger();
    return {};
}

Outcome VoiceWake::setTriggers(const QStringList &triggers)
{
    const QStringList list = cleaned(triggers);
    const qint64 now = m_clock.wallMs();
    auto saved = m_store.save(documentName(), {{u"triggers"_s, QJsonArray::fromStringList(list)},
                                               {u"updatedAtMs"_s, now}});
    if (!saved)
        return saved;
    m_triggers = list;
    m_updatedAtMs = now;
    emit changed();
    return {};
}

QJsonObject VoiceWake::encode() const
{
    return {{u"triggers"_s, QJsonArray::fromStringList(m_triggers)}};
}

QJsonObject VoiceWake::encodeRouting() const
{
    return {{u"config"_s, QJsonObject{{u"version"_s, 1},
                                      {u"defaultTarget"_s, QJsonObject{{u"mode"_s, u"current"_s}}},
                                      {u"routes"_s, QJsonArray()},
                                      {u"updatedAtMs"_s, m_updatedAtMs}}}};
}

} // namespace gateway
