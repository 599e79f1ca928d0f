// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/state/DiskCalls.h"

#include <QHash>
#include <QMap>

#include <vector>

namespace gateway::test {

/// A disk whose power goes off before any call a test chooses. Until then every call is done below
/// the real folder `root`, too, so that the program finds what it wrote; afterwards each fails.
///
/// What a computer would find when it is switched on again: content is safe once its file was
/// flushed, a name once its folder was. Of the rest, the names survive up to any point of their
/// order, and of unflushed content nothing, a part or everything.
class PowerCutDisk final : public DiskCalls
{
public:
    enum class Content { Lost, Half, Whole }; ///< Of what was not flushed.

    PowerCutDisk(QByteArray root, int callsUntilCut);

    [[nodiscard]] bool isCut() const { return m_calls >= m_callsUntilCut; }
    [[nodiscard]] int callCount() const { return m_calls; }
    /// How many changes of names no folder's flush has made safe.
    [[nodiscard]] qsizetype looseNames() const { return qsizetype(m_loose.size()); }
    /// Makes below `folder` what is found after the cut when `names` of those changes survived.
    void restore(const QByteArray &folder, qsizetype names, Content content) const;

    int create(const QByteArray &name, int &file) override;
    int write(int file, const QByteArray &content) override;
    int flush(int file) override;
    void close(int) override { }
    int rename(const QByteArray &from, const QByteArray &to) override;
    void remove(const QByteArray &name) override;
    int makeFolder(const QByteArray &name) override;
    int flushFolder(const QByteArray &name) override;

private:
    static constexpr int Nothing = -1;
    static constexpr int Folder = -2;

    struct File
    {
        QByteArray content = {};
        QByteArray flushed = {};
    };
    /// A name that came, went (`file` is Nothing) or changed hands.
    struct Change
    {
        QByteArray name = {};
        int file = Nothing;
        QByteArray from = {}; ///< Renamed from this name; both change at once.
    };
    using Names = QMap<QByteArray, int>;

    bool loseCall();
    static void apply(Names &names, const Change &change);

    QByteArray m_root;
    int m_callsUntilCut;
    int m_calls = 0;
    std::vector<File> m_files;
    Names m_now;  ///< By the name below the root; a folder's value is Folder.
    Names m_safe;
    std::vector<Change> m_loose;
};

} // namespace gateway::test
