// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/pairing/DeviceStore.h"

#include "gateway/base/Logging.h"
#include "gateway/base/Redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const QString &fileName()
{
    static const QString name = u"devices/paired.json"_s;
    return name;
}

} // namespace

DeviceStore::DeviceStore(StateStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_clock(clock)
{
}

Outcome DeviceStore::load()
{
    m_devices.clear();
    m_unusable = {};
    m_isDirty = false;
    m_lazySave.cancel();
    ++m_revision;
    const auto document = m_store.load(fileName());
    m_isMemoryLost = !document;
    if (!document)
        return Failure{document.error()};
    if (!*document)
        return {};
    const QJsonObject &records = **document;
    for (auto it = records.constBegin(); it != records.constEnd(); ++it) {
        auto device = PairedDevice::fromState(it.value().toObject());
        if (!device || device->id.text() != it.key()) {
            qCWarning(lcPairing) << "paired device record cannot be used:" << forLog(it.key());
            m_unusable.insert(it.key(), it.value());
            continue;
        }
        m_devices.emplace(device->id, *std::move(device));
    }
    return {};
}

const PairedDevice *DeviceStore::find(const DeviceId &id) const
{
    const auto it = m_devices.find(id);
    return it == m_devices.end() ? nullptr : &it->second;
}

std::vector<const PairedDevice *> DeviceStore::records() const
{
    std::vector<const PairedDevice *> sorted;
    sorted.reserve(m_devices.size());
    for (const auto &[id, device] : m_devices)
        sorted.push_back(&device);
    std::ranges::stable_sort(sorted, std::ranges::greater{}, &PairedDevice::approvedAtMs);
    return sorted;
}

QList<PairedDevice> DeviceStore::all() const
{
    QList<PairedDevice> list;
    list.reserve(qsizetype(m_devices.size()));
    for (const PairedDevice *device : records())
        list.append(*device);
    return list;
}

Outcome DeviceStore::put(const PairedDevice &device)
{
    const PairedDevice wanted = device; // It may be the stored record itself.
    auto before = m_devices.extract(wanted.id);
    const QJsonValue unusable = m_unusable.take(wanted.id.text());
    m_devices.emplace(wanted.id, wanted);
    Outcome saved = save();
    if (!saved) {
        m_devices.erase(wanted.id);
        if (!before.empty())
            m_devices.insert(std::move(before));
        if (!unusable.isUndefined())
            m_unusable.insert(wanted.id.text(), unusable);
        return saved;
    }
    noteChange();
    return saved;
}

Outcome DeviceStore::remove(const DeviceId &id)
{
    auto node = m_devices.extract(id);
    if (node.empty())
        return {};
    Outcome saved = save();
    if (saved)
        noteChange();
    else
        m_devices.insert(std::move(node));
    return saved;
}

void DeviceStore::touch(const PairedDevice &device)
{
    const auto it = m_devices.find(device.id);
    if (it == m_devices.end() || it->second == device)
        return;
    it->second = device;
    m_isDirty = true;
    armLazySave();
    noteChange();
}

void DeviceStore::noteChange()
{
    ++m_revision;
    emit changed();
}

Outcome DeviceStore::flush()
{
    return m_isDirty ? save() : Outcome();
}

void DeviceStore::armLazySave()
{
    if (m_lazySave.isActive())
        return;
    m_lazySave = m_clock.callAfter(LazySave, [this] {
        m_lazySave.cancel();
        if (const auto saved = flush(); !saved) {
            qCWarning(lcPairing) << "paired devices could not be saved:" << saved.error().text;
            armLazySave();
        }
    });
}

Outcome DeviceStore::save()
{
    QJsonObject document = m_unusable;
    for (const auto &[id, device] : m_devices)
        document.insert(id.text(), device.toState());
    Outcome saved = m_store.save(fileName(), document);
    if (saved) {
        m_isDirty = false;
        m_lazySave.cancel();
    }
    return saved;
}

} // namespace gateway
