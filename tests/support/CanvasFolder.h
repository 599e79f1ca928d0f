// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>

namespace gateway::test {

/// Files for a canvas.
class CanvasFolder final
{
public:
    explicit CanvasFolder(const QString &path)
        : m_folder(path)
    {
        m_folder.mkpath(QStringLiteral("."));
    }

    void write(const QString &name, const QByteArray &content) const
    {
        m_folder.mkpath(QFileInfo(name).path());
        QFile file(path(name));
        if (file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            file.write(content);
    }
    void link(const QString &target, const QString &name) const { QFile::link(target, path(name)); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }

private:
    QDir m_folder;
};

} // namespace gateway::test
