// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/TreeWatcher.h"

#include "gateway/base/Limits.h"

#include <QDir>
#include <QFileSystemWatcher>

namespace gateway {

// On Windows and macOS a watched folder tells of its files' content by itself.
class TreeWatcher::Watches final
{
public:
    Watches(TreeWatcher &owner, const QString &root)
        : m_root(root)
    {
        QObject::connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_watcher,
                         [this, &owner] {
                             const State state = addTree(m_root, 0);
                             if (state != State::Watching)
                                 return owner.lose(state); // deletes this
                             emit owner.changed();
                         });
    }

    State addTree(const QString &path, int depth)
    {
        if (!QFileInfo(path).isDir())
            return depth == 0 ? State::Missing : State::Watching;
        const QStringList known = m_watcher.directories();
        if (depth > limits::WatchedDepth || known.size() >= limits::WatchedFolders)
            return State::TooMany;
        if (!known.contains(path) && !m_watcher.addPath(path))
            return State::TooMany;
        const auto folders =
            QDir(path).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks);
        for (const QFileInfo &folder : folders) {
            if (isUnwatchedName(folder.fileName()))
                continue;
            if (const State state = addTree(folder.filePath(), depth + 1); state != State::Watching)
                return state;
        }
        return State::Watching;
    }

private:
    QString m_root;
    QFileSystemWatcher m_watcher;
};

TreeWatcher::TreeWatcher(QObject *parent)
    : QObject(parent)
{
}

TreeWatcher::~TreeWatcher() = default;

TreeWatcher::State TreeWatcher::watch(const QString &root)
{
    stop();
    m_watches = std::make_unique<Watches>(*this, root);
    m_state = m_watches->addTree(root, 0);
    if (m_state != State::Watching)
        m_watches.reset();
    return m_state;
}

void TreeWatcher::stop()
{
    m_watches.reset();
    m_state = State::Stopped;
}

} // namespace gateway
