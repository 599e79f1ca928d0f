// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/FoundGateways.h"
#include "ui/settings/PortError.h"
#include "ui/settings/RemoteForm.h"
#include "ui/setup/SetupPage.h"

#include "gateway/api/GatewayPort.h"
#include "gateway/api/RemoteRules.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QStyle>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandResult;
using gateway::PortCheck;

namespace {

constexpr qsizetype MostNearby = 6; // desktop-ui.md 9

/// Where the gateway runs, and what is there already: settings, another gateway.
class PlacePage final : public SetupPage
{
    Q_OBJECT

public:
    PlacePage(const UiContext &context, SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Place, tr("Where should the gateway run?"), shared, parent)
        , m_port(context.port)
    {
        auto *here = new QRadioButton(tr("On &this computer"), this);
        here->setObjectName(u"setup.place.here"_s);
        here->setChecked(true);
        auto *elsewhere =
            new QRadioButton(tr("On &another computer — this one only shows it"), this);
        elsewhere->setObjectName(u"setup.place.elsewhere"_s);
        // Without a group of their own the buttons of the parts below would count as theirs.
        auto *group = new QButtonGroup(this);
        group->addButton(here);
        group->addButton(elsewhere);
        content()->addWidget(here);
        content()->addWidget(elsewhere);
        m_nearby = new QWidget(this);
        auto *nearby = new QVBoxLayout(m_nearby);
        nearby->setContentsMargins(0, theme::RowSpacing, 0, theme::RowSpacing);
        nearby->addWidget(makeText(tr("Gateways nearby:"), m_nearby));
        m_foundGateways = new FoundGateways(u"setup.place.nearby"_s, MostNearby, m_nearby);
        nearby->addWidget(m_foundGateways);
        m_remote = new RemoteForm(context.port, u"setup.place.remote"_s, this);
        m_remote->showSecret(context.port.snapshot());
        m_remote->showTrial(gateway::remoteTrial(context.port.snapshot()));
        m_here = new QWidget(this);
        auto *column = new QVBoxLayout(m_here);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(buildFound());
        column->addWidget(buildOther());
        content()->addWidget(m_nearby);
        content()->addWidget(m_remote);
        content()->addWidget(m_here);
        content()->addStretch(1);
        m_remote->setVisible(false);
        m_nearby->setVisible(false);
        m_elsewhere = elsewhere;
        connect(elsewhere, &QRadioButton::toggled, this, &PlacePage::chooseElsewhere);
        connect(m_foundGateways, &FoundGateways::useAsked, this, &PlacePage::offer);
        connect(&m_port, &gateway::GatewayPort::snapshotChanged, this,
                [this](const gateway::GatewaySnapshot &now) {
                    m_foundGateways->showFound(now.foundGateways);
                    showFound(now);
                });
        connect(m_remote, &RemoteForm::edited, this, &PlacePage::takeRemote);
        connect(m_remote, &RemoteForm::tested, this, &PlacePage::takeRemote);
        // What shows another computer's gateway now goes on doing so unless it is told otherwise.
        elsewhere->setChecked(state().isElsewhere);
    }

    void enter() override
    {
        const bool exists = m_port.snapshot().settings.exists;
        m_found->setVisible(exists);
        showFound(m_port.snapshot());
        // Nothing is chosen before the page was seen; later the start may have chosen otherwise.
        const bool isFirst = !m_use->isChecked() && !m_change->isChecked() && !m_fresh->isChecked();
        if (exists)
            buttonOf(isFirst ? OldSettings::Use : state().oldSettings)->setChecked(true);
        look();
    }

protected:
    // Others are looked for only while somebody looks.
    void showEvent(QShowEvent *event) override
    {
        SetupPage::showEvent(event);
        lookAround();
    }
    void hideEvent(QHideEvent *event) override
    {
        SetupPage::hideEvent(event);
        setLooking(false);
    }

private:
    void lookAround()
    {
        const bool isElsewhere = m_elsewhere->isChecked();
        m_nearby->setVisible(isElsewhere);
        if (isElsewhere)
            m_foundGateways->showFound(m_port.snapshot().foundGateways);
        setLooking(isElsewhere && isVisible());
    }

    void setLooking(bool isLooking)
    {
        if (std::exchange(m_isLooking, isLooking) != isLooking)
            m_port.lookForGateways(isLooking);
    }

    void offer(const gateway::FoundGatewayView &found)
    {
        m_elsewhere->setChecked(true);
        m_remote->offer(found);
        takeRemote();
    }

    QWidget *buildFound()
    {
        m_found = new QWidget(this);
        auto *column = new QVBoxLayout(m_found);
        column->setContentsMargins(0, theme::RowSpacing, 0, 0);
        column->addWidget(
            makeText(tr("Settings of an OpenClaw gateway were found on this computer."), m_found));
        m_fault = makeText(QString(), m_found);
        m_fault->setObjectName(u"setup.place.fault"_s);
        theme::makeMeaning(*m_fault, theme::Meaning::Caution);
        column->addWidget(m_fault);
        m_use = addChoice(OldSettings::Use, u"use"_s, tr("&Use them as they are"));
        m_change =
            addChoice(OldSettings::Change, u"change"_s, tr("&Change them on the next pages"));
        m_fresh = addChoice(OldSettings::StartFresh, u"fresh"_s,
                            tr("Start &fresh — the old file is kept as a backup"));
        m_backup = makeSecondaryText(QString(), m_found);
        m_backup->setObjectName(u"setup.place.backup"_s);
        m_backup->setIndent(style()->pixelMetric(QStyle::PM_ExclusiveIndicatorWidth) +
                            theme::RelatedSpacing);
        column->addWidget(m_backup);
        return m_found;
    }

