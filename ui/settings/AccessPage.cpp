// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/AccessPage.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/Confirm.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FocusForward.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/models/RefusalsModel.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/RefusalText.h"
#include "ui/settings/SecretField.h"
#include "ui/settings/SettingBinding.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingValidation.h"
#include "ui/settings/SettingsEditor.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QDateTime>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTreeView>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CommandOutcome;
using gateway::GatewaySnapshot;
using gateway::RefusalView;

namespace {

const QString NoneMode = QStringLiteral("none");
const QString PasswordMode = QStringLiteral("password");
const QString TokenMode = QStringLiteral("token");

Finding problem(const QString &text)
{
    return {.level = Finding::Level::Error, .text = text};
}

} // namespace

AccessPage::AccessPage(UiContext context, SettingsEditor &editor, QWidget *parent)
    : Page(PageId::Access, tr("Access"), tr("How devices and programs sign in to this gateway."),
           parent)
    , m_context(context)
    , m_editor(editor)
{
    QVBoxLayout *column = addColumn(content());
    QFormLayout *form = addForm(column);
    buildSignIn(form);
    buildToken(form);
    buildPassword(form);
    buildLocal(form);
    column->addSpacing(theme::RelatedSpacing);
    buildRefusals(column);
    connect(&m_editor, &SettingsEditor::draftChanged, this, &AccessPage::showSecrets);
    connect(&m_editor, &SettingsEditor::saved, this, [this](const QString &path) {
        if (path == setting::Token)
            m_token->forgetTyped();
        if (path == setting::Password)
            m_password->forgetTyped();
    });
    connect(&m_editor, &SettingsEditor::refused, this,
            [this](const QString &path, const gateway::CommandError &error) {
                if (path == setting::Token)
                    m_tokenNote->setFinding(problem(ErrorText::of(error)));
                if (path == setting::Password)
                    m_passwordNote->setFinding(problem(ErrorText::of(error)));
            });
    showMode();
    showSecrets();
}

void AccessPage::buildSignIn(QFormLayout *form)
{
    auto *choices = new QWidget(this);
    choices->setObjectName(u"page.access.mode"_s);
    choices->setAccessibleName(tr("Sign-in"));
    auto *column = new QVBoxLayout(choices);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    m_modes = new QButtonGroup(this);
    const auto add = [&](const QString &mode, const QString &text) {
        auto *button = new QRadioButton(text, choices);
        button->setObjectName(u"page.access.mode."_s + mode);
        m_modes->addButton(button);
        column->addWidget(button);
        return button;
    };
    QRadioButton *first = add(TokenMode, tr("&Token"));
    add(PasswordMode, tr("Pass&word"));
    add(NoneMode, tr("N&one – this computer only"));
    m_noneObstacle = makeSecondaryText(tr("Needs ‘Only this computer’."), choices);
    m_noneObstacle->setObjectName(u"page.access.mode.none.reason"_s);
    column->addWidget(m_noneObstacle);
    forwardFocus(*choices, *first);

    m_modeField = new SettingField(choices, this);
    m_modeBinding = new SettingBinding(m_editor, setting::AuthMode, *m_modeField,
                                       [this](const QJsonValue &) { showMode(); });
    m_modeBinding->setCheck([this]() -> std::optional<Finding> {
        if (m_editor.value(setting::AuthMode).toString() != NoneMode)
            return std::nullopt;
        return Finding{.level = Finding::Level::Caution,
                       .text = tr("Any program on this computer could control the gateway.")};
    });
    form->addRow(tr("Sign-in"), m_modeField);
    connect(m_modes, &QButtonGroup::buttonClicked, this, &AccessPage::chooseMode);
}

SecretField *AccessPage::addSecret(QFormLayout *form, const QString &label, const QString &path,
                                   FindingLabel *note)
{
    const bool isToken = path == setting::Token;
    const SecretField::Words words =
        isToken ? SecretField::Words{.objectName = u"page.access.token"_s,
                                     .hidden = tr("Access token, hidden"),
                                     .shown = tr("Access token, shown"),
                                     .show = tr("Show token"),
                                     .hide = tr("Hide token"),
                                     .copy = tr("Copy token")}
                : SecretField::Words{.objectName = u"page.access.password"_s,
                                     .hidden = tr("Password, hidden"),
                                     .shown = tr("Password, shown"),
                                     .show = tr("Show password"),
                                     .hide = tr("Hide password"),
                                     .copy = tr("Copy password"),
                                     .hasMnemonics = false};
    auto *field = new SecretField(m_context.port, m_clipboard, path, words, this);
    form->addRow(label, field);
    form->addRow(QString(), note);
    connect(field, &SecretField::copied, this,
            [this, note](bool isDone) { showCopied(note, isDone); });
    connect(field, &SecretField::failed, this, [note](const gateway::CommandError &error) {
        note->setFinding(problem(ErrorText::of(error)));
    });
    return field;
}

