// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CompareDialog.h"

#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/SettingsEditor.h"

#include <QDialogButtonBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

CompareDialog::CompareDialog(SettingsEditor &editor, QWidget *parent)
    : QDialog(parent)
    , m_editor(editor)
{
    const gateway::SettingsView &settings = editor.draft().settings();
    setObjectName(u"compareSettings"_s);
    setWindowTitle(tr("Settings changed on disk"));
    auto *list = new QListWidget(this);
    list->setObjectName(u"compareSettings.list"_s);
    list->setAccessibleName(tr("Changed settings"));
    for (const QString &path : settings.changedKeys)
        list->addItem(line(path, settings));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *reload = buttons->addButton(tr("Re&load"), QDialogButtonBox::AcceptRole);
    reload->setObjectName(u"compareSettings.reload"_s);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(theme::RowSpacing);
    column->addWidget(makeText(settings.changedKeys.isEmpty()
                                   ? tr("No setting that this application uses is different.")
                                   : tr("These settings are different in the file. Beside them "
                                        "stands what is in force now."),
                               this));
    column->addWidget(list, 1);
    QLabel *file = makeFixedText(settings.file, this);
    file->setWordWrap(true);
    column->addWidget(file);
    m_failure = new FindingLabel(this);
    m_failure->setObjectName(u"compareSettings.failure"_s);
    column->addWidget(m_failure);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(reload, &QPushButton::clicked, &editor, &SettingsEditor::reload);
    connect(&editor, &SettingsEditor::reloadFailed, this, &CompareDialog::showFailure);
    connect(&editor, &SettingsEditor::draftChanged, this, &CompareDialog::followSettings);
}

void CompareDialog::showFailure(const gateway::CommandError &error)
{
    m_failure->setFinding(Finding{.level = Finding::Level::Error, .text = ErrorText::of(error)});
}

// Once the file is in force there is nothing left to compare.
void CompareDialog::followSettings()
{
    if (!m_editor.draft().settings().isChangedOnDisk)
        accept();
}

QString CompareDialog::line(const QString &path, const gateway::SettingsView &settings)
{
    const auto it = settings.values.find(path);
    if (it == settings.values.end())
        return path;
    if (it->isSecret)
        return tr("%1: hidden", "%1: name of a setting").arg(path);
    // One value has no JSON text of its own; a list around it has, and is taken off again.
    const QByteArray text = QJsonDocument(QJsonArray{it->value}).toJson(QJsonDocument::Compact);
    return u"%1: %2"_s.arg(path, QString::fromUtf8(text.mid(1, text.size() - 2)));
}

} // namespace ui
