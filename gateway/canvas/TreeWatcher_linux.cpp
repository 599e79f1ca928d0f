// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/TreeWatcher.h"

#include "gateway/base/Limits.h"

#include <QFile>
#include <QHash>
#include <QSocketNotifier>

#include <array>
#include <cerrno>
#include <cstring>

#include <dirent.h>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <unistd.h>

namespace gateway {

namespace {

// A folder's watch hears of the content of its files, too. QFileSystemWatcher does not ask for that
// and needs a watch for each file.
constexpr uint32_t WantedEvents = IN_CLOSE_WRITE | IN_MODIFY | IN_CREATE | IN_DELETE |
                                  IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF;

bool isFolder(const QByteArray &path, const dirent &entry)
{
    if (entry.d_type != DT_UNKNOWN)
        return entry.d_type == DT_DIR;
    struct stat status = {};
    return ::lstat((path + '/' + entry.d_name).constData(), &status) == 0 &&
           S_ISDIR(status.st_mode);
}

} // namespace

class TreeWatcher::Watches final
{
public:
    explicit Watches(TreeWatcher &owner)
        : m_owner(owner)
        , m_descriptor(::inotify_init1(IN_NONBLOCK | IN_CLOEXEC))
        , m_notifier(new QSocketNotifier(m_descriptor, QSocketNotifier::Read))
    {
        m_notifier->setEnabled(m_descriptor >= 0);
        QObject::connect(m_notifier, &QSocketNotifier::activated, m_notifier, [this] { read(); });
    }
    Watches(const Watches &) = delete;
    Watches &operator=(const Watches &) = delete;
    ~Watches()
    {
        // Its own signal may be on the stack.
        m_notifier->setEnabled(false);
        m_notifier->deleteLater();
        if (m_descriptor >= 0)
            ::close(m_descriptor);
    }

    State addTree(const QByteArray &path, int depth)
    {
        if (m_descriptor < 0)
            return State::Failed;
        if (depth > limits::WatchedDepth || m_paths.size() >= limits::WatchedFolders)
            return State::TooMany;
        // Only the root may be a link.
        const uint32_t links = depth == 0 ? 0 : IN_DONT_FOLLOW;
        const int watch =
            ::inotify_add_watch(m_descriptor, path.constData(), WantedEvents | IN_ONLYDIR | links);
        if (watch < 0)
            return errno == ENOSPC || errno == ENOMEM ? State::TooMany : State::Missing;
        if (depth == 0)
            m_root = watch;
        m_paths.insert(watch, {.path = path, .depth = depth});
        return addFoldersIn(path, depth);
    }

private:
    struct Place
    {
        QByteArray path = {};
        int depth = 0;
    };

    State addFoldersIn(const QByteArray &path, int depth)
    {
        const std::unique_ptr<DIR, int (*)(DIR *)> folder(::opendir(path.constData()), ::closedir);
        if (!folder)
            return depth == 0 ? State::Failed : State::Watching;
        while (const dirent *entry = ::readdir(folder.get())) {
            if (isUnwatchedName(QFile::decodeName(entry->d_name)) || !isFolder(path, *entry))
                continue;
            const State state = addTree(path + '/' + entry->d_name, depth + 1);
            // One that went away meanwhile is no loss.
            if (state == State::TooMany || state == State::Failed)
                return state;
        }
        return State::Watching;
    }

    void read()
    {
        alignas(inotify_event) std::array<char, 16'384> buffer{};
        bool isChanged = false;
        State state = State::Watching;
        for (;;) {
            const ssize_t length = ::read(m_descriptor, buffer.data(), buffer.size());
            if (length <= 0)
                break;
            for (ssize_t at = 0; at < length;) {
                inotify_event event = {};
                std::memcpy(&event, buffer.data() + at, sizeof event);
                const QByteArray name(event.len > 0 ? buffer.data() + at + sizeof event : "");
                isChanged |= take(event, name, state);
                at += ssize_t(sizeof event + event.len);
            }
        }
        TreeWatcher &owner = m_owner;
        if (state != State::Watching)
            return owner.lose(state); // deletes this
        if (isChanged)
            emit owner.changed();
    }

    // True if it is worth telling.
    bool take(const inotify_event &event, const QByteArray &name, State &state)
    {
        // Some were dropped: which folders are new cannot be told any more.
        if (event.mask & IN_Q_OVERFLOW) {
            state = State::Missing;
            return true;
        }
        const auto place = m_paths.constFind(event.wd);
        if (place == m_paths.cend())
            return false;
        if (event.mask & (IN_DELETE_SELF | IN_MOVE_SELF)) {
            if (event.wd == m_root)
                state = State::Missing;
            return false;
        }
        if (event.mask & IN_IGNORED) {
            m_paths.erase(place);
            return false;
        }
        if (name.isEmpty() || isUnwatchedName(QFile::decodeName(name)))
            return false;
        if (event.mask & IN_ISDIR) {
            const QByteArray path = place->path + '/' + name;
            if (event.mask & IN_MOVED_FROM)
                removeTree(path);
            if (event.mask & (IN_CREATE | IN_MOVED_TO)) {
                const State added = addTree(path, place->depth + 1);
                if (added == State::TooMany || added == State::Failed)
                    state = added;
            }
        }
        return true;
    }

    // A folder that was moved keeps its watches under a name that is no longer true.
    void removeTree(const QByteArray &path)
    {
        m_paths.removeIf([&](const std::pair<const int &, Place &> &entry) {
            const QByteArray &other = entry.second.path;
            if (other != path && !other.startsWith(path + '/'))
                return false;
            ::inotify_rm_watch(m_descriptor, entry.first);
            return true;
        });
    }

    TreeWatcher &m_owner;
    int m_descriptor;
    int m_root = -1;
    QSocketNotifier *m_notifier;
    QHash<int, Place> m_paths;
};

TreeWatcher::TreeWatcher(QObject *parent)
    : QObject(parent)
{
}

TreeWatcher::~TreeWatcher() = default;

TreeWatcher::State TreeWatcher::watch(const QString &root)
{
    stop();
    auto watches = std::make_unique<Watches>(*this);
    m_state = watches->addTree(QFile::encodeName(root), 0);
    if (m_state == State::Watching)
        m_watches = std::move(watches);
    return m_state;
}

void TreeWatcher::stop()
{
    m_watches.reset();
    m_state = State::Stopped;
}

} // namespace gateway
