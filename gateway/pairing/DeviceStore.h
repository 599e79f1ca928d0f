// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/base/Clock.h"
#include "gateway/base/Error.h"
#include "gateway/pairing/DeviceRecords.h"
#include "gateway/state/StateStore.h"

#include <QList>
#include <QObject>

#include <map>
#include <vector>

namespace gateway {

/// Remembers paired devices, their roles, scopes and tokens; decides nothing.
///
/// Thread: gateway thread only.
/// Rule: protocol-v3.md 8.1 (`devices/paired.json`), with the further keys of protocol-v4.md 5.1.
class DeviceStore final : public QObject
{
    Q_OBJECT

public:
    DeviceStore(StateStore &store, Clock &clock, QObject *parent = nullptr);

    /// Reads the file. A record that cannot be used is kept in the file and passed over, with a
    /// warning. An error leaves the store empty.
    Outcome load();
    /// The last `load` failed: devices that were paired, or turned away, are strangers now.
    [[nodiscard]] bool isMemoryLost() const { return m_isMemoryLost; }

    /// Null for an unknown id. Valid until the next change.
    [[nodiscard]] const PairedDevice *find(const DeviceId &id) const;
    /// Newest approval first.
    [[nodiscard]] QList<PairedDevice> all() const;
    /// The same without copies. Never null; valid until the next change.
    [[nodiscard]] std::vector<const PairedDevice *> records() const;
    [[nodiscard]] std::size_t count() const { return m_devices.size(); }
    /// Another number after every change, `touch` included.
    [[nodiscard]] quint64 revision() const { return m_revision; }

    /// Replaces or adds, and is on disk when it returns success; on failure nothing has changed.
    Outcome put(const PairedDevice &device);
    Outcome remove(const DeviceId &id);

    /// Replaces a record whose change may be lost in a crash (last seen, last used); saved within
    /// `LazySave`, by the next `put`, or by `flush`.
    void touch(const PairedDevice &device);
    Outcome flush(); ///< Saves what `touch` changed. Nothing to do: success.

    static constexpr std::chrono::milliseconds LazySave{30'000};

signals:
    void changed(); ///< A record is new, different or gone.

private:
    Outcome save();
    void armLazySave();
    void noteChange();

    StateStore &m_store;
    Clock &m_clock;
    std::map<DeviceId, PairedDevice> m_devices;
    QJsonObject
        m_unusable; ///< Records of the file that could not be read; written back as they are.
    quint64 m_revision = 0;
    Timer m_lazySave;
    bool m_isDirty = false;
    bool m_isMemoryLost = false;
};

} // namespace gateway
