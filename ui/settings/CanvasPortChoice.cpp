// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CanvasPortChoice.h"

#include "ui/common/FocusForward.h"
#include "ui/common/Theme.h"

#include <QHBoxLayout>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int LastPort = 65535;

} // namespace

CanvasPortChoice::CanvasPortChoice(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"page.canvas.port"_s);
    m_own = new QRadioButton(tr("&Its own port"), this);
    m_own->setObjectName(u"page.canvas.port.own"_s);
    m_number = new QSpinBox(this);
    m_number->setObjectName(u"page.canvas.port.number"_s);
    m_number->setAccessibleName(tr("Port of the canvas host"));
    m_number->setRange(1, LastPort);
    m_number->setGroupSeparatorShown(false);
    m_same = new QRadioButton(tr("Sa&me port as the gateway"), this);
    m_same->setObjectName(u"page.canvas.port.same"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_own);
    row->addWidget(m_number);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    column->addLayout(row);
    column->addWidget(m_same);
    forwardFocus(*this, *m_own);

    connect(m_own, &QRadioButton::clicked, this, [this] { emit chosen(m_number->value()); });
    connect(m_same, &QRadioButton::clicked, this, [this] { emit chosen(m_gatewayPort); });
    connect(m_number, &QSpinBox::valueChanged, this, &CanvasPortChoice::chosen);
}

int CanvasPortChoice::usualPort() const
{
    const int usual = m_gatewayPort + UsualDistance;
    return usual <= LastPort ? usual : m_gatewayPort - UsualDistance;
}

void CanvasPortChoice::choose(int port, int gatewayPort)
{
    m_gatewayPort = gatewayPort;
    const bool isSame = port == gatewayPort;
    m_own->setChecked(!isSame);
    m_same->setChecked(isSame);
    m_number->setEnabled(!isSame);
    const QSignalBlocker quiet(m_number);
    // Ready for whoever goes back to a port of its own.
    m_number->setValue(isSame ? usualPort() : port);
}

int CanvasPortChoice::port() const
{
    return m_same->isChecked() ? m_gatewayPort : m_number->value();
}

} // namespace ui
