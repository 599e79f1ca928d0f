// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/nodes/VoiceWake.h"
#include "gateway/pairing/LegacyNodePairs.h"
#include "gateway/pairing/PairingService.h"
#include "gateway/state/FileStateStore.h"
#include "tests/support/ManualClock.h"
#include "tests/support/MemoryStateStore.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace gateway;
using namespace gateway::test;
using namespace Qt::StringLiterals;

namespace {

/// The bytes as a file, read as the gateway does at its start; nothing if they are of no use.
std::optional<QJsonObject> readBack(const QByteArray &bytes)
{
    static const QTemporaryDir home(QFile::exists(u"/dev/shm"_s) ? u"/dev/shm/fuzz-XXXXXX"_s
                                                                 : u"/tmp/fuzz-XXXXXX"_s);
    ManualClock clock;
    FileStateStore files(home.path(), clock);
    QFile file(home.filePath(u"a.json"_s));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        std::abort();
    file.write(bytes);
    file.close();
    const auto loaded = files.load(u"a.json"_s);
    if (loaded)
        return *loaded;
    // Kept aside, as it was.
    const QStringList aside = QDir(home.path()).entryList({u"a.json.corrupt-*"_s}, QDir::Files);
    QFile kept(home.filePath(aside.value(0)));
    if (file.exists() || aside.size() != 1 || !kept.open(QIODevice::ReadOnly) ||
        kept.readAll() != bytes)
        std::abort();
    kept.remove();
    return std::nullopt;
}

// Who is trusted stands in the file with a key, and reading what was written changes nothing.
void checkDevices(const QJsonObject &document)
{
    ManualClock clock;
    MemoryStateStore files;
    files.documents.insert(u"devices/paired.json"_s, document);
    DeviceStore devices(files, clock);
    if (!devices.load())
        std::abort();
    const QList<PairedDevice> before = devices.all();
    for (const PairedDevice &device : before) {
        const QJsonObject record = document.value(device.id.text()).toObject();
        if (device.publicKey.isEmpty() || record.value("publicKey"_L1) != device.publicKey)
            std::abort();
    }
    PairedDevice added{.id = DeviceId(u"added"_s), .publicKey = u"key"_s};
    if (!devices.put(added) || !devices.remove(added.id))
        std::abort();
    DeviceStore again(files, clock);
    if (!again.load() || (document.contains(u"added"_s) ? false : again.all() != before))
        std::abort();
}

} // namespace

// A state file with any content, taken for each of those the gateway keeps.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto document = readBack(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    if (!document)
        return 0;
    checkDevices(*document);

    ManualClock clock;
    MemoryStateStore files;
    for (const QString &name : {u"devices/pending.json"_s, u"nodes/paired.json"_s,
                                u"settings/voicewake.json"_s})
        files.documents.insert(name, *document);
    DeviceStore devices(files, clock);
    PairingService pairing(devices, files, clock);
    if (!pairing.load())
        std::abort();
    const Peer owner{.scopes = {u"operator.admin"_s}};
    for (const PendingPairing &request : pairing.pending(owner))
        static_cast<void>(pairing.approve(request.requestId, owner));
    LegacyNodePairs nodes(files, clock);
    static_cast<void>(nodes.load());
    static_cast<void>(nodes.paired());
    static_cast<void>(nodes.verify(NodeId(u"n"_s), Secret("t"_ba)));
    static_cast<void>(nodes.verify(NodeId(u"n"_s), Secret()));
    VoiceWake words(files, clock);
    if (!words.load())
        std::abort();
    return 0;
}
