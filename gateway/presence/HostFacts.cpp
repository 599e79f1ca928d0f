// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/presence/HostFacts.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QStorageInfo>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

constexpr qint64 ProcFileBytes = 16'384;

QByteArray procFile(const QString &name)
{
    QFile file(u"/proc/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.read(ProcFileBytes) : QByteArray();
}

QJsonArray loadAverage(const QByteArray &loadavg)
{
    QJsonArray load;
    for (const QByteArray &number : loadavg.split(' ').mid(0, 3)) {
        bool isNumber = false;
        const double value = number.toDouble(&isNumber);
        if (isNumber)
            load.append(value);
    }
    return load;
}

} // namespace

MemoryFacts memoryFacts(const QByteArray &meminfo)
{
    MemoryFacts facts;
    for (const QByteArray &line : meminfo.split('\n')) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        const qint64 bytes = parts.value(1).toLongLong() * 1024;
        if (parts.first() == "MemTotal:")
            facts.totalBytes = bytes;
        else if (parts.first() == "MemAvailable:")
            facts.freeBytes = bytes;
    }
    return facts;
}

QJsonObject hostFacts(const QString &dataFolder)
{
    const QString host = QSysInfo::machineHostName();
    const MemoryFacts memory = memoryFacts(procFile(u"meminfo"_s));
    const QJsonArray load = loadAverage(procFile(u"loadavg"_s));
    const QStorageInfo disk(dataFolder);
    QJsonObject facts{{u"machineName"_s, host},
                      {u"hostname"_s, host},
                      {u"platform"_s, QSysInfo::kernelType()},
                      {u"release"_s, QSysInfo::kernelVersion()},
                      {u"arch"_s, QSysInfo::currentCpuArchitecture()},
                      {u"osLabel"_s, QSysInfo::prettyProductName()},
                      // Asked for by the protocol; there is no Node.js here.
                      {u"nodeVersion"_s, u"none"_s},
                      {u"pid"_s, QCoreApplication::applicationPid()},
                      {u"cpuCount"_s, QThread::idealThreadCount()},
                      {u"memoryTotalBytes"_s, memory.totalBytes},
                      {u"memoryFreeBytes"_s, memory.freeBytes}};
    if (load.size() == 3)
        facts.insert(u"loadAverage"_s, load);
    if (disk.isValid()) {
        facts.insert(u"diskTotalBytes"_s, disk.bytesTotal());
        facts.insert(u"diskAvailableBytes"_s, disk.bytesAvailable());
        facts.insert(u"diskPath"_s, dataFolder);
    }
    return facts;
}

} // namespace gateway
