// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CanvasFolder.h"

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int EntriesLookedAt = 1000;
constexpr int NamesSaid = 3;
constexpr int PagesShown = 50;

bool looksPrivate(const QString &name)
{
    return name.startsWith(u'.') || name.endsWith(".pem"_L1) || name.endsWith(".key"_L1) ||
           name.endsWith(".p12"_L1) || name.startsWith("id_rsa"_L1) ||
           name.startsWith("id_ed25519"_L1);
}

} // namespace

FolderFacts lookAtFolder(const QString &folder)
{
    const QFileInfo info(folder);
    FolderFacts facts{.exists = info.isDir(), .isReadable = info.isReadable()};
    if (!facts.exists || !facts.isReadable)
        return facts;
    QDirIterator it(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    for (int seen = 0; seen < EntriesLookedAt && it.hasNext(); ++seen) {
        it.next();
        if (looksPrivate(it.fileName()) && facts.privateNames.size() < NamesSaid)
            facts.privateNames.append(it.fileName());
    }
    return facts;
}

QStringList pagesIn(const QString &folder)
{
    const QDir root(folder);
    QStringList pages;
    const auto add = [&](const QString &below) {
        QDirIterator it(root.filePath(below), {u"*.html"_s, u"*.htm"_s},
                        QDir::Files | QDir::NoSymLinks);
        while (it.hasNext() && pages.size() < PagesShown)
            pages.append(root.relativeFilePath(it.next()));
    };
    add(QString());
    QDirIterator folders(folder, QDir::Dirs | QDir::NoSymLinks | QDir::NoDotAndDotDot);
    for (int seen = 0; seen < EntriesLookedAt && folders.hasNext(); ++seen) {
        folders.next();
        add(folders.fileName());
    }
    pages.sort(Qt::CaseInsensitive);
    return pages;
}

} // namespace ui
