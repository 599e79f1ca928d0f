// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/InstanceChannel.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QVariantMap>

/// Over the user's message bus: a well-known name, and org.freedesktop.Application behind it.
class InstanceBus final : public InstanceChannel
{
    Q_OBJECT

public:
    explicit InstanceBus(const QString &name, QObject *parent = nullptr);
    ~InstanceBus() override;

    [[nodiscard]] bool claim() override;
    void send(const InstanceRequest &request) override;
    [[nodiscard]] std::optional<qint64> ownerProcess() const override;

private:
    QString m_name;
    QString m_path;
    bool m_isOwner = false;
};

/// The interface desktops know, so that they may start our actions, too.
class ApplicationOnBus final : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit ApplicationOnBus(InstanceBus &bus);

public slots:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &name, const QVariantList &parameters,
                        const QVariantMap &platformData);

private:
    InstanceBus &m_bus;
};
