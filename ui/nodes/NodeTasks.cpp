// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/NodeTasks.h"

#include "ui/common/Confirm.h"
#include "ui/common/ErrorText.h"
#include "ui/common/WhenDone.h"
#include "ui/nodes/CapturePreview.h"

#include <QInputDialog>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandError;
using gateway::CommandOutcome;
using gateway::CommandResult;
using gateway::InvokeOutcome;
using gateway::NodeId;
using gateway::NodeView;

namespace {

using namespace std::chrono_literals;

// What the official operators allow these commands. Rule: protocol-v4.md 18.
constexpr std::chrono::milliseconds PictureTimeout = 20s;
constexpr std::chrono::milliseconds CanvasTimeout = 30s;
constexpr std::chrono::milliseconds RecordingSlack = 60s; // on top of the recording itself
constexpr int ShortestRecording = 1;
constexpr int LongestRecording = 60;
constexpr int UsualRecording = 10;
constexpr int FramesPerSecond = 10;
constexpr int PictureWidth = 1600;

} // namespace

NodeTasks::NodeTasks(gateway::GatewayPort &port, QWidget &page)
    : QObject(&page)
    , m_port(port)
    , m_page(page)
{
}

void NodeTasks::perform(NodeAction action, const NodeView &node)
{
    const QString name = NodeActions::nameOf(node);
    switch (action) {
    case NodeAction::Rename:
        return;
    case NodeAction::RunCommand:
        openRunWindow(node);
        return;
    case NodeAction::TakePhoto:
        takePhoto(node, QString());
        return;
    case NodeAction::Screenshot:
        capture(node, action, {{u"screenIndex"_s, 0}, {u"format"_s, u"png"_s}},
                tr("Screen of %1").arg(name), PictureTimeout);
        return;
    case NodeAction::CanvasPicture:
        capture(node, action, {{u"format"_s, u"png"_s}}, tr("Canvas of %1").arg(name),
                PictureTimeout);
        return;
    case NodeAction::RecordScreen:
        askRecordTime(node);
        return;
    case NodeAction::ShowCanvas:
        showCanvas(node);
        return;
    case NodeAction::OpenAddress:
        askAddress(node);
        return;
    case NodeAction::HideCanvas:
        invoke(node, NodeActions::commandOf(action, node), {},
               tr("The canvas on %1 is hidden.").arg(name));
        return;
    case NodeAction::Disconnect:
        disconnectNode(node);
        return;
    case NodeAction::Remove:
        removeNode(node);
        return;
    }
}

void NodeTasks::takePhoto(const NodeView &node, const QString &facing)
{
    QJsonObject params{{u"format"_s, u"jpg"_s}, {u"maxWidth"_s, PictureWidth}};
    if (!facing.isEmpty())
        params.insert(u"facing"_s, facing);
    capture(node, NodeAction::TakePhoto, params, tr("Photo from %1").arg(NodeActions::nameOf(node)),
            PictureTimeout);
}

void NodeTasks::capture(const NodeView &node, NodeAction action, const QJsonObject &params,
                        const QString &title, std::chrono::milliseconds timeout)
{
    const QString command = NodeActions::commandOf(action, node);
    const CaptureRequest request{.node = node.id,
                                 .nodeName = NodeActions::nameOf(node),
                                 .title = title,
                                 .fileName = command,
                                 .command = command,
                                 .params = params,
                                 .timeout = timeout};
    m_consents.need(m_page, node, command, [this, request] {
        auto *preview = new CapturePreview(m_port, request, &m_page);
        preview->show();
    });
}

void NodeTasks::askRecordTime(const NodeView &node)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setObjectName(u"nodes.recordTime"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setIntRange(ShortestRecording, LongestRecording);
    dialog->setIntValue(UsualRecording);
    dialog->setWindowTitle(tr("Record screen"));
    dialog->setLabelText(tr("How many &seconds?"));
    dialog->setOkButtonText(tr("&Record"));
    connect(dialog, &QInputDialog::intValueSelected, this, [this, node](int seconds) {
        const std::chrono::milliseconds length = std::chrono::seconds(seconds);
        capture(node, NodeAction::RecordScreen,
                {{u"durationMs"_s, qint64(length.count())},
                 {u"screenIndex"_s, 0},
                 {u"fps"_s, FramesPerSecond},
                 {u"format"_s, u"mp4"_s},
                 {u"includeAudio"_s, false}},
                tr("Screen of %1").arg(NodeActions::nameOf(node)), length + RecordingSlack);
    });
    dialog->open();
}

void NodeTasks::askAddress(const NodeView &node)
{
    auto *dialog = new QInputDialog(&m_page);
    dialog->setObjectName(u"nodes.address"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setTextValue(u"https://"_s);
    dialog->setWindowTitle(tr("Open address on %1").arg(NodeActions::nameOf(node)));
    dialog->setLabelText(tr("&Address, beginning with http or https"));
    dialog->setOkButtonText(tr("&Open"));
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, node](const QString &address) { openAddress(node, address.trimmed()); });
    dialog->open();
}

void NodeTasks::openAddress(const NodeView &node, const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isWeb = url.scheme() == "http"_L1 || url.scheme() == "https"_L1;
    if (!url.isValid() || !isWeb || url.host().isEmpty()) {
        emit noticed({.meaning = theme::Meaning::Danger,
                      .text = tr("Only addresses such as https://example.org can be opened."),
                      .actionText = tr("&Try again"),
                      .action = [this, node] { askAddress(node); }});
        return;
    }
    invoke(node, NodeActions::commandOf(NodeAction::OpenAddress, node),
           {{u"url"_s, url.toString(QUrl::FullyEncoded)}},
           tr("%1 shows the address.").arg(NodeActions::nameOf(node)));
}

