// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SaveFile.h"

#include "ui/common/InBackground.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

// Empty if it worked, else why not.
QString write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    const bool isWritten =
        file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

} // namespace

void saveFile(QWidget &parent, const QString &suggestedName, const QByteArray &bytes,
              const std::function<void(const QString &problem)> &done)
{
    auto *dialog = new QFileDialog(&parent);
    dialog->setObjectName(u"saveFile"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DownloadLocation));
    dialog->selectFile(suggestedName);
    QObject::connect(
        dialog, &QFileDialog::fileSelected, &parent, [&parent, bytes, done](const QString &path) {
            inBackground<QString>([path, bytes] { return write(path, bytes); }, parent, done);
        });
    dialog->open();
}

} // namespace ui
