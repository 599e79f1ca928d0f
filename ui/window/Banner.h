// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewaySnapshot.h"

#include "ui/common/Theme.h"

#include <QCoreApplication>
#include <QFrame>

#include <optional>

class QHBoxLayout;
class QLabel;

namespace ui {

/// What stands above the pages. Rule: desktop-ui.md 7.1 "at most one, the most severe".
struct BannerContent
{
    /// What a button of a banner asks for.
    enum class Action {
        MakePrivate,
        ShowNetwork,
        ShowCanvas,
        ShowDiscovery,
        ShowOverview,
        CompareSettings,
        ReloadSettings,
        SaveDiagnostics,
        Dismiss,
    };
    struct Button
    {
        Action action = Action::Dismiss;
        QString text = {};

        bool operator==(const Button &) const = default;
    };

    theme::Meaning meaning = theme::Meaning::Information;
    QString text = {};
    QList<Button> buttons = {};

    bool operator==(const BannerContent &) const = default;
};

/// The most severe thing to say now; nothing when all is well. Pure.
class BannerPolicy final
{
    Q_DECLARE_TR_FUNCTIONS(ui::BannerPolicy)

public:
    BannerPolicy() = delete;

    /// `endedBadly`: the run before this one ended without saying so, and that was not dismissed.
    [[nodiscard]] static std::optional<BannerContent> choose(const gateway::GatewaySnapshot &now,
                                                             bool endedBadly);
};

/// Shows one BannerContent; hidden without one.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);

    void show(const std::optional<BannerContent> &content);

signals:
    void asked(ui::BannerContent::Action action);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintGround();

    std::optional<BannerContent> m_content;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    QHBoxLayout *m_buttons = nullptr;
};

} // namespace ui
