// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/RefusalText.h"

#include "ui/common/TimeText.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::RefusalView;

namespace {

using Cause = RefusalCause;

struct Row
{
    QLatin1StringView code;
    Cause cause;
};
constexpr std::array Rows{
    Row{"AUTH_TOKEN_MISSING"_L1, Cause::NoToken},
    Row{"AUTH_REQUIRED"_L1, Cause::NoToken},
    Row{"AUTH_TOKEN_MISMATCH"_L1, Cause::WrongToken},
    Row{"AUTH_PASSWORD_MISSING"_L1, Cause::NoPassword},
    Row{"AUTH_PASSWORD_MISMATCH"_L1, Cause::WrongPassword},
    Row{"AUTH_TOKEN_NOT_CONFIGURED"_L1, Cause::NotConfigured},
    Row{"AUTH_PASSWORD_NOT_CONFIGURED"_L1, Cause::NotConfigured},
    Row{"AUTH_DEVICE_TOKEN_MISMATCH"_L1, Cause::DeviceToken},
    Row{"AUTH_BOOTSTRAP_TOKEN_INVALID"_L1, Cause::SetupCode},
    Row{"AUTH_SCOPE_MISMATCH"_L1, Cause::Scopes},
    Row{"AUTH_RATE_LIMITED"_L1, Cause::TooOften},
    Row{"DEVICE_AUTH_SIGNATURE_EXPIRED"_L1, Cause::Clock},
    Row{"DEVICE_AUTH_SIGNATURE_INVALID"_L1, Cause::Proof},
    Row{"DEVICE_AUTH_DEVICE_ID_MISMATCH"_L1, Cause::Proof},
    Row{"DEVICE_AUTH_NONCE_REQUIRED"_L1, Cause::Proof},
    Row{"DEVICE_AUTH_NONCE_MISMATCH"_L1, Cause::Proof},
    Row{"DEVICE_IDENTITY_REQUIRED"_L1, Cause::NoIdentity},
    Row{"CONTROL_UI_DEVICE_IDENTITY_REQUIRED"_L1, Cause::NoIdentity},
    Row{"CONTROL_UI_ORIGIN_NOT_ALLOWED"_L1, Cause::Origin},
    Row{"PROTOCOL_MISMATCH"_L1, Cause::Protocol},
    Row{"PAIRING_REQUIRED"_L1, Cause::Pairing},
    Row{"CANVAS_UNAUTHORIZED"_L1, Cause::CanvasLink},
    Row{"CANVAS_HOST_NOT_ALLOWED"_L1, Cause::CanvasAddress},
    Row{"CANVAS_ORIGIN_NOT_ALLOWED"_L1, Cause::CanvasAddress},
};

// "14 min": what the device says may be anything.
QString differenceOf(const RefusalView &refusal)
{
    constexpr qint64 Most = 400LL * 24 * 60 * 60 * 1000; // more says no more to a person
    return TimeText::lasted(0,
                            qAbs(std::clamp(refusal.clockDifferenceMs.value_or(0), -Most, Most)));
}

} // namespace

RefusalCause causeOf(const RefusalView &refusal)
{
    const auto *it =
        std::ranges::find_if(Rows, [&](const Row &row) { return refusal.code == row.code; });
    return it == Rows.end() ? Cause::Other : it->cause;
}

QString RefusalText::reason(const RefusalView &refusal)
{
    switch (causeOf(refusal)) {
    case Cause::Other:
        return tr("Refused");
    case Cause::NoToken:
        return tr("No token");
    case Cause::WrongToken:
        return tr("Wrong token");
    case Cause::NoPassword:
        return tr("No password");
    case Cause::WrongPassword:
        return tr("Wrong password");
    case Cause::NotConfigured:
        return tr("Sign-in is not set up");
    case Cause::DeviceToken:
        return tr("Device token no longer valid");
    case Cause::SetupCode:
        return tr("Setup code expired or already used");
    case Cause::Scopes:
        return tr("Asked for more than was approved");
    case Cause::TooOften:
        return tr("Too many failed attempts");
    case Cause::Clock:
        return refusal.clockDifferenceMs ? tr("Clock differs by %1").arg(differenceOf(refusal))
                                         : tr("Clock is wrong");
    case Cause::Proof:
        return tr("Could not prove its identity");
    case Cause::NoIdentity:
        return tr("Has no device identity");
    case Cause::Origin:
        return tr("Web page from another address");
    case Cause::Protocol:
        return tr("Version does not fit");
    case Cause::Pairing:
        return tr("Not approved yet");
    case Cause::CanvasLink:
        return tr("Opened the canvas without a valid link");
    case Cause::CanvasAddress:
        return tr("Opened the canvas under a wrong address");
    }
    return {};
}