    QRadioButton *addChoice(OldSettings choice, const QString &name, const QString &text)
    {
        auto *button = new QRadioButton(text, m_found);
        button->setObjectName(u"setup.place."_s + name);
        m_found->layout()->addWidget(button);
        connect(button, &QRadioButton::toggled, this, [this, choice](bool isChosen) {
            if (isChosen)
                choose(choice);
        });
        return button;
    }

    [[nodiscard]] QRadioButton *buttonOf(OldSettings choice) const
    {
        switch (choice) {
        case OldSettings::Use:
            return m_use;
        case OldSettings::Change:
            return m_change;
        case OldSettings::StartFresh:
            return m_fresh;
        }
        return m_use;
    }

    void choose(OldSettings choice)
    {
        const int port = state().port;
        state() = SetupRules::choose(state(), choice, m_port.snapshot(), makeToken());
        if (state().port != port)
            look();
        emit changed();
    }

    // What is wrong with them, and where they would be kept.
    void showFound(const gateway::GatewaySnapshot &now)
    {
        const auto fault = SetupRules::fault(now);
        m_fault->setVisible(fault.has_value());
        if (fault)
            m_fault->setText(tr("%1 Correct it, or start fresh.", "%1: what is wrong").arg(*fault));
        m_backup->setText(tr("It is kept as %1. Paired devices stay paired; what signs in with the "
                             "old token needs the new one.",
                             "%1: a path")
                              .arg(now.settings.backupFile));
    }

    QWidget *buildOther()
    {
        m_other = new QWidget(this);
        m_otherText = makeText(QString(), m_other);
        m_otherText->setObjectName(u"setup.place.other"_s);
        theme::makeMeaning(*m_otherText, theme::Meaning::Caution);
        m_usePort = new QPushButton(m_other);
        m_usePort->setObjectName(u"setup.place.usePort"_s);
        auto *show = new QPushButton(tr("Sho&w that one"), m_other);
        show->setObjectName(u"setup.place.showThat"_s);
        auto *again = new QPushButton(tr("Check a&gain"), m_other);
        again->setObjectName(u"setup.place.checkAgain"_s);
        auto *buttons = new QHBoxLayout;
        buttons->addWidget(show);
        buttons->addWidget(m_usePort);
        buttons->addWidget(again);
        buttons->addStretch(1);
        auto *column = new QVBoxLayout(m_other);
        column->setContentsMargins(0, theme::RowSpacing, 0, 0);
        column->addWidget(m_otherText);
        column->addLayout(buttons);
        m_other->setVisible(false);
        connect(m_usePort, &QPushButton::clicked, this, &PlacePage::takeOtherPort);
        connect(show, &QPushButton::clicked, this,
                [this] { offer({.url = u"ws://127.0.0.1:%1"_s.arg(state().port)}); });
        connect(again, &QPushButton::clicked, this, &PlacePage::look);
        return m_other;
    }

    void chooseElsewhere(bool isElsewhere)
    {
        m_remote->setVisible(isElsewhere);
        m_here->setVisible(!isElsewhere);
        state().isElsewhere = isElsewhere;
        lookAround();
        takeRemote();
    }

    void takeRemote()
    {
        state().remote = m_remote->trial();
        state().isRemoteTested = m_remote->hasPassed();
        emit changed();
    }

    void look()
    {
        whenDone(m_port.checkPort(quint16(state().port)), this,
                 [this](const CommandResult<PortCheck> &check) {
                     m_check = check.value_or(PortCheck());
                     showOther();
                 });
    }

    void showOther()
    {
        const bool isThere = m_check.state == PortCheck::State::TakenByGateway;
        m_other->setVisible(isThere);
        if (!isThere)
            return;
        m_otherText->setText(tr("%1 Stop it, or let this one use another port.")
                                 .arg(ErrorText::of(portError(m_check, state().port))));
        m_usePort->setText(tr("Use port %1").arg(m_check.suggestion));
        m_usePort->setVisible(m_check.suggestion != 0);
    }

    // Settings that are kept as they are would keep the port that is taken.
    void takeOtherPort()
    {
        state().port = m_check.suggestion;
        if (m_use->isChecked())
            m_change->setChecked(true);
        look();
        emit changed();
    }

    gateway::GatewayPort &m_port;
    PortCheck m_check;
    RemoteForm *m_remote = nullptr;
    QRadioButton *m_elsewhere = nullptr;
    QWidget *m_nearby = nullptr; ///< What announces itself, where it runs elsewhere.
    FoundGateways *m_foundGateways = nullptr;
    bool m_isLooking = false;
    QWidget *m_here = nullptr; ///< What is asked where it runs here.
    QWidget *m_found = nullptr;
    QRadioButton *m_use = nullptr;
    QRadioButton *m_change = nullptr;
    QRadioButton *m_fresh = nullptr;
    QLabel *m_fault = nullptr;  ///< Why the settings that are there cannot be used.
    QLabel *m_backup = nullptr; ///< Where they are kept if not.
    QWidget *m_other = nullptr;
    QLabel *m_otherText = nullptr;
    QPushButton *m_usePort = nullptr;
};

} // namespace

SetupPage *makePlacePage(const UiContext &context, SetupState &state, QWidget *parent)
{
    return new PlacePage(context, state, parent);
}

} // namespace ui

#include "PlacePage.moc"
