// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Page.h"
#include "ui/window/UiContext.h"

#include <QJsonValue>
#include <QMap>

#include <functional>

class QFormLayout;
class QLabel;
class QRadioButton;
class QVBoxLayout;

namespace gateway {
struct RemoteTrial;
}

namespace ui {

class CopyButton;
class FindingLabel;
class RemoteForm;
class SavedMark;

/// Reaching this gateway from elsewhere, and gateways elsewhere from here. Rule: desktop-ui.md 8.8.
class RemotePage final : public Page
{
    Q_OBJECT

public:
    RemotePage(UiContext context, QWidget *parent);

    void showSnapshot(const gateway::GatewaySnapshot &now) override;

    /// Fills in what was found nearby, for a person to look at. Nothing is kept by it.
    void offer(const gateway::FoundGatewayView &found);

    /// What another computer runs to reach a gateway that listens on `port` here.
    [[nodiscard]] static QString tunnelCommand(quint16 port, const QString &user,
                                               const QString &host);

private:
    void addMode(QVBoxLayout *column);
    void addOther(QVBoxLayout *column);
    void addFromOutside(QVBoxLayout *column);
    void connectEditor();
    void chooseMode(bool isRemote);
    void changeMode(const QString &mode);
    void keepWay();
    void keepSecret(const QString &secret);
    [[nodiscard]] QMap<QString, QJsonValue> wayChanges() const;
    void takeOffer(const QMap<QString, QJsonValue> &changed);
    void forgetSecret(const QString &path, const std::function<void()> &proceed);
    void showMode(const gateway::GatewaySnapshot &now);
    void showFromOutside(const gateway::GatewaySnapshot &now);

    UiContext m_context;
    QRadioButton *m_here = nullptr;
    QRadioButton *m_elsewhere = nullptr;
    FindingLabel *m_modeFinding = nullptr;
    SavedMark *m_saved = nullptr;
    RemoteForm *m_form = nullptr;
    QWidget *m_outside = nullptr;
    QLabel *m_hint = nullptr;
    QLabel *m_command = nullptr;
    CopyButton *m_copy = nullptr;
};

} // namespace ui
