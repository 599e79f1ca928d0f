// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDir>
#include <QFile>

#include <cstddef>
#include <cstdint>
#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

// replay FOLDER [CUTS]: runs every file of the folder through the fuzz target, cut at every length,
// too, or at many if it is long, or at about CUTS: half a message is what a network delivers.
int main(int argc, char *argv[])
{
    const int cuts = argc > 2 ? QByteArray(argv[2]).toInt() : 0;
    const QDir corpus(QFile::decodeName(argc > 1 ? argv[1] : "."));
    int count = 0;
    for (const QString &name : corpus.entryList(QDir::Files, QDir::Name)) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return 1;
        const QByteArray bytes = file.readAll();
        const qsizetype step = cuts > 0 ? bytes.size() / cuts + 1 : bytes.size() > 400 ? 7 : 1;
        for (qsizetype size = bytes.size() % step; size <= bytes.size(); size += step)
            LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(bytes.constData()),
                                   size_t(size));
        ++count;
    }
    std::printf("%d inputs\n", count);
    return count > 0 ? 0 : 1;
}
