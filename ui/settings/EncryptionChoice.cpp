// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/EncryptionChoice.h"

#include "ui/common/CopyButton.h"
#include "ui/common/ErrorText.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/RemoteSteps.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingsEditor.h"

#include <QButtonGroup>
#include <QDateTime>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CertificateCheck;
using gateway::CommandResult;
using Level = Finding::Level;

namespace {

QString dateOf(qint64 timeMs)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(timeMs).date(), QLocale::LongFormat);
}

} // namespace

EncryptionChoice::EncryptionChoice(UiContext context, SettingsEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_editor(editor)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    m_field = new SettingField(makeModes(), this);
    m_files = makeFiles();
    m_finding = new FindingLabel(this);
    m_finding->setObjectName(u"page.network.encryption.check"_s);
    m_shown = makeFingerprint();
    column->addWidget(m_field);
    column->addWidget(m_files);
    column->addWidget(m_finding);
    column->addWidget(m_shown);
    connect(&m_editor, &SettingsEditor::draftChanged, this, &EncryptionChoice::refresh);
    connect(&m_editor, &SettingsEditor::wrongSetting, this, [this](const QString &path) {
        if (path.startsWith("gateway.tls."_L1))
            m_field->setFocus(Qt::OtherFocusReason);
    });
    refresh();
}

QWidget *EncryptionChoice::makeModes()
{
    auto *row = new QWidget(this);
    row->setObjectName(u"page.network.encryption"_s);
    auto *layout = new FlowLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_modes = new QButtonGroup(row);
    const auto add = [&](Mode mode, const QString &name, const QString &text) {
        auto *button = new QRadioButton(text, row);
        button->setObjectName(u"page.network.encryption."_s + name);
        m_modes->addButton(button, int(mode));
        layout->addWidget(button);
    };
    add(Mode::Off, u"off"_s, tr("O&ff"));
    add(Mode::SelfSigned, u"selfSigned"_s, tr("&Self-signed certificate"));
    add(Mode::Own, u"own"_s, tr("&My certificate"));
    connect(m_modes, &QButtonGroup::idClicked, this, [this](int id) { choose(Mode(id)); });
    return row;
}

QWidget *EncryptionChoice::makeFiles()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    m_certificate = addFile(column, u"certPath"_s, tr("Certificate (PEM)"),
                            tr("Choose the certificate of this computer"));
    m_key =
        addFile(column, u"keyPath"_s, tr("Its key (PEM)"), tr("Choose the key of the certificate"));
    return box;
}

QLineEdit *EncryptionChoice::addFile(QVBoxLayout *column, const QString &name, const QString &text,
                                     const QString &chooserTitle)
{
    const QString objectName = u"page.network.tls."_s + name;
    auto *edit = new QLineEdit(this);
    edit->setObjectName(objectName);
    edit->setAccessibleName(text);
    edit->setPlaceholderText(text);
    edit->setLayoutDirection(Qt::LeftToRight);
    edit->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto *choose = new QPushButton(tr("Choose…"), this);
    choose->setObjectName(objectName + u".choose"_s);
    choose->setAccessibleName(chooserTitle);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(edit, 1);
    row->addWidget(choose);
    column->addLayout(row);
    connect(edit, &QLineEdit::editingFinished, this, &EncryptionChoice::takeFiles);
    connect(choose, &QPushButton::clicked, this, [this, edit, chooserTitle, objectName] {
        auto *dialog = new QFileDialog(this, chooserTitle, edit->text());
        dialog->setObjectName(objectName + u".dialog"_s);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, [this, edit](const QString &file) {
            edit->setText(file);
            takeFiles();
        });
        dialog->open();
    });
    return edit;
}

QWidget *EncryptionChoice::makeFingerprint()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::RelatedSpacing);
    column->addWidget(makeSecondaryText(tr("SHA-256 fingerprint of the certificate"), box));
    m_fingerprint = makeFixedText(QString(), box);
    m_fingerprint->setObjectName(u"page.network.fingerprint"_s);
    m_fingerprint->setAccessibleName(tr("SHA-256 fingerprint of the certificate"));
    m_fingerprint->setWordWrap(true);
    m_copy = new CopyButton(tr("Copy fingerprint"), box);
    m_copy->setObjectName(u"page.network.fingerprint.copy"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::RelatedSpacing);
    row->addWidget(m_fingerprint, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    column->addLayout(row);
    m_validity = makeSecondaryText(QString(), box);
    m_validity->setObjectName(u"page.network.fingerprint.validity"_s);
    column->addWidget(m_validity);
    return box;
}

