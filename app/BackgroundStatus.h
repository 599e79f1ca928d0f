// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

/// Tells the desktop's list of programs in the background what this one does ("Running · 2 nodes"),
/// where the background-applications portal exists. Rule: desktop-ui.md 5.
class BackgroundStatus final : public QObject
{
    Q_OBJECT

public:
    explicit BackgroundStatus(QObject *parent = nullptr);

    /// At most 96 characters; the same text again is not sent.
    void publish(const QString &text);

private:
    void send();

    bool m_isSupported = false;
    QString m_text;
};
