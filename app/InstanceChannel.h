// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/InstanceRequest.h"

#include <QObject>

#include <memory>

/// The way between two starts of the program by the same user with the same state folder.
class InstanceChannel : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The message bus of the user where there is one, otherwise a local socket.
    /// `name`: see instanceName.
    [[nodiscard]] static std::unique_ptr<InstanceChannel> make(const QString &name);

    /// Becomes the one that runs; false if another is. May be tried again.
    [[nodiscard]] virtual bool claim() = 0;
    /// Asks the one that runs; ends in `delivered` or, if there is none any more, in `lost`. A
    /// process that does not answer gives neither.
    virtual void send(const InstanceRequest &request) = 0;
    /// The process that runs, for ending it.
    [[nodiscard]] virtual std::optional<qint64> ownerProcess() const = 0;

signals:
    void requested(const InstanceRequest &request); ///< At the one that runs.
    void delivered();
    void lost();
};

/// `org.openclawtray.OpenClawTray`; with another state folder than the default one a hash of it
/// follows, so that gateways with different folders can run side by side.
[[nodiscard]] QString instanceName(const QString &stateDir, const QString &defaultStateDir);
