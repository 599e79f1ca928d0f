// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace gateway {

/// Tells when something below a folder changes. One watch for each folder, none for files;
/// dot-files and `node_modules` (both relative to the folder) are passed over, links are not
/// followed.
///
/// Thread: gateway thread only.
class TreeWatcher final : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Stopped,
        Watching,
        TooMany, ///< More folders than are allowed, here or by the system: nothing is watched.
        Missing, ///< The folder is not there, or went away.
        Failed,  ///< The system cannot watch.
    };

    explicit TreeWatcher(QObject *parent = nullptr);
    ~TreeWatcher() override;

    /// In place of what was watched before.
    State watch(const QString &root);
    void stop();
    [[nodiscard]] State state() const { return m_state; }

signals:
    /// Something changed. As often as it happens.
    void changed();
    /// `state` became worse while watching.
    void lost();

private:
    // One version per platform: TreeWatcher_linux.cpp, TreeWatcher_other.cpp.
    class Watches;
    void lose(State state);

    std::unique_ptr<Watches> m_watches;
    State m_state = State::Stopped;
};

/// What nobody wants to hear of: protocol-v3.md 9.4.
[[nodiscard]] bool isUnwatchedName(QStringView name);

} // namespace gateway
