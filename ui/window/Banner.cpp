// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/Banner.h"

#include "ui/common/Announce.h"
#include "ui/common/Icons.h"
#include "ui/settings/DiscoveryText.h"

#include <QDateTime>
#include <QEvent>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;
using gateway::ProblemView;
using Action = BannerContent::Action;

namespace {

constexpr int IconSize = 22;

const ProblemView *find(const GatewaySnapshot &now, ProblemView::Kind kind)
{
    const auto it = std::ranges::find(now.problems, kind, &ProblemView::kind);
    return it == now.problems.end() ? nullptr : &*it;
}

QString dateOf(const QString &isoTime)
{
    const QDateTime time = QDateTime::fromString(isoTime, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime().date(), QLocale::LongFormat)
                          : isoTime;
}

} // namespace

std::optional<BannerContent> BannerPolicy::choose(const GatewaySnapshot &now, bool endedBadly)
{
    using Kind = ProblemView::Kind;
    if (const auto *problem = find(now, Kind::BindWidened)) {
        return BannerContent{
            .meaning = theme::Meaning::Danger,
            .text =
                tr("The gateway is reachable more widely than you chose: %1").arg(problem->subject),
            .buttons = {{Action::MakePrivate, tr("&Make private")},
                        {Action::ShowNetwork, tr("S&how")}}};
    }
    if (const auto *problem = find(now, Kind::ListenersKept)) {
        return BannerContent{
            .meaning = theme::Meaning::Danger,
            .text = tr("Not applied: %1. The gateway continues with the previous settings.")
                        .arg(problem->subject),
            .buttons = {{Action::ShowNetwork, tr("S&how")}}};
    }
    if (find(now, Kind::StateSetAside)) {
        return BannerContent{
            .meaning = theme::Meaning::Danger,
            .text = tr("Some saved data could not be read and was put aside. Devices may have to "
                       "ask again."),
            .buttons = {{Action::ShowOverview, tr("S&how")}}};
    }
    if (find(now, Kind::SettingsRejected)) {
        return BannerContent{
            .meaning = theme::Meaning::Caution,
            .text = tr("The settings file changed and has an error. The previous settings stay in "
                       "force."),
            .buttons = {{Action::CompareSettings, tr("&Details")}}};
    }
    if (now.settings.isChangedOnDisk) {
        return BannerContent{.meaning = theme::Meaning::Caution,
                             .text = tr("Settings changed on disk."),
                             .buttons = {{Action::CompareSettings, tr("Com&pare")},
                                         {Action::ReloadSettings, tr("Re&load")}}};
    }
    if (const auto *problem = find(now, Kind::BindNarrowed)) {
        return BannerContent{
            .meaning = theme::Meaning::Caution,
            .text = problem->subject.isEmpty()
                        ? tr("No tailnet address found. Until Tailscale is running, only this "
                             "computer can connect.")
                        : tr("This computer no longer has %1. Until it does, only this computer "
                             "can connect.")
                              .arg(problem->subject),
            .buttons = {{Action::ShowNetwork, tr("S&how")}}};
    }
    if (const auto *problem = find(now, Kind::CanvasFailed)) {
        return BannerContent{.meaning = theme::Meaning::Caution,
                             .text = tr("The canvas host is not running: %1").arg(problem->subject),
                             .buttons = {{Action::ShowCanvas, tr("S&how")}}};
    }
    if (const auto *problem = find(now, Kind::DiscoveryFailed)) {
        const QString cause = DiscoveryText::problem(now.discovery);
        return BannerContent{.meaning = theme::Meaning::Caution,
                             .text = cause.isEmpty()
                                         ? tr("Discovery is not available: %1").arg(problem->detail)
                                         : cause,
                             .buttons = {{Action::ShowDiscovery, tr("S&how")}}};
    }
    if (find(now, Kind::NotExposed)) {
        return BannerContent{.meaning = theme::Meaning::Caution,
                             .text = tr("Tailscale does not lead to this gateway."),
                             .buttons = {{Action::ShowNetwork, tr("S&how")}}};
    }
    if (const auto *problem = find(now, Kind::CertificateExpires)) {
        return BannerContent{
            .meaning = theme::Meaning::Caution,
            .text = tr("The gateway certificate expires on %1.").arg(dateOf(problem->subject)),
            .buttons = {{Action::ShowNetwork, tr("S&how")}}};
    }
    if (endedBadly) {
        return BannerContent{.meaning = theme::Meaning::Information,
                             .text = tr("OpenClaw Tray ended unexpectedly last time."),
                             .buttons = {{Action::SaveDiagnostics, tr("Save dia&gnostics…")},
                                         {Action::Dismiss, tr("&Dismiss")}}};
    }
    return std::nullopt;
}

Banner::Banner(QWidget *parent)
    : QFrame(parent)
{
    setObjectName(u"banner"_s);
    setFrameShape(QFrame::Box);
    setAutoFillBackground(true);
    m_icon = new QLabel(this);
    m_text = new QLabel(this);
    m_text->setObjectName(u"banner.text"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *row = new QHBoxLayout(this);
    row->addWidget(m_icon);
    row->addWidget(m_text, 1);
    m_buttons = new QHBoxLayout;
    row->addLayout(m_buttons);
    setVisible(false);
}

void Banner::show(const std::optional<BannerContent> &content)
{
    if (content == m_content)
        return;
    m_content = content;
    setVisible(content.has_value());
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    if (!content)
        return;
    m_text->setText(content->text);
    for (const BannerContent::Button &button : content->buttons) {
        auto *widget = new QPushButton(button.text, this);
        widget->setObjectName(u"banner.action%1"_s.arg(int(button.action)));
        connect(widget, &QPushButton::clicked, this,
                [this, action = button.action] { emit asked(action); });
        m_buttons->addWidget(widget);
    }
    paintGround();
    announce(*this, content->text);
}

void Banner::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        paintGround();
    QFrame::changeEvent(event);
}

void Banner::paintGround()
{
    if (!m_content)
        return;
    const QPalette base = QGuiApplication::palette();
    QPalette palette = base;
    palette.setColor(QPalette::Window, theme::ground(m_content->meaning, base));
    // The frame is drawn in the text colour; the text itself keeps its own.
    palette.setColor(QPalette::WindowText, theme::color(m_content->meaning, base));
    setPalette(palette);
    QPalette text = base;
    text.setColor(QPalette::WindowText, base.color(QPalette::WindowText)); // or it is inherited
    m_text->setPalette(text);
    m_icon->setPixmap(meaningIcon(m_content->meaning).pixmap(IconSize));
}

} // namespace ui
