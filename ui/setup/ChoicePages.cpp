// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/AutostartPort.h"
#include "ui/common/CopiedNote.h"
#include "ui/common/SecretClipboard.h"
#include "ui/common/Theme.h"
#include "ui/setup/SetupPage.h"
#include "ui/setup/UnfoldPart.h"

#include "gateway/api/GatewayPort.h"

#include <QCheckBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSystemTrayIcon>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::Secret;

namespace {

class ProtectPage final : public SetupPage
{
    Q_OBJECT

public:
    ProtectPage(SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Protect, tr("Your access token"), shared, parent)
    {
        addText(
            tr("Programs and older devices sign in with it. It is already created. Keep it like "
               "a password. You will find it again under Access."));
        m_field = new QLineEdit(this);
        m_field->setObjectName(u"setup.protect.token"_s);
        m_field->setAccessibleName(tr("Access token"));
        m_field->setEchoMode(QLineEdit::Password);
        m_field->setFont(theme::fixedFont(font()));
        content()->addWidget(m_field);
        m_kept = new QLabel(tr("The token or password that is set now stays in force."), this);
        m_kept->setObjectName(u"setup.protect.kept"_s);
        m_kept->setWordWrap(true);
        content()->addWidget(m_kept);
        content()->addLayout(buildButtons());
        m_none = new QCheckBox(tr("Continue &without a token"), this);
        m_none->setObjectName(u"setup.protect.none"_s);
        m_accept =
            new QCheckBox(tr("Other programs on this computer &may control the gateway"), this);
        m_accept->setObjectName(u"setup.protect.accept"_s);
        m_more = new UnfoldPart(u"setup.protect.more"_s, tr("More c&hoices"), this);
        m_more->content()->addWidget(m_none);
        m_more->content()->addWidget(m_accept);
        content()->addSpacing(theme::GroupSpacing);
        content()->addWidget(m_more);
        content()->addStretch(1);
        connect(m_field, &QLineEdit::textEdited, this,
                [this](const QString &text) { chooseToken(Secret(text)); });
        connect(m_none, &QCheckBox::toggled, this, [this](bool isChecked) {
            state().isWithoutToken = isChecked;
            showState();
            emit changed();
        });
        connect(m_accept, &QCheckBox::toggled, this, [this](bool isChecked) {
            state().acceptsNoToken = isChecked;
            emit changed();
        });
    }

    void enter() override
    {
        m_field->setText(QString::fromUtf8(state().token.reveal()));
        m_none->setChecked(state().isWithoutToken);
        m_more->setUnfolded(m_more->isUnfolded() || state().isWithoutToken);
        showState();
    }

protected:
    void hideEvent(QHideEvent *event) override
    {
        m_reveal->setChecked(false);
        m_copied->clear();
        SetupPage::hideEvent(event);
    }

private:
    QLayout *buildButtons()
    {
        auto *row = new QHBoxLayout;
        m_reveal = new QPushButton(tr("Re&veal"), this);
        m_reveal->setObjectName(u"setup.protect.reveal"_s);
        m_reveal->setCheckable(true);
        m_copy = new QPushButton(tr("&Copy"), this);
        m_copy->setObjectName(u"setup.protect.copy"_s);
        auto *another = new QPushButton(tr("Create an&other"), this);
        another->setObjectName(u"setup.protect.another"_s);
        m_copied = new CopiedNote(this);
        m_copied->setObjectName(u"setup.protect.copied"_s);
        for (QPushButton *button : {m_reveal, m_copy, another})
            row->addWidget(button);
        row->addWidget(m_copied, 1);
        connect(m_reveal, &QPushButton::toggled, this, [this](bool isShown) {
            m_field->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password);
            m_reveal->setText(isShown ? tr("Hi&de") : tr("Re&veal"));
        });
        connect(m_copy, &QPushButton::clicked, this,
                [this] { m_copied->say(m_clipboard.copy(state().token)); });
        connect(another, &QPushButton::clicked, this, [this] {
            chooseToken(makeToken());
            enter();
        });
        return row;
    }

    void chooseToken(const Secret &token)
    {
        state().token = token;
        state().isTokenChosen = true;
        emit changed();
    }

    void showState()
    {
        const bool isLocal = state().bind == "loopback"_L1;
        const bool keeps = state().token.isEmpty() && !state().isWithoutToken;
        m_field->setEnabled(!state().isWithoutToken);
        m_field->setVisible(!keeps);
        m_kept->setVisible(keeps);
        m_reveal->setEnabled(!keeps && !state().isWithoutToken);
        m_copy->setEnabled(!keeps && !state().isWithoutToken);
        m_none->setEnabled(isLocal || state().isWithoutToken);
        m_none->setToolTip(isLocal ? QString() : tr("Only with “Only this computer”."));
        m_accept->setVisible(state().isWithoutToken);
    }

    SecretClipboard m_clipboard;
    QLineEdit *m_field = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_copy = nullptr;
    CopiedNote *m_copied = nullptr;
    UnfoldPart *m_more = nullptr;
    QCheckBox *m_none = nullptr;
    QCheckBox *m_accept = nullptr;
};

