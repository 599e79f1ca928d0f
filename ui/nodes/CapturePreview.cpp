// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/CapturePreview.h"

#include "ui/common/Announce.h"
#include "ui/common/ErrorText.h"
#include "ui/common/SaveFile.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/nodes/PictureView.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandResult;
using gateway::InvokeOutcome;

CapturePreview::CapturePreview(gateway::GatewayPort &port, const CaptureRequest &request,
                               QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_request(request)
{
    setObjectName(u"nodes.capture"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(request.title);
    m_text = new QLabel(this);
    m_text->setObjectName(u"nodes.capture.text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_detail = new QLabel(this);
    m_detail->setObjectName(u"nodes.capture.detail"_s);
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setFont(theme::fixedFont(font()));
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_picture = new PictureView(this);
    m_picture->setObjectName(u"nodes.capture.picture"_s);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(m_text);
    column->addWidget(m_detail);
    column->addWidget(m_picture, 1);
    buildButtons(*column);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &CapturePreview::showElapsed);
    this->request();
}

void CapturePreview::buildButtons(QLayout &column)
{
    auto *box = new QDialogButtonBox(this);
    m_retry = box->addButton(tr("&Try again"), QDialogButtonBox::ActionRole);
    m_copy = box->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    m_save = box->addButton(tr("&Save…"), QDialogButtonBox::ActionRole);
    m_discard = box->addButton(QString(), QDialogButtonBox::RejectRole);
    box->setFocusProxy(nullptr); // the first of them is hidden at times
    m_retry->setObjectName(u"nodes.capture.retry"_s);
    m_copy->setObjectName(u"nodes.capture.copy"_s);
    m_save->setObjectName(u"nodes.capture.save"_s);
    m_discard->setObjectName(u"nodes.capture.discard"_s);
    column.addWidget(box);
    connect(m_retry, &QPushButton::clicked, this, &CapturePreview::request);
    connect(m_copy, &QPushButton::clicked, this, &CapturePreview::copy);
    connect(m_save, &QPushButton::clicked, this, &CapturePreview::save);
    connect(m_discard, &QPushButton::clicked, this, &QWidget::close);
}

void CapturePreview::request()
{
    m_isWaiting = true;
    m_media.reset();
    m_detail->hide();
    m_since.start();
    m_tick.start();
    showElapsed();
    updateButtons();
    whenDone(m_port.invoke(m_request.node, m_request.command, m_request.params, m_request.timeout),
             this, [this](const CommandResult<InvokeOutcome> &result) { finish(result); });
}

void CapturePreview::finish(const CommandResult<InvokeOutcome> &result)
{
    m_isWaiting = false;
    m_tick.stop();
    if (!result) {
        showProblem(ErrorText::of(result.error(), m_request.nodeName), result.error().detail);
    } else if (const auto media = InvokeResult::mediaOf(result->payload)) {
        showMedia(*media);
    } else {
        showProblem(tr("%1 answered without a picture.").arg(m_request.nodeName), QString());
    }
    updateButtons();
}

void CapturePreview::showMedia(const Media &media)
{
    m_media = media;
    const QString size = QLocale().formattedDataSize(media.bytes.size());
    m_text->setText(media.isPicture()
                        ? size
                        : tr("A recording of %1. Save it to look at it.", "%1: size").arg(size));
    announce(*m_text, m_text->text());
    if (media.isPicture())
        decodePicture(media, *this, [this](const QImage &image) { showImage(image); });
}

void CapturePreview::showImage(const QImage &image)
{
    m_picture->setImage(image);
    if (image.isNull())
        m_text->setText(tr("The picture cannot be shown here. Save it to look at it."));
    else
        m_text->setText(tr("%1 by %2 points · %3", "%1: width, %2: height, %3: size")
                            .arg(image.width())
                            .arg(image.height())
                            .arg(QLocale().formattedDataSize(m_media->bytes.size())));
    updateButtons();
}

void CapturePreview::showProblem(const QString &text, const QString &detail)
{
    m_text->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    announce(*m_text, text);
}

void CapturePreview::updateButtons()
{
    m_retry->setVisible(!m_isWaiting && !m_media);
    m_copy->setVisible(m_media && m_media->isPicture());
    m_copy->setEnabled(!m_picture->image().isNull());
    m_save->setVisible(m_media.has_value());
    if (m_isWaiting)
        m_discard->setText(tr("Canc&el"));
    else
        m_discard->setText(m_media ? tr("&Discard") : tr("C&lose"));
}

void CapturePreview::showElapsed()
{
    m_text->setText(tr("Asking the device… %n s", nullptr, int(m_since.elapsed() / 1000)));
}

void CapturePreview::copy()
{
    QGuiApplication::clipboard()->setImage(m_picture->image());
    m_text->setText(tr("Copied."));
}

void CapturePreview::save()
{
    saveFile(*this, m_request.fileName + u'.' + m_media->format, m_media->bytes,
             [this](const QString &problem) {
                 m_text->setText(problem.isEmpty() ? tr("Saved.")
                                                   : tr("Could not be saved: %1").arg(problem));
             });
}

} // namespace ui
