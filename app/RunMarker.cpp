// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/RunMarker.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdlib>

namespace {

QByteArray s_file;

void removeMarker()
{
    if (!s_file.isEmpty())
        QFile::remove(QFile::decodeName(s_file));
    s_file.clear();
}

} // namespace

// Qt calls exit() when the display goes away, as at the end of a session: no fault of ours, and no
// destructor on the stack runs then.
RunMarker::RunMarker(const QString &file)
    : m_wasLeftBehind(QFileInfo::exists(file))
{
    QDir().mkpath(QFileInfo(file).path());
    QFile marker(file);
    if (!marker.open(QIODevice::WriteOnly))
        return; // nothing is lost but the hint after the next crash
    s_file = QFile::encodeName(file);
    [[maybe_unused]] static const int s_isRegistered = std::atexit(removeMarker);
}

RunMarker::~RunMarker()
{
    removeMarker();
}
