// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pairing/PairingReviewWindow.h"

#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/models/ShownState.h"
#include "ui/pairing/PairingInbox.h"
#include "ui/pairing/RequestCardList.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr QSize DefaultSize{520, 420};

} // namespace

PairingReviewWindow::PairingReviewWindow(PairingInbox &inbox, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_inbox(inbox)
{
    setObjectName(u"pairing.review"_s);
    setWindowTitle(tr("Pairing requests"));
    resize(DefaultSize);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_stopped = makeSecondaryText(QString(), this);
    m_stopped->setMargin(theme::RowSpacing);
    column->addWidget(m_stopped);
    auto *area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(area);

    auto *content = new QWidget(area);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(theme::GroupSpacing, theme::GroupSpacing, theme::GroupSpacing,
                              theme::GroupSpacing);
    m_cards = new RequestCardList(inbox, RequestCardList::Extent::NotPostponed, content);
    inner->addWidget(m_cards);
    inner->addStretch(1);
    area->setWidget(content);
    connect(m_cards, &RequestCardList::changed, this, &PairingReviewWindow::refresh);
    refresh();
}

bool PairingReviewWindow::hasRequests() const
{
    return !m_cards->isEmpty();
}

void PairingReviewWindow::refresh()
{
    m_stopped->setText(StateText::away(m_inbox.now()));
    m_stopped->setVisible(!m_inbox.isServing());
    if (isVisible() && m_cards->isEmpty())
        close();
}

void PairingReviewWindow::openQuietly()
{
    if (isVisible())
        return;
    setAttribute(Qt::WA_ShowWithoutActivating);
    setWindowFlag(Qt::WindowStaysOnTopHint);
    show();
    QApplication::alert(this);
}

void PairingReviewWindow::openInFront()
{
    setAttribute(Qt::WA_ShowWithoutActivating, false);
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

void PairingReviewWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    // On top only until it has been seen; from the next turn on it is a window like others. The
    // platform window is told directly, because setWindowFlag() would hide and show it again.
    QTimer::singleShot(0, this, [this] {
        overrideWindowFlags(windowFlags() & ~Qt::WindowStaysOnTopHint);
        if (windowHandle())
            windowHandle()->setFlag(Qt::WindowStaysOnTopHint, false);
    });
}

void PairingReviewWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Cancel))
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace ui
