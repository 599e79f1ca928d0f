// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include "ui/nodes/InvokeResult.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QTimer>

#include <optional>

class QLabel;
class QPushButton;

namespace ui {

class PictureView;

/// What to ask a node for.
struct CaptureRequest
{
    gateway::NodeId node = {};
    QString nodeName = {};
    QString title = {};
    QString fileName = {}; ///< Without ending.
    QString command = {};
    QJsonObject params = {};
    std::chrono::milliseconds timeout{};
};

/// Asks for one picture or recording and shows it: kept only if the person saves or copies it.
///
/// Thread: GUI thread. Rule: desktop-ui.md 10.3.
class CapturePreview final : public QDialog
{
    Q_OBJECT

public:
    CapturePreview(gateway::GatewayPort &port, const CaptureRequest &request,
                   QWidget *parent = nullptr);

private:
    void buildButtons(QLayout &column);
    void request();
    void finish(const gateway::CommandResult<gateway::InvokeOutcome> &result);
    void showMedia(const Media &media);
    void showImage(const QImage &image);
    void showProblem(const QString &text, const QString &detail);
    void updateButtons();
    void showElapsed();
    void copy();
    void save();

    gateway::GatewayPort &m_port;
    CaptureRequest m_request;
    std::optional<Media> m_media;
    bool m_isWaiting = false;
    QElapsedTimer m_since;
    QTimer m_tick;

    QLabel *m_text = nullptr;
    QLabel *m_detail = nullptr;
    PictureView *m_picture = nullptr;
    QPushButton *m_retry = nullptr;
    QPushButton *m_copy = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
};

} // namespace ui