class ExtrasPage final : public SetupPage
{
    Q_OBJECT

public:
    ExtrasPage(const UiContext &context, SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Extras, tr("A few more choices"), shared, parent)
        , m_context(context)
    {
        addGroup(tr("Start-up"));
        m_login = addCheck(u"login"_s, tr("Start OpenClaw Tray when I &log in"),
                           &SetupState::startsAtLogin);
        m_gateway =
            addCheck(u"gateway"_s, tr("Start the &gateway then"), &SetupState::startsGateway);
        if (!QSystemTrayIcon::isSystemTrayAvailable()) {
            addText(tr("This desktop has no system tray. Open OpenClaw Tray again to get its "
                       "window back."),
                    true);
        }
        addGroup(tr("Discovery"));
        m_announce = addCheck(u"announce"_s, tr("Let apps find this gatewa&y on local networks"),
                              &SetupState::isAnnounced);
        addGroup(tr("Canvas"));
        m_canvas =
            addCheck(u"canvas"_s, tr("Offer pages that nodes can s&how"), &SetupState::hasCanvas);
        auto *row = new QHBoxLayout;
        auto *label = new QLabel(tr("&Folder"), this);
        m_folder = new QLineEdit(this);
        m_folder->setObjectName(u"setup.extras.folder"_s);
        label->setBuddy(m_folder);
        m_choose = new QPushButton(tr("&Choose…"), this);
        m_choose->setObjectName(u"setup.extras.choose"_s);
        row->addWidget(label);
        row->addWidget(m_folder, 1);
        row->addWidget(m_choose);
        content()->addLayout(row);
        m_starter =
            addCheck(u"starter"_s, tr("Create a starter &page"), &SetupState::makesStarterPage);
        content()->addStretch(1);
        connect(m_folder, &QLineEdit::textChanged, this, [this](const QString &text) {
            state().canvasRoot = text;
            emit changed();
        });
        connect(m_choose, &QPushButton::clicked, this, &ExtrasPage::chooseFolder);
        connect(m_canvas, &QCheckBox::toggled, this, &ExtrasPage::showState);
    }

    void enter() override
    {
        m_login->setChecked(state().startsAtLogin);
        m_gateway->setChecked(state().startsGateway);
        showAnnounce();
        m_canvas->setChecked(state().hasCanvas);
        m_folder->setText(state().canvasRoot);
        m_starter->setChecked(state().makesStarterPage);
        showState();
    }

private:
    void addGroup(const QString &text)
    {
        auto *label = new QLabel(text, this);
        label->setFont(theme::groupFont(font()));
        content()->addWidget(label);
    }

    QCheckBox *addCheck(const QString &name, const QString &text, bool SetupState::*member)
    {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(u"setup.extras."_s + name);
        content()->addWidget(box);
        connect(box, &QCheckBox::toggled, this, [this, member](bool isChecked) {
            state().*member = isChecked;
            emit changed();
        });
        return box;
    }

    // What nobody can reach is not announced; the choice stays for when somebody can.
    void showAnnounce()
    {
        const bool isExposed = SetupRules::isExposed(state());
        const QSignalBlocker quiet(m_announce);
        m_announce->setChecked(isExposed && state().isAnnounced);
        m_announce->setEnabled(isExposed);
        m_announce->setToolTip(
            isExposed ? QString() : tr("Only for a gateway that local networks can reach."));
    }

    void showState()
    {
        const bool canStart =
            m_context.autostart && m_context.autostart->state() != AutostartState::Unavailable;
        const bool hasCanvas =
            m_context.port.snapshot().settings.values.contains(u"canvasHost.enabled"_s);
        m_login->setEnabled(canStart);
        m_login->setToolTip(canStart ? QString() : tr("This desktop starts nothing at login."));
        m_canvas->setEnabled(hasCanvas);
        for (QWidget *widget : std::initializer_list<QWidget *>{m_folder, m_choose, m_starter})
            widget->setEnabled(hasCanvas && state().hasCanvas);
    }

    void chooseFolder()
    {
        auto *dialog = new QFileDialog(this, tr("Canvas folder"), state().canvasRoot);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setOption(QFileDialog::ShowDirsOnly);
        connect(dialog, &QFileDialog::fileSelected, m_folder, &QLineEdit::setText);
        dialog->open();
    }

    UiContext m_context;
    QCheckBox *m_login = nullptr;
    QCheckBox *m_gateway = nullptr;
    QCheckBox *m_announce = nullptr;
    QCheckBox *m_canvas = nullptr;
    QCheckBox *m_starter = nullptr;
    QLineEdit *m_folder = nullptr;
    QPushButton *m_choose = nullptr;
};

} // namespace

SetupPage *makeProtectPage(SetupState &state, QWidget *parent)
{
    return new ProtectPage(state, parent);
}

SetupPage *makeExtrasPage(const UiContext &context, SetupState &state, QWidget *parent)
{
    return new ExtrasPage(context, state, parent);
}

} // namespace ui

#include "ChoicePages.moc"
