// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/ResultView.h"

#include "ui/common/Labels.h"
#include "ui/common/SaveFile.h"
#include "ui/common/Theme.h"
#include "ui/nodes/JsonTree.h"
#include "ui/nodes/PictureView.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::InvokeOutcome;

namespace {

enum Tab { TextTab, TreeTab, PictureTab };

QLabel *messageLabel(const QString &name, QWidget *parent)
{
    QLabel *label = makeText(QString(), parent);
    label->setObjectName(u"nodes.result."_s + name);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ResultView::ResultView(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"nodes.result"_s);
    setAccessibleName(tr("Result"));
    auto *messages = new QWidget(this);
    m_message = messageLabel(u"message"_s, messages);
    m_detail = messageLabel(u"detail"_s, messages);
    m_detail->setFont(theme::fixedFont(font()));
    auto *column = new QVBoxLayout(messages);
    column->addWidget(m_message);
    column->addWidget(m_detail);
    column->addStretch(1);

    m_text = new QPlainTextEdit(this);
    m_text->setObjectName(u"nodes.result.text"_s);
    m_text->setAccessibleName(tr("Result as text"));
    m_text->setReadOnly(true);
    m_text->setFont(theme::fixedFont(font()));
    m_text->setTabChangesFocus(true);
    m_tree = new JsonTree(this);
    m_tree->setObjectName(u"nodes.result.tree"_s);
    m_picture = new PictureView(this);
    m_picture->setObjectName(u"nodes.result.picture"_s);
    m_tabs = new QTabWidget(this);
    m_tabs->setObjectName(u"nodes.result.tabs"_s);
    m_tabs->addTab(m_text, tr("Te&xt"));
    m_tabs->addTab(m_tree, tr("Tr&ee"));
    m_tabs->addTab(m_picture, tr("P&icture"));

    m_stack = new QStackedWidget(this);
    m_stack->addWidget(messages);
    m_stack->addWidget(m_tabs);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_stack);
}

void ResultView::showMessage(const QString &text, const QString &detail)
{
    ++m_showing;
    m_outcome.reset();
    m_media.reset();
    m_canCopy = false;
    m_message->setText(text);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    m_stack->setCurrentIndex(0);
}

void ResultView::showOutcome(const InvokeOutcome &outcome)
{
    if (outcome.bytes > InvokeResult::MaxShownBytes) {
        showMessage(InvokeResult::summary(outcome));
        m_outcome = outcome;
        m_media = InvokeResult::mediaOf(outcome.payload);
        return;
    }
    ++m_showing;
    m_outcome = outcome;
    m_media = InvokeResult::mediaOf(outcome.payload);
    m_canCopy = true;
    if (outcome.payload.isUndefined())
        m_text->setPlainText(tr("The node answered without a result."));
    else
        m_text->setPlainText(InvokeResult::foldedText(outcome.payload));
    m_tree->setValue(outcome.payload);
    m_picture->setImage({});
    m_tabs->setTabEnabled(PictureTab, false);
    m_tabs->setCurrentIndex(TextTab);
    m_stack->setCurrentIndex(1);
    if (m_media && m_media->isPicture()) {
        decodePicture(*m_media, *this, [this, showing = m_showing](const QImage &image) {
            if (showing == m_showing)
                showPicture(image);
        });
    }
}

void ResultView::showPicture(const QImage &image)
{
    if (image.isNull())
        return;
    m_picture->setImage(image);
    m_tabs->setTabEnabled(PictureTab, true);
    m_tabs->setCurrentIndex(PictureTab);
}

void ResultView::copy() const
{
    if (!m_outcome || !m_canCopy)
        return;
    if (!m_picture->image().isNull())
        QGuiApplication::clipboard()->setImage(m_picture->image());
    else
        QGuiApplication::clipboard()->setText(
            QString::fromUtf8(InvokeResult::json(m_outcome->payload)));
}

void ResultView::save()
{
    if (!m_outcome)
        return;
    const QByteArray bytes = m_media ? m_media->bytes : InvokeResult::json(m_outcome->payload);
    const QString name = u"result."_s + (m_media ? m_media->format : u"json"_s);
    saveFile(*this, name, bytes, [this](const QString &problem) { emit saved(problem); });
}

} // namespace ui
