// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>

namespace ui {

/// What a device looks like, for its icon. Rule: desktop-ui.md 10.1.
enum class DeviceShape { Phone, Tablet, Laptop, Desktop, Server, Watch, Unknown };

/// The words and the icon for the platform that a device says it has. The texts come from devices
/// and leave here cleaned.
class Platform final
{
    Q_DECLARE_TR_FUNCTIONS(ui::Platform)

public:
    Platform() = delete;

    [[nodiscard]] static DeviceShape shape(const QString &platform, const QString &deviceFamily,
                                           const QString &model);
    /// Name of the bundled drawing, for `symbolicIcon`.
    [[nodiscard]] static QString iconName(DeviceShape shape);
    [[nodiscard]] static QString shapeText(DeviceShape shape);
    /// "Android", "iPadOS", "Linux"; what the device says if that is none of the known ones.
    [[nodiscard]] static QString name(const QString &platform, const QString &deviceFamily);
    /// The name and the version, as far as it is known: "Android 16".
    [[nodiscard]] static QString nameAndVersion(const QString &platform,
                                                const QString &deviceFamily);
};

} // namespace ui
