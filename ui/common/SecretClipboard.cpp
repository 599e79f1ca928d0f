// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/SecretClipboard.h"

#include <QClipboard>
#include <QCryptographicHash>
#include <QGuiApplication>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

QByteArray digestOf(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Sha256);
}

} // namespace

SecretClipboard::SecretClipboard(QObject *parent)
    : QObject(parent)
{
    m_limit.setSingleShot(true);
    m_limit.setInterval(KeptFor);
    connect(&m_limit, &QTimer::timeout, this, &SecretClipboard::clear);
}

SecretClipboard::~SecretClipboard()
{
    clear();
}

bool SecretClipboard::copy(const gateway::Secret &secret)
{
    // The marks of KDE's Klipper (read by others, too), of macOS and of Windows.
    auto *content = new QMimeData;
    content->setText(QString::fromUtf8(secret.reveal()));
    content->setData(u"x-kde-passwordManagerHint"_s, "secret"_ba);
    content->setData(u"org.nspasteboard.ConcealedType"_s, "secret"_ba);
    content->setData(
        u"application/x-qt-windows-mime;value=\"ExcludeClipboardContentFromMonitorProcessing\""_s,
        QByteArray(1, '\1'));
    QClipboard *clipboard = QGuiApplication::clipboard();
    clipboard->setMimeData(content);
    if (clipboard->text().toUtf8() != secret.reveal())
        return false;
    m_digest = digestOf(secret.reveal());
    m_limit.start();
    return true;
}

void SecretClipboard::clear()
{
    if (m_digest.isEmpty() || !qGuiApp)
        return;
    QClipboard *clipboard = QGuiApplication::clipboard();
    if (digestOf(clipboard->text().toUtf8()) == m_digest)
        clipboard->clear();
    m_digest.clear();
    m_limit.stop();
}

} // namespace ui