QString RefusalText::sentence(const RefusalView &refusal, const QString &who)
{
    switch (causeOf(refusal)) {
    case Cause::NoToken:
        return tr("%1 did not send a token.").arg(who);
    case Cause::WrongToken:
        return tr("%1 used a wrong token.").arg(who);
    case Cause::NoPassword:
        return tr("%1 did not send a password.").arg(who);
    case Cause::WrongPassword:
        return tr("%1 used a wrong password.").arg(who);
    case Cause::SetupCode:
        return tr("%1 used a code that has expired or was already used.").arg(who);
    case Cause::Clock:
        return refusal.clockDifferenceMs ? tr("The clock of %1 differs by %2.", "device, time")
                                               .arg(who, differenceOf(refusal))
                                         : tr("The clock of %1 is wrong.").arg(who);
    case Cause::Proof:
        return tr("%1 could not prove its identity.").arg(who);
    case Cause::Protocol:
        return tr("%1 uses a version that this gateway does not speak.").arg(who);
    case Cause::Other:
    case Cause::NotConfigured:
    case Cause::DeviceToken:
    case Cause::Scopes:
    case Cause::TooOften:
    case Cause::NoIdentity:
    case Cause::Origin:
    case Cause::Pairing:
    case Cause::CanvasLink:
    case Cause::CanvasAddress:
        return tr("%1 was refused: %2").arg(who, reason(refusal));
    }
    return {};
}

QString RefusalText::advice(const RefusalView &refusal)
{
    switch (causeOf(refusal)) {
    case Cause::Other:
        return tr("If this was one of your devices, look at the details and try to connect again.");
    case Cause::NoToken:
    case Cause::WrongToken:
        return tr("If this was one of your devices, copy the token on this page and enter it "
                  "there. If not, no action is needed: it was not let in.");
    case Cause::NoPassword:
    case Cause::WrongPassword:
        return tr("If this was one of your devices, enter the password set on this page there. If "
                  "not, no action is needed: it was not let in.");
    case Cause::NotConfigured:
        return tr("Set a token or a password on this page.");
    case Cause::DeviceToken:
        return tr("Remove the device under Devices and Pairing, then connect it again.");
    case Cause::SetupCode:
        return tr("Make a new setup code with “Add a node”.");
    case Cause::Scopes:
        return tr("Approve the wider powers under Devices and Pairing, if you want this device to "
                  "have them.");
    case Cause::TooOften:
        return tr("Correct the token or password on the device and wait a few minutes. If it is "
                  "not your device, no action is needed.");
    case Cause::Clock:
        return tr("Set date and time to automatic on the device, or on this computer if this one "
                  "is wrong; then connect again.");
    case Cause::Proof:
        return tr("Remove the device under Devices and Pairing, then pair it again.");
    case Cause::NoIdentity:
        return tr("Update the app on the device. In a browser, open the page over HTTPS or on "
                  "this computer.");
    case Cause::Origin:
        return tr("Open the web interface under the gateway's own address.");
    case Cause::Protocol:
        return tr("Update the app on the device or this application.");
    case Cause::Pairing:
        return tr("Approve the device under Devices and Pairing.");
    case Cause::CanvasLink:
        return tr("If this was one of your devices, show the page on it again, or make a new link "
                  "on the page Canvas. If not, no action is needed: it saw nothing.");
    case Cause::CanvasAddress:
        return tr("Open the canvas under an address that the page Canvas shows. If it was not "
                  "you, another web page tried to read the canvas and saw nothing.");
    }
    return {};
}

} // namespace ui
