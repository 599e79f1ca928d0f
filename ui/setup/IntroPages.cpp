// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Icons.h"
#include "ui/common/Theme.h"
#include "ui/settings/BindChoices.h"
#include "ui/settings/OwnAddresses.h"
#include "ui/setup/SetupPage.h"

#include "gateway/api/GatewayPort.h"

#include <QCheckBox>
#include <QLabel>
#include <QRadioButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::GatewaySnapshot;

namespace {

constexpr int CardIconSize = 32;

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
        auto *understood = new QCheckBox(tr("I &understand"), this);
        understood->setObjectName(u"setup.welcome.understood"_s);
        content()->addWidget(understood);
        content()->addStretch(1);
        connect(understood, &QCheckBox::toggled, this, [this](bool isChecked) {
            state().hasUnderstood = isChecked;
            emit changed();
        });
    }
};

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
        elsewhere->setEnabled(false);
        elsewhere->setToolTip(tr("This version shows only the gateway of this computer."));
        elsewhere->setAccessibleDescription(elsewhere->toolTip());
        content()->addWidget(here);
        content()->addWidget(elsewhere);
        addText(tr("This version shows only the gateway of this computer."), true);

        m_found = new QWidget(this);
        auto *column = new QVBoxLayout(m_found);
        column->setContentsMargins(0, theme::RowSpacing, 0, 0);
        auto *text =
            new QLabel(tr("Settings of an OpenClaw gateway were found on this computer."), m_found);
        text->setWordWrap(true);
        m_use = new QRadioButton(tr("&Use them as they are"), m_found);
        m_use->setObjectName(u"setup.place.use"_s);
        m_change = new QRadioButton(tr("&Change them on the next pages"), m_found);
        m_change->setObjectName(u"setup.place.change"_s);
        column->addWidget(text);
        column->addWidget(m_use);
        column->addWidget(m_change);
        content()->addWidget(m_found);
        content()->addStretch(1);
        connect(m_use, &QRadioButton::toggled, this, [this](bool isUsed) {
            state().keepsSettings = isUsed;
            emit changed();
        });
    }

    void enter() override
    {
        const bool exists = m_port.snapshot().settings.exists;
        m_found->setVisible(exists);
        if (exists && !m_use->isChecked() && !m_change->isChecked())
            m_use->setChecked(true);
    }

private:
    gateway::GatewayPort &m_port;
    QWidget *m_found = nullptr;
    QRadioButton *m_use = nullptr;
    QRadioButton *m_change = nullptr;
};

class ReachPage final : public SetupPage
{
    Q_OBJECT

public:
    ReachPage(SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Reach, tr("Who may connect to this gateway?"), shared, parent)
    {
        m_choices = new BindChoices(this);
        m_choices->setObjectName(u"setup.reach.choices"_s);
        content()->addWidget(m_choices);
        m_trust = new QCheckBox(tr("I tru&st the networks this computer joins"), this);
        m_trust->setObjectName(u"setup.reach.trust"_s);
        content()->addWidget(m_trust);
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(tr("&Port"), this);
        m_port = new QSpinBox(this);
        m_port->setObjectName(u"setup.reach.port"_s);
        m_port->setRange(1, 65535);
        label->setBuddy(m_port);
        row->addWidget(label);
        row->addWidget(m_port);
        row->addStretch(1);
        content()->addLayout(row);
        addText(tr("Plan to connect a phone? Choose tailnet or local networks."), true);
        content()->addStretch(1);
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
            emit changed();
        });
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
        showTrust();
    }

private:
    void showTrust() { m_trust->setVisible(SetupRules::isExposed(state())); }

    BindChoices *m_choices = nullptr;
    QCheckBox *m_trust = nullptr;
    QSpinBox *m_port = nullptr;
};

} // namespace

SetupPage *makeWelcomePage(SetupState &state, QWidget *parent)
{
    return new WelcomePage(state, parent);
}

SetupPage *makePlacePage(const UiContext &context, SetupState &state, QWidget *parent)
{
    return new PlacePage(context, state, parent);
}

SetupPage *makeReachPage(const UiContext &, SetupState &state, QWidget *parent)
{
    return new ReachPage(state, parent);
}

} // namespace ui

#include "IntroPages.moc"