void NodeTasks::showCanvas(const NodeView &node, const QString &page)
{
    const QString name = NodeActions::nameOf(node);
    tell(m_port.showCanvas(node.id, page, CanvasTimeout), name,
         page.isEmpty() ? tr("%1 shows our canvas.").arg(name)
                        : tr("%1 shows %2.", "%1: node, %2: page").arg(name, page),
         [this, node, page] { showCanvas(node, page); });
}

void NodeTasks::invoke(const NodeView &node, const QString &command, const QJsonObject &params,
                       const QString &success)
{
    tell(m_port.invoke(node.id, command, params, CanvasTimeout), NodeActions::nameOf(node), success,
         [this, node, command, params, success] { invoke(node, command, params, success); });
}

void NodeTasks::tell(const QFuture<CommandResult<InvokeOutcome>> &future, const QString &who,
                     const QString &success, const std::function<void()> &retry)
{
    whenDone(future, this, [this, who, success, retry](const CommandResult<InvokeOutcome> &result) {
        if (result)
            emit noticed({.text = success});
        else
            fail(result.error(), who, retry);
    });
}

void NodeTasks::turnCanvasOn(const std::function<void()> &then)
{
    const gateway::ConfigEdit edit{.entries = {{.path = u"canvasHost.enabled"_s, .value = true}},
                                   .baseHash = m_port.snapshot().settings.hash};
    whenDone(m_port.applyConfig(edit), this, [this, then](const CommandOutcome &outcome) {
        if (outcome)
            then();
        else
            fail(outcome.error(), QString(), [this, then] { turnCanvasOn(then); });
    });
}

void NodeTasks::openRunWindow(const NodeView &node, const QString &command)
{
    QPointer<RunCommandWindow> &window = m_windows[node.id];
    if (!window)
        window = new RunCommandWindow(m_port, m_consents, m_history, node, &m_page);
    if (!command.isEmpty())
        window->chooseCommand(command);
    window->show();
    window->raise();
    window->activateWindow();
}

void NodeTasks::disconnectNode(const NodeView &node)
{
    const QString name = NodeActions::nameOf(node);
    const auto send = [this, id = node.id, name](const auto &again) -> void {
        settle(m_port.disconnectDevice(gateway::DeviceId(id.text())), name,
               {.text = tr("%1 was disconnected.").arg(name)}, [again] { again(again); });
    };
    ask(&m_page,
        {.objectName = u"nodes.disconnect"_s,
         .title = tr("Disconnect %1?").arg(name),
         .text = tr("It may reconnect by itself."),
         .confirm = tr("&Disconnect"),
         .keep = tr("Cancel")},
        [send](bool) { send(send); });
}

void NodeTasks::removeNode(const NodeView &node)
{
    const QString name = NodeActions::nameOf(node);
    const auto send = [this, id = node.id, name](const auto &again) -> void {
        settle(m_port.removeNode(id), name, {.text = tr("%1 was removed.").arg(name)},
               [again] { again(again); });
    };
    ask(&m_page,
        {.objectName = u"nodes.remove"_s,
         .title = tr("Remove %1?").arg(name),
         .text = tr("Its token is revoked and it must ask again."),
         .confirm = tr("Re&move"),
         .keep = tr("Cancel")},
        [send](bool) { send(send); });
}

void NodeTasks::rename(const NodeView &node, const QString &name)
{
    // Before the first renaming the name is the device's own; going back to that is no name.
    const QString undoTo = node.name == node.ownName ? QString() : node.name;
    sendName(node.id, NodeActions::nameOf(node), name, undoTo);
}

void NodeTasks::sendName(const NodeId &id, const QString &shown, const QString &name,
                         const QString &undoTo)
{
    Notice success{
        .text = name.isEmpty()
                    ? tr("%1 is called what it calls itself again.").arg(shown)
                    : tr("%1 is now called %2.", "%1: old name, %2: new name").arg(shown, name),
        .actionText = tr("&Undo"),
        .action = [this, id, shown, name, undoTo] {
            sendName(id, name.isEmpty() ? shown : name, undoTo, name);
        }};
    settle(m_port.renameNode(id, name), shown, success,
           [this, id, shown, name, undoTo] { sendName(id, shown, name, undoTo); });
}

void NodeTasks::settle(const QFuture<CommandOutcome> &future, const QString &who,
                       const Notice &success, const std::function<void()> &retry)
{
    whenDone(future, this, [this, who, success, retry](const CommandOutcome &outcome) {
        if (outcome)
            emit noticed(success);
        else
            fail(outcome.error(), who, retry);
    });
}

void NodeTasks::fail(const CommandError &error, const QString &who,
                     const std::function<void()> &retry)
{
    Notice notice{.meaning = theme::Meaning::Danger,
                  .text = ErrorText::of(error, who),
                  .detail = error.detail,
                  .actionText = tr("&Try again"),
                  .action = retry};
    const bool isSwitchedOff = error.code == CommandError::Code::CanvasOff &&
                               !m_port.snapshot().setting(u"canvasHost.enabled"_s).toBool(true);
    if (isSwitchedOff) {
        notice.actionText = tr("&Turn on");
        notice.action = [this, retry] { turnCanvasOn(retry); };
    }
    emit noticed(notice);
}

} // namespace ui