EncryptionChoice::Mode EncryptionChoice::settingsMode() const
{
    if (!m_editor.value(setting::TlsEnabled).toBool())
        return Mode::Off;
    const bool isOwn = !m_editor.value(setting::TlsCertificate).toString().isEmpty() ||
                       !m_editor.value(setting::TlsKey).toString().isEmpty();
    return isOwn ? Mode::Own : Mode::SelfSigned;
}

void EncryptionChoice::choose(Mode mode)
{
    m_finding->setFinding(std::nullopt);
    m_isChoosing = mode == Mode::Own && settingsMode() != Mode::Own;
    if (mode == Mode::Off)
        m_editor.change(setting::TlsEnabled, false);
    if (mode == Mode::SelfSigned) {
        m_editor.change(setting::TlsCertificate, QString());
        m_editor.change(setting::TlsKey, QString());
        m_editor.change(setting::TlsEnabled, true);
    }
    refresh();
    if (m_isChoosing)
        takeFiles();
}

void EncryptionChoice::takeFiles()
{
    if (m_mode != Mode::Own)
        return;
    const QString certificate = m_certificate->text().trimmed();
    const QString key = m_key->text().trimmed();
    const bool isInForce = !m_isChoosing &&
                           certificate == m_editor.value(setting::TlsCertificate).toString() &&
                           key == m_editor.value(setting::TlsKey).toString();
    if (isInForce)
        return;
    m_isChoosing = true;
    if (certificate.isEmpty() || key.isEmpty()) {
        m_finding->setFinding(Finding{.text = tr("Choose a certificate and its key.")});
        return;
    }
    whenDone(m_context.port.checkCertificate(certificate, key), this,
             [this, certificate, key](const CommandResult<CertificateCheck> &check) {
                 // Something else was chosen in the meantime: the answer is about other files.
                 if (m_isChoosing && m_certificate->text().trimmed() == certificate &&
                     m_key->text().trimmed() == key)
                     showCheck(check, certificate, key);
             });
}

void EncryptionChoice::showCheck(const CommandResult<CertificateCheck> &check,
                                 const QString &certificate, const QString &key)
{
    using State = CertificateCheck::State;
    const auto fault = [this](const QString &text) {
        m_finding->setFinding(Finding{.level = Level::Error, .text = text});
    };
    if (!check)
        return fault(ErrorText::of(check.error()));
    switch (check->state) {
    case State::Missing:
        return fault(tr("%1 cannot be read.", "a file").arg(check->subject));
    case State::Unusable:
        return fault(tr("%1 cannot be used. A PEM file without a passphrase is needed.", "a file")
                         .arg(check->subject));
    case State::KeyMismatch:
        return fault(tr("This key does not belong to the certificate."));
    case State::Expired:
        return fault(tr("The certificate expired on %1.").arg(dateOf(check->expiresAtMs)));
    case State::Good:
        break;
    }
    m_isChoosing = false;
    m_editor.change(setting::TlsCertificate, certificate);
    m_editor.change(setting::TlsKey, key);
    m_editor.change(setting::TlsEnabled, true);
    m_finding->setFinding(
        Finding{.text = tr("This certificate is good until %1.").arg(dateOf(check->expiresAtMs))});
}

void EncryptionChoice::refresh()
{
    m_mode = m_isChoosing ? Mode::Own : settingsMode();
    showMode();
    showFingerprint();
}

void EncryptionChoice::showMode()
{
    const QSignalBlocker quiet(m_modes);
    m_modes->button(int(m_mode))->setChecked(true);
    m_field->setForcedBy(m_editor.view(setting::TlsEnabled).forcedBy);
    m_field->setChanged(m_editor.draft().isStaged(setting::TlsEnabled) ||
                        m_editor.draft().isStaged(setting::TlsCertificate) ||
                        m_editor.draft().isStaged(setting::TlsKey));
    m_files->setVisible(m_mode == Mode::Own);
    if (m_mode == Mode::Own && !m_isChoosing) {
        m_certificate->setText(m_editor.value(setting::TlsCertificate).toString());
        m_key->setText(m_editor.value(setting::TlsKey).toString());
    }
    if (m_mode != Mode::Own)
        m_finding->setFinding(std::nullopt);
}

void EncryptionChoice::showFingerprint()
{
    const gateway::EncryptionView &now = m_context.port.snapshot().encryption;
    m_shown->setVisible(now.isOn);
    m_fingerprint->setText(groupedFingerprint(now.fingerprint));
    m_copy->setCopiedText(now.fingerprint);
    const QString end = now.isOn ? dateOf(now.expiresAtMs) : QString();
    m_validity->setText(now.isOwn
                            ? tr("Made by OpenClaw Tray, and renewed by itself before %1. Devices "
                                 "that know the fingerprint need the new one then.")
                                  .arg(end)
                            : tr("Good until %1.").arg(end));
}

} // namespace ui
