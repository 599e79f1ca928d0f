// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/SecondStart.h"

#include "app/ProcessEnd.h"

#include <QAbstractButton>
#include <QPushButton>

#include <chrono>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto Patience = 3s;
constexpr auto RetryInterval = 100ms;

} // namespace

SecondStart::SecondStart(InstanceChannel &channel, const InstanceRequest &request, QObject *parent)
    : QObject(parent)
    , m_channel(channel)
    , m_request(request)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(Patience);
    m_retry.setSingleShot(true);
    m_retry.setInterval(RetryInterval);
    connect(&m_patience, &QTimer::timeout, this, &SecondStart::ask);
    connect(&m_retry, &QTimer::timeout, this, &SecondStart::tryClaim);
    connect(&m_channel, &InstanceChannel::delivered, this, &SecondStart::done);
    // It ended meanwhile: its place is free, or soon will be.
    connect(&m_channel, &InstanceChannel::lost, &m_retry, qOverload<>(&QTimer::start));
}

SecondStart::~SecondStart()
{
    delete m_question;
}

void SecondStart::start()
{
    m_patience.start();
    m_channel.send(m_request);
}

void SecondStart::ask()
{
    m_question = new QMessageBox(QMessageBox::Warning, tr("OpenClaw Tray"),
                                 tr("OpenClaw Tray is not responding."));
    m_question->setObjectName(u"notResponding"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    auto *wait = m_question->addButton(tr("&Wait"), QMessageBox::AcceptRole);
    wait->setObjectName(u"notResponding.wait"_s);
    auto *end = m_question->addButton(tr("&End and start again"), QMessageBox::DestructiveRole);
    end->setObjectName(u"notResponding.end"_s);
    auto *cancel = m_question->addButton(tr("&Cancel"), QMessageBox::RejectRole);
    cancel->setObjectName(u"notResponding.cancel"_s);
    m_question->setDefaultButton(wait);
    m_question->setEscapeButton(cancel);
    connect(m_question, &QMessageBox::buttonClicked, this,
            [this](QAbstractButton *button) { answer(m_question->buttonRole(button)); });
    m_question->show();
}

void SecondStart::answer(QMessageBox::ButtonRole role)
{
    switch (role) {
    case QMessageBox::AcceptRole:
        m_patience.start();
        return;
    case QMessageBox::DestructiveRole:
        endOther();
        return;
    default: // "Cancel", or the window was closed
        emit givenUp();
    }
}

// The open call ends with the process, as `lost`.
void SecondStart::endOther()
{
    if (const auto process = m_channel.ownerProcess())
        endProcess(*process);
}

void SecondStart::tryClaim()
{
    if (!m_channel.claim()) {
        m_channel.send(m_request); // a third start was quicker
        return;
    }
    m_patience.stop();
    disconnect(&m_channel, nullptr, this, nullptr);
    emit takenOver();
}
