// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/SecretField.h"

#include "ui/common/FocusForward.h"
#include "ui/common/Mnemonics.h"
#include "ui/common/SecretClipboard.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype DotsShown = 32;
constexpr int LongestSecret = 1024;

} // namespace

SecretField::SecretField(gateway::GatewayPort &port, SecretClipboard &clipboard, QString path,
                         Words words, QWidget *parent)
    : QWidget(parent)
    , m_port(port)
    , m_clipboard(clipboard)
    , m_path(std::move(path))
    , m_words(std::move(words))
{
    setObjectName(m_words.objectName);
    m_edit = new QLineEdit(this);
    m_edit->setObjectName(m_words.objectName + u".text"_s);
    m_edit->setFont(theme::fixedFont(font()));
    m_edit->setMaxLength(LongestSecret);
    m_edit->setLayoutDirection(Qt::LeftToRight);
    m_edit->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                                Qt::ImhNoAutoUppercase);
    m_reveal = new QPushButton(this);
    m_reveal->setObjectName(m_words.objectName + u".reveal"_s);
    m_reveal->setCheckable(true);
    m_copy = new QPushButton(withKey(tr("&Copy")), this);
    m_copy->setObjectName(m_words.objectName + u".copy"_s);
    m_copy->setAccessibleName(m_words.copy);
    forwardFocus(*this, *m_edit);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_edit, 1);
    row->addWidget(m_reveal);
    row->addWidget(m_copy);
    showMasked();

    m_limit.setSingleShot(true);
    m_limit.setInterval(ShownFor);
    connect(&m_limit, &QTimer::timeout, this, &SecretField::mask);
    connect(m_reveal, &QPushButton::toggled, this, [this](bool isOn) {
        if (isOn)
            reveal();
        else
            mask();
    });
    connect(m_copy, &QPushButton::clicked, this, &SecretField::copy);
    connect(m_edit, &QLineEdit::textEdited, this, &SecretField::typed);
    connect(m_edit, &QLineEdit::editingFinished, this, &SecretField::finishTyping);
    connect(qApp, &QApplication::focusChanged, this,
            [this](const QWidget *, const QWidget *now) { followFocus(now); });
}

void SecretField::setLength(qsizetype length)
{
    m_length = length;
    // The number of dots tells how long it is only up to a point.
    m_edit->setPlaceholderText(QString(std::min(length, DotsShown), QChar(0x2022)));
    m_reveal->setEnabled(length > 0 || m_edit->isModified());
    m_copy->setEnabled(length > 0);
}

void SecretField::setReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
}

bool SecretField::isRevealed() const
{
    return m_edit->echoMode() == QLineEdit::Normal;
}

void SecretField::forgetTyped()
{
    m_edit->clear();
    m_edit->setModified(false);
    mask();
}

void SecretField::reveal()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    if (m_edit->isModified()) {
        m_edit->setEchoMode(QLineEdit::Normal);
        m_limit.start();
        return;
    }
    withSecret([this](const gateway::Secret &secret) {
        // The person may have looked away before the answer came.
        if (!m_reveal->isChecked() || m_edit->isModified())
            return;
        m_edit->setText(QString::fromUtf8(secret.reveal()));
        m_edit->setEchoMode(QLineEdit::Normal);
        m_edit->setAccessibleName(m_words.shown);
        m_reveal->setText(withKey(tr("&Hide")));
        m_reveal->setAccessibleName(m_words.hide);
        m_limit.start();
    });
}

void SecretField::mask()
{
    m_limit.stop();
    if (!m_edit->isModified())
        m_edit->clear();
    showMasked();
}

void SecretField::showMasked()
{
    m_edit->setEchoMode(QLineEdit::Password);
    m_edit->setAccessibleName(m_words.hidden);
    const QSignalBlocker quiet(m_reveal);
    m_reveal->setChecked(false);
    m_reveal->setText(withKey(tr("Re&veal")));
    m_reveal->setAccessibleName(m_words.show);
}

QString SecretField::withKey(const QString &text) const
{
    return m_words.hasMnemonics ? text : withoutMnemonic(text);
}

void SecretField::copy()
{
    withSecret([this](const gateway::Secret &secret) { emit copied(m_clipboard.copy(secret)); });
}

void SecretField::withSecret(std::function<void(const gateway::Secret &)> use)
{
    whenDone(m_port.revealSecret(m_path), this,
             [this, use = std::move(use)](const gateway::CommandResult<gateway::Secret> &secret) {
                 if (secret) {
                     use(*secret);
                     return;
                 }
                 mask();
                 emit failed(secret.error());
             });
}

void SecretField::finishTyping()
{
    if (m_edit->isModified() && !m_edit->text().isEmpty())
        emit entered(m_edit->text());
    else if (m_edit->text().isEmpty())
        forgetTyped();
}

void SecretField::followFocus(const QWidget *now)
{
    if (isRevealed() && (!now || !isAncestorOf(now)))
        mask();
}

} // namespace ui