void AccessPage::buildToken(QFormLayout *form)
{
    m_tokenNote = new FindingLabel(this);
    m_tokenNote->setObjectName(u"page.access.token.note"_s);
    m_token = addSecret(form, tr("Access to&ken"), setting::Token, m_tokenNote);
    m_tokenStrength = makeSecondaryText(QString(), this);
    m_tokenStrength->setObjectName(u"page.access.token.strength"_s);
    m_newToken = new QPushButton(tr("N&ew token…"), this);
    m_newToken->setObjectName(u"page.access.token.new"_s);
    auto *row = new QHBoxLayout;
    row->addWidget(m_tokenStrength, 1);
    row->addWidget(m_newToken);
    form->addRow(QString(), row);
    connect(m_token, &SecretField::typed, this, [this](const QString &text) {
        m_tokenNote->setFinding(SettingValidation::token(text));
    });
    connect(m_token, &SecretField::entered, this, &AccessPage::enterToken);
    connect(m_newToken, &QPushButton::clicked, this, &AccessPage::askForNewToken);
}

void AccessPage::buildPassword(QFormLayout *form)
{
    m_passwordNote = new FindingLabel(this);
    m_passwordNote->setObjectName(u"page.access.password.note"_s);
    m_password = addSecret(form, tr("&Password"), setting::Password, m_passwordNote);
    connect(m_password, &SecretField::typed, this, [this](const QString &text) {
        m_passwordNote->setFinding(SettingValidation::password(text));
    });
    connect(m_password, &SecretField::entered, this, &AccessPage::enterPassword);
}

void AccessPage::buildLocal(QFormLayout *form)
{
    auto *box = new QCheckBox(tr("Approve programs on this computer &automatically"), this);
    box->setObjectName(u"page.access.autoApproveLocal"_s);
    auto *field = new SettingField(box, this);
    SettingBinding *binding =
        SettingBinding::bind(m_editor, setting::AutoApproveLocal, *field, *box);
    binding->setCheck([box]() -> std::optional<Finding> {
        if (box->isChecked())
            return std::nullopt;
        return Finding{.level = Finding::Level::Note,
                       .text = tr("Local commands will ask for approval too.")};
    });
    form->addRow(QString(), field);
}

void AccessPage::buildRefusals(QVBoxLayout *column)
{
    constexpr int RowsShown = 6;
    column->addWidget(makeGroupTitle(tr("Refused connections"), this));
    column->addWidget(
        makeSecondaryText(tr("Since the gateway started. Nothing of this is kept on disk."), this));
    m_refusals = new RefusalsModel(this);
    m_refusalList = new QTreeView(this);
    m_refusalList->setObjectName(u"page.access.refusals"_s);
    m_refusalList->setAccessibleName(tr("Refused connections"));
    m_refusalList->setModel(m_refusals);
    m_refusalList->setRootIsDecorated(false);
    m_refusalList->setUniformRowHeights(true);
    m_refusalList->setAllColumnsShowFocus(true);
    m_refusalList->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_refusalList->setMinimumHeight(fontMetrics().height() * (RowsShown + 2));
    m_noRefusals = makeSecondaryText(tr("No connection was refused."), this);
    m_noRefusals->setObjectName(u"page.access.refusals.empty"_s);
    m_explain = new QPushButton(tr("What to &do…"), this);
    m_explain->setObjectName(u"page.access.refusals.explain"_s);
    m_explain->setEnabled(false);
    column->addWidget(m_refusalList);
    column->addWidget(m_noRefusals);
    column->addWidget(m_explain, 0, Qt::AlignRight);
    connect(m_refusalList->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_explain->setEnabled(m_refusalList->selectionModel()->hasSelection()); });
    connect(m_refusalList, &QTreeView::activated, this, &AccessPage::explainRefusal);
    connect(m_explain, &QPushButton::clicked, this, &AccessPage::explainRefusal);
}

void AccessPage::showSnapshot(const GatewaySnapshot &now)
{
    m_refusals->setRows(now.refusals);
    const bool isEmpty = now.refusals.isEmpty();
    m_refusalList->setVisible(!isEmpty);
    m_explain->setVisible(!isEmpty);
    m_noRefusals->setVisible(isEmpty);
    showMode();
    showSecrets();
}

void AccessPage::showMode()
{
    const QString mode =
        m_wantsPassword ? PasswordMode : m_editor.value(setting::AuthMode).toString();
    const bool isAlone = !SettingValidation::wantsOthers(m_editor.draft()) &&
                         m_editor.view(setting::Bind).value.toString() == "loopback"_L1;
    const bool mayBeNone = isAlone || mode == NoneMode;
    for (QAbstractButton *button : m_modes->buttons()) {
        const QString own = button->objectName().section(u'.', -1);
        if (own == mode)
            button->setChecked(true);
        if (own == NoneMode)
            button->setEnabled(mayBeNone);
    }
    m_noneObstacle->setVisible(!mayBeNone);
}

