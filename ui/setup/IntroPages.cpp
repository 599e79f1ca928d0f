// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/BindChoices.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/OwnAddresses.h"
#include "ui/settings/SettingValidation.h"
#include "ui/setup/SetupPage.h"
#include "ui/setup/UnfoldPart.h"

#include "gateway/api/GatewayPort.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int CardIconSize = 32;
constexpr std::chrono::milliseconds TypingPause{400};

class WelcomePage final : public SetupPage
{
    Q_OBJECT

public:
    WelcomePage(SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Welcome, tr("Welcome to OpenClaw Tray"), shared, parent)
    {
        addText(tr("It connects your phones and computers so that your assistant can use what they "
                   "offer — a camera, a screen, a canvas."));
        auto *card = new QFrame(this);
        card->setFrameShape(QFrame::StyledPanel);
        auto *row = new QHBoxLayout(card);
        auto *sign = new QLabel(card);
        sign->setPixmap(meaningIcon(theme::Meaning::Caution).pixmap(CardIconSize));
        auto *text = new QLabel(
            tr("A connected assistant can use everything you allow here, and assistants make "
               "mistakes. Only connect devices you own, and approve only requests you started "
               "yourself."),
            card);
        text->setObjectName(u"setup.welcome.caution"_s);
        text->setWordWrap(true);
        row->addWidget(sign, 0, Qt::AlignTop);
        row->addWidget(text, 1);
        content()->addWidget(card);
        content()->addWidget(buildSafety());
        auto *understood = new QCheckBox(tr("I &understand"), this);
        understood->setObjectName(u"setup.welcome.understood"_s);
        content()->addWidget(understood);
        content()->addStretch(1);
        connect(understood, &QCheckBox::toggled, this, [this](bool isChecked) {
            state().hasUnderstood = isChecked;
            emit changed();
        });
    }

private:
    QWidget *buildSafety()
    {
        auto *part =
            new UnfoldPart(u"setup.welcome.safety"_s, tr("How this stays safe"), this);
        for (const QString &text :
             {tr("Only programs on this computer can connect until you choose otherwise."),
              tr("Every device has to know a secret, and to be approved by you, once."),
              tr("You see what a device offers, and decide which of its commands may be used."),
              tr("Each device can be removed again at any time.")})
            part->content()->addWidget(makeText(u"• "_s + text, part));
        return part;
    }
};

class ReachPage final : public SetupPage
{
    Q_OBJECT

public:
    ReachPage(const UiContext &context, SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Reach, tr("Who may connect to this gateway?"), shared, parent)
        , m_gateway(context.port)
    {
        m_choices = new BindChoices(this, BindChoices::Wording::Setup);
        m_choices->setObjectName(u"setup.reach.choices"_s);
        content()->addWidget(m_choices);
        m_trust = new QCheckBox(tr("I tru&st the networks this computer joins"), this);
        m_trust->setObjectName(u"setup.reach.trust"_s);
        content()->addWidget(m_trust);
        addText(tr("Plan to connect a phone? Choose tailnet or local networks."), true);
        m_more = new UnfoldPart(u"setup.reach.more"_s,
                                tr("&More choices (automatic, one address, port)"), this);
        content()->addWidget(m_more);
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(tr("&Port"), m_more);
        m_port = new QSpinBox(m_more);
        m_port->setObjectName(u"setup.reach.port"_s);
        m_port->setRange(1, 65535);
        label->setBuddy(m_port);
        row->addWidget(label);
        row->addWidget(m_port);
        row->addStretch(1);
        m_more->content()->addLayout(row);
        m_portState = new FindingLabel(this);
        m_portState->setObjectName(u"setup.reach.portState"_s);
        content()->addWidget(m_portState);
        content()->addStretch(1);
        connectParts();
    }

    void enter() override
    {
        // Named: GCC 12 destroys the temporary that std::nullopt makes here as if it held a value.
        const std::optional<Reach> unknown;
        m_choices->showFacts(ownAddresses(), unknown);
        m_choices->showMode(state().bind);
        m_choices->showAddress(state().customHost);
        m_port->setValue(state().port);
        m_trust->setChecked(state().trustsNetworks);
        const bool isUsual = state().bind != "auto"_L1 && state().bind != "custom"_L1;
        m_more->setUnfolded(m_more->isUnfolded() || !isUsual);
        m_choices->setAllShown(m_more->isUnfolded());
        showTrust();
        checkPort();
    }

private:
    void showTrust() { m_trust->setVisible(SetupRules::isExposed(state())); }

    void connectParts()
    {
        connect(m_choices, &BindChoices::modeChosen, this, [this](const QString &mode) {
            state().bind = mode;
            showTrust();
            emit changed();
        });
        connect(m_choices, &BindChoices::addressChosen, this, [this](const QString &address) {
            state().customHost = address;
            emit changed();
        });
        connect(m_trust, &QCheckBox::toggled, this, [this](bool isChecked) {
            state().trustsNetworks = isChecked;
            emit changed();
        });
        connect(m_port, &QSpinBox::valueChanged, this, [this](int port) {
            state().port = port;
            m_portState->setFinding({});
            m_pause.start();
            emit changed();
        });
        connect(m_portState, &FindingLabel::stepAsked, this,
                [this] { m_port->setValue(m_suggestedPort); });
        connect(m_more, &UnfoldPart::toggled, m_choices, &BindChoices::setAllShown);
        m_pause.setSingleShot(true);
        m_pause.setInterval(TypingPause);
        connect(&m_pause, &QTimer::timeout, this, &ReachPage::checkPort);
    }

    // A port that is free needs no word here.
    void checkPort()
    {
        const int port = m_port->value();
        whenDone(m_gateway.checkPort(quint16(port)), this,
                 [this, port](const gateway::CommandResult<gateway::PortCheck> &check) {
                     if (!check || m_port->value() != port)
                         return;
                     m_suggestedPort = check->suggestion;
                     const Finding found = SettingValidation::portCheck(port, *check);
                     std::optional<Finding> shown;
                     if (found.level == Finding::Level::Error)
                         shown = found;
                     m_portState->setFinding(shown);
                 });
    }

    gateway::GatewayPort &m_gateway;
    BindChoices *m_choices = nullptr;
    UnfoldPart *m_more = nullptr;
    QCheckBox *m_trust = nullptr;
    QSpinBox *m_port = nullptr;
    FindingLabel *m_portState = nullptr;
    QTimer m_pause;
    quint16 m_suggestedPort = 0;
};

} // namespace

SetupPage *makeWelcomePage(SetupState &state, QWidget *parent)
{
    return new WelcomePage(state, parent);
}

SetupPage *makeReachPage(const UiContext &context, SetupState &state, QWidget *parent)
{
    return new ReachPage(context, state, parent);
}

} // namespace ui

#include "IntroPages.moc"
