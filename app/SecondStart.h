// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/InstanceChannel.h"

#include <QMessageBox>
#include <QObject>
#include <QPointer>
#include <QTimer>

#include <functional>

/// A start of the program while it already runs: hands its request over, and asks the person when
/// the running one does not answer.
///
/// Thread: GUI thread. Rule: desktop-ui.md 2.2.
class SecondStart final : public QObject
{
    Q_OBJECT

public:
    SecondStart(InstanceChannel &channel, const InstanceRequest &request,
                QObject *parent = nullptr);
    ~SecondStart() override;

    void start();

signals:
    void done();      ///< The running one has it.
    void givenUp();   ///< The person chose "Cancel".
    void takenOver(); ///< The running one is gone and this process has its place.

private:
    void ask();
    void answer(QMessageBox::ButtonRole role);
    void endOther();
    void tryClaim();

    InstanceChannel &m_channel;
    InstanceRequest m_request;
    QTimer m_patience;
    QTimer m_retry;
    QPointer<QMessageBox> m_question;
};