void AccessPage::chooseMode(const QAbstractButton *button)
{
    const QString mode = button->objectName().section(u'.', -1);
    m_wantsPassword = false;
    if (mode == PasswordMode && m_editor.view(setting::Password).value.toInteger() == 0) {
        m_wantsPassword = true;
        m_passwordNote->setFinding(SettingValidation::password(QString()));
        showSecrets();
        m_password->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (mode == NoneMode) {
        showMode();
        ask(this,
            {.objectName = u"page.access.confirmNone"_s,
             .title = tr("Let programs connect without signing in?"),
             .text = tr("Any program on this computer could control the gateway."),
             .confirm = tr("Connect without sign-in"),
             .keep = tr("Keep sign-in")},
            [this](bool) { m_modeBinding->change(NoneMode); });
        return;
    }
    if (mode == TokenMode && m_editor.view(setting::Token).value.toInteger() == 0)
        renewToken(false);
    m_modeBinding->change(mode);
}

void AccessPage::enterToken(const QString &text)
{
    const auto found = SettingValidation::token(text);
    m_tokenNote->setFinding(found);
    if (!found || found->level != Finding::Level::Error)
        m_editor.change(setting::Token, text);
}

void AccessPage::enterPassword(const QString &text)
{
    const auto found = SettingValidation::password(text);
    m_passwordNote->setFinding(found);
    if (found)
        return;
    m_editor.change(setting::Password, text);
    if (!m_wantsPassword)
        return;
    m_wantsPassword = false;
    m_modeBinding->change(PasswordMode);
}

void AccessPage::askForNewToken()
{
    ask(this,
        {.objectName = u"page.access.confirmNewToken"_s,
         .title = tr("Create a new token?"),
         .text = tr("Programs that use the old token can no longer sign in. Paired devices keep "
                    "their own tokens."),
         .confirm = tr("Create new token"),
         .keep = tr("Keep the old one"),
         .option = tr("Also disconnect devices that signed in with the old token")},
        [this](bool disconnects) { renewToken(disconnects); });
}

void AccessPage::renewToken(bool disconnectsOthers)
{
    m_token->forgetTyped();
    m_isRenewing = true;
    showSecrets();
    whenDone(m_context.port.renewToken(disconnectsOthers), this,
             [this](const CommandOutcome &outcome) {
                 m_isRenewing = false;
                 showSecrets();
                 if (outcome) {
                     m_tokenNote->setFinding(Finding{.level = Finding::Level::Note,
                                                     .text = tr("A new token was created.")});
                 } else {
                     m_tokenNote->setFinding(problem(ErrorText::of(outcome.error())));
                 }
             });
}

void AccessPage::showSecrets()
{
    const gateway::SettingView token = m_editor.view(setting::Token);
    const gateway::SettingView password = m_editor.view(setting::Password);
    const qsizetype length = token.value.toInteger();
    m_token->setLength(length);
    m_password->setLength(password.value.toInteger());
    m_token->setReadOnly(!token.forcedBy.isEmpty());
    m_newToken->setEnabled(token.forcedBy.isEmpty() && !m_isRenewing);
    m_password->setReadOnly(!password.forcedBy.isEmpty());

    const auto weakness = SettingValidation::tokenLength(length);
    if (!token.forcedBy.isEmpty())
        m_tokenStrength->setText(tr("Set by %1").arg(token.forcedBy));
    else if (weakness)
        m_tokenStrength->setText(weakness->text);
    else
        m_tokenStrength->setText(tokenFacts().join(u" · "_s));
    if (!password.forcedBy.isEmpty()) {
        m_passwordNote->setFinding(
            Finding{.level = Finding::Level::Note, .text = tr("Set by %1").arg(password.forcedBy)});
    }
}

QStringList AccessPage::tokenFacts() const
{
    const GatewaySnapshot &now = m_context.port.snapshot();
    QStringList facts{tr("Strong")};
    if (now.tokenCreatedAtMs) {
        const QDate day = QDateTime::fromMSecsSinceEpoch(*now.tokenCreatedAtMs).date();
        facts.append(tr("created %1", "a date").arg(QLocale().toString(day, QLocale::ShortFormat)));
    }
    if (now.tokenUsers > 0)
        facts.append(tr("used by %n device(s) now", nullptr, now.tokenUsers));
    return facts;
}

void AccessPage::showCopied(FindingLabel *note, bool isDone)
{
    if (!isDone) {
        note->setFinding(problem(tr("Copying failed.")));
        return;
    }
    note->setFinding(Finding{.level = Finding::Level::Note,
                             .text = tr("Copied. It will be cleared in 1 minute.")});
}

void AccessPage::explainRefusal()
{
    const QModelIndex index = m_refusalList->currentIndex();
    if (!index.isValid())
        return;
    const RefusalView refusal = m_refusals->rows().at(index.row());
    auto *box = new QMessageBox(QMessageBox::Information, tr("What to do"),
                                RefusalText::reason(refusal), QMessageBox::Close, this);
    box->setObjectName(u"page.access.refusal"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(RefusalText::advice(refusal));
    box->setDetailedText(refusal.code + u'\n' + refusal.detail);
    box->open();
}

} // namespace ui
