// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CanvasLinkDialog.h"

#include "ui/common/Announce.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/QrView.h"
#include "ui/common/TimeText.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/FindingLabel.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CanvasLink;
using gateway::CommandResult;
using gateway::GatewayPort;
using gateway::GatewaySnapshot;

CanvasLinkDialog::CanvasLinkDialog(GatewayPort &port, const QString &url, QWidget *parent)
    : QDialog(parent)
    , m_port(port)
    , m_url(url)
{
    setObjectName(u"canvasLink"_s);
    setWindowTitle(tr("Canvas on another device"));
    m_qr = new QrView(tr("Link to the canvas as picture"), this);
    m_qr->setObjectName(u"canvasLink.qr"_s);
    auto *steps = makeText(tr("Scan this code with a phone or tablet in the same network. It opens "
                              "the canvas in its browser; whoever has the link can read the canvas "
                              "while this window is open."),
                           this);
    auto *address = makeFixedText(url, this);
    address->setObjectName(u"canvasLink.address"_s);
    m_validity = makeSecondaryText(QString(), this);
    m_validity->setObjectName(u"canvasLink.validity"_s);
    m_problem = new FindingLabel(this);
    m_problem->setObjectName(u"canvasLink.problem"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_copy = buttons->addButton(tr("&Copy link"), QDialogButtonBox::ActionRole);
    m_copy->setObjectName(u"canvasLink.copy"_s);
    auto *fresh = buttons->addButton(tr("Ne&w link"), QDialogButtonBox::ActionRole);
    buttons->setFocusProxy(nullptr); // the tab key would go round among them
    fresh->setObjectName(u"canvasLink.new"_s);
    auto *column = new QVBoxLayout(this);
    column->addWidget(steps);
    column->addWidget(m_qr, 1);
    column->addWidget(address, 0, Qt::AlignHCenter);
    column->addWidget(m_validity);
    column->addWidget(m_problem);
    column->addWidget(buttons);

    m_tick.setInterval(std::chrono::seconds(1));
    connect(&m_tick, &QTimer::timeout, this, &CanvasLinkDialog::showValidity);
    connect(m_copy, &QPushButton::clicked, this, &CanvasLinkDialog::copyLink);
    connect(fresh, &QPushButton::clicked, this, &CanvasLinkDialog::renew);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&port, &GatewayPort::snapshotChanged, this, [this](const GatewaySnapshot &now) {
        if (!now.canvas.urls.contains(m_url))
            forget();
    });
    renew();
}

CanvasLinkDialog::~CanvasLinkDialog()
{
    for (const QString &id : m_linkIds)
        m_port.endCanvasLink(id);
}

void CanvasLinkDialog::renew()
{
    forget();
    whenDone(m_port.createCanvasLink(m_url), this, [this](const CommandResult<CanvasLink> &link) {
        if (link)
            return showLink(*link);
        m_problem->setFinding(
            Finding{.level = Finding::Level::Error, .text = ErrorText::of(link.error())});
    });
}

void CanvasLinkDialog::showLink(const CanvasLink &link)
{
    m_link = link;
    m_linkIds.append(link.linkId);
    m_problem->setFinding(std::nullopt);
    m_qr->setText(link.url.reveal());
    m_copy->setEnabled(true);
    m_tick.start();
    showValidity();
}

// Nothing is shown that does not work.
void CanvasLinkDialog::forget()
{
    m_tick.stop();
    m_link = {};
    m_qr->setText({});
    m_copy->setEnabled(false);
    m_validity->setText(tr("There is no link now."));
}

void CanvasLinkDialog::showValidity()
{
    const qint64 left = m_link.expiresAtMs - QDateTime::currentMSecsSinceEpoch();
    if (left > 0)
        return m_validity->setText(
            tr("Ends in %1 unless it is opened before.").arg(TimeText::countdown(left)));
    forget();
    m_validity->setText(tr("This link has expired, unless it is in use."));
}

void CanvasLinkDialog::copyLink()
{
    const bool isCopied = m_clipboard.copy(m_link.url);
    announce(*this,
             isCopied ? tr("Copied. It will be cleared in 1 minute.") : tr("Copying failed."));
}

} // namespace ui
