// SPDX-License-Identifier: GPL-3.0-or-later
// Systems without Avahi: nothing is announced and nothing found, and that is said.
#include "gateway/discovery/ServiceAdvertiser.h"
#include "gateway/discovery/ServiceBrowser.h"

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const QString Reason = u"This program announces and finds gateways only by Avahi, which this "
                       "system does not have."_s;

class NoAdvertiser final : public ServiceAdvertiser
{
public:
    void publish(const ServiceFacts &) override
    {
        setStatus({.state = State::NoService, .problem = Reason});
    }
    void withdraw() override { setStatus({}); }
};

class NoBrowser final : public ServiceBrowser
{
public:
    void start(const QStringList &) override
    {
        setStatus({.state = State::NoService, .problem = Reason});
    }
    void stop() override { setStatus({}); }
};

} // namespace

std::unique_ptr<ServiceAdvertiser> ServiceAdvertiser::make(Clock &)
{
    return std::make_unique<NoAdvertiser>();
}

std::unique_ptr<ServiceBrowser> ServiceBrowser::make(Clock &)
{
    return std::make_unique<NoBrowser>();
}

} // namespace gateway
