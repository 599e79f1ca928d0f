// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/api/GatewayPort.h"

#include <QTimer>
#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace ui {

class SecretClipboard;

/// A token or password: hidden, and not even held here, until the person asks to see it. It is
/// hidden again after half a minute and when the keyboard goes elsewhere, to another window or to
/// the screen lock. What is typed replaces it.
///
/// Thread: GUI thread. Rule: desktop-ui.md 8.3.
class SecretField final : public QWidget
{
    Q_OBJECT

public:
    /// What the parts are called; never the secret itself.
    struct Words
    {
        QString objectName = {};
        QString hidden = {}; ///< "Access token, hidden"
        QString shown = {};  ///< "Access token, shown"
        QString show = {};   ///< "Show token"
        QString hide = {};
        QString copy = {};
        bool hasMnemonics = true; ///< One field of a page; keys are unique on each.
    };

    SecretField(gateway::GatewayPort &port, SecretClipboard &clipboard, QString path, Words words,
                QWidget *parent);

    /// Of the secret in force, in characters; 0: there is none.
    void setLength(qsizetype length);
    /// May be seen and copied, not replaced.
    void setReadOnly(bool isReadOnly);
    /// What was typed is in force or given up.
    void forgetTyped();
    [[nodiscard]] bool isRevealed() const;

    static constexpr std::chrono::seconds ShownFor{30};

signals:
    void typed(const QString &text);
    void entered(const QString &text); ///< The person is done with typing.
    void copied(bool isDone);
    void failed(const gateway::CommandError &error);

private:
    void reveal();
    void mask();
    void copy();
    void finishTyping();
    void followFocus(const QWidget *now);
    void showMasked();
    [[nodiscard]] QString withKey(const QString &text) const;
    void withSecret(std::function<void(const gateway::Secret &)> use);

    gateway::GatewayPort &m_port;
    SecretClipboard &m_clipboard;
    QString m_path;
    Words m_words;
    QLineEdit *m_edit = nullptr;
    QPushButton *m_reveal = nullptr;
    QPushButton *m_copy = nullptr;
    qsizetype m_length = 0;
    QTimer m_limit;
};

} // namespace ui
