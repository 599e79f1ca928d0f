// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/Platform.h"

#include "ui/common/RemoteText.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Known
{
    QLatin1StringView prefix; ///< Of the platform in lower case.
    QLatin1StringView name;   ///< As its maker writes it; never translated.
};
constexpr std::array Platforms{
    Known{"android"_L1, "Android"_L1}, Known{"ipados"_L1, "iPadOS"_L1},
    Known{"ios"_L1, "iOS"_L1},         Known{"watchos"_L1, "watchOS"_L1},
    Known{"mac"_L1, "macOS"_L1},       Known{"darwin"_L1, "macOS"_L1},
    Known{"win"_L1, "Windows"_L1},     Known{"linux"_L1, "Linux"_L1},
};

struct Sign
{
    QLatin1StringView word; ///< Somewhere in model, family or platform.
    DeviceShape shape;
};
// The first that is found decides: "Apple Watch" before "apple", "MacBook" before "mac".
constexpr std::array Signs{
    Sign{"watch"_L1, DeviceShape::Watch},      Sign{"ipad"_L1, DeviceShape::Tablet},
    Sign{"tablet"_L1, DeviceShape::Tablet},    Sign{" tab "_L1, DeviceShape::Tablet},
    Sign{"iphone"_L1, DeviceShape::Phone},     Sign{"android"_L1, DeviceShape::Phone},
    Sign{"ios"_L1, DeviceShape::Phone},        Sign{"macbook"_L1, DeviceShape::Laptop},
    Sign{"laptop"_L1, DeviceShape::Laptop},    Sign{"notebook"_L1, DeviceShape::Laptop},
    Sign{"thinkpad"_L1, DeviceShape::Laptop},  Sign{"server"_L1, DeviceShape::Server},
    Sign{"raspberry"_L1, DeviceShape::Server}, Sign{"mac"_L1, DeviceShape::Desktop},
    Sign{"darwin"_L1, DeviceShape::Desktop},   Sign{"win"_L1, DeviceShape::Desktop},
    Sign{"linux"_L1, DeviceShape::Desktop},
};

const Known *find(const QString &text)
{
    const QString lower = text.trimmed().toLower();
    const auto *const it = std::ranges::find_if(
        Platforms, [&](const Known &entry) { return lower.startsWith(entry.prefix); });
    return it == Platforms.end() ? nullptr : it;
}

} // namespace

DeviceShape Platform::shape(const QString &platform, const QString &deviceFamily,
                            const QString &model)
{
    const QString all =
        u" %1 %2 %3 "_s.arg(remoteText(model), remoteText(deviceFamily), remoteText(platform))
            .toLower();
    const auto *const it =
        std::ranges::find_if(Signs, [&](const Sign &sign) { return all.contains(sign.word); });
    return it == Signs.end() ? DeviceShape::Unknown : it->shape;
}

QString Platform::iconName(DeviceShape shape)
{
    switch (shape) {
    case DeviceShape::Phone:
        return u"device-phone"_s;
    case DeviceShape::Tablet:
        return u"device-tablet"_s;
    case DeviceShape::Laptop:
        return u"device-laptop"_s;
    case DeviceShape::Desktop:
        return u"device-desktop"_s;
    case DeviceShape::Server:
        return u"device-server"_s;
    case DeviceShape::Watch:
        return u"device-watch"_s;
    case DeviceShape::Unknown:
        return u"device-unknown"_s;
    }
    return {};
}

QString Platform::shapeText(DeviceShape shape)
{
    switch (shape) {
    case DeviceShape::Phone:
        return tr("Phone");
    case DeviceShape::Tablet:
        return tr("Tablet");
    case DeviceShape::Laptop:
        return tr("Laptop");
    case DeviceShape::Desktop:
        return tr("Desktop computer");
    case DeviceShape::Server:
        return tr("Server");
    case DeviceShape::Watch:
        return tr("Watch");
    case DeviceShape::Unknown:
        return tr("Device");
    }
    return {};
}

QString Platform::name(const QString &platform, const QString &deviceFamily)
{
    const Known *known = find(platform);
    if (!known)
        known = find(deviceFamily);
    // Apple's tablets may say "iOS" and tell what they are in the family.
    if (known && known->name == "iOS"_L1 && deviceFamily.contains("ipad"_L1, Qt::CaseInsensitive))
        return u"iPadOS"_s;
    if (known)
        return known->name;
    const QString said = remoteText(platform.trimmed().isEmpty() ? deviceFamily : platform);
    return said.isEmpty() ? tr("Unknown", "platform") : said;
}

QString Platform::nameAndVersion(const QString &platform, const QString &deviceFamily)
{
    const QString shortName = name(platform, deviceFamily);
    static const QRegularExpression Version(u"^[A-Za-z]+ (\\d+(?:\\.\\d+){0,3})"_s);
    const QRegularExpressionMatch match = Version.match(remoteText(platform));
    if (!find(platform) || !match.hasMatch())
        return shortName;
    return shortName + u' ' + match.captured(1);
}

} // namespace ui
