// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/CanvasPage.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/AddressList.h"
#include "ui/common/ErrorText.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/common/WhenDone.h"
#include "ui/nodes/ShowCanvasDialog.h"
#include "ui/settings/CanvasFolder.h"
#include "ui/settings/CanvasLinkDialog.h"
#include "ui/settings/CanvasPortChoice.h"
#include "ui/settings/FindingLabel.h"
#include "ui/settings/SettingBinding.h"
#include "ui/settings/SettingField.h"
#include "ui/settings/SettingPaths.h"
#include "ui/settings/SettingsEditor.h"

#include <QCheckBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::CanvasView;
using gateway::CommandOutcome;
using gateway::GatewaySnapshot;
using Level = Finding::Level;

CanvasPage::CanvasPage(UiContext context, SettingsEditor &editor, QWidget *parent)
    : Page(PageId::Canvas, tr("Canvas"),
           tr("Web pages on this computer that nodes can show on their screen."), parent)
    , m_context(context)
    , m_editor(editor)
{
    QFormLayout *form = addForm(addColumn(content()));
    buildHost(form);
    buildFolder(form);
    buildPort(form);
    buildState(form);
}

void CanvasPage::buildHost(QFormLayout *form)
{
    auto *enabled = new QCheckBox(tr("&Offer pages to nodes"), this);
    enabled->setObjectName(u"page.canvas.enabled"_s);
    auto *field = new SettingField(enabled, this);
    SettingBinding::bind(m_editor, setting::CanvasEnabled, *field, *enabled);
    form->addRow(tr("Canvas host"), field);

    auto *liveReload = new QCheckBox(tr("&Reload pages when files change"), this);
    liveReload->setObjectName(u"page.canvas.liveReload"_s);
    m_liveReloadField = new SettingField(liveReload, this);
    SettingBinding *binding =
        SettingBinding::bind(m_editor, setting::CanvasLiveReload, *m_liveReloadField, *liveReload);
    binding->setCheck([this]() -> std::optional<Finding> {
        if (!m_context.port.snapshot().canvas.isLiveReloadPaused)
            return std::nullopt;
        return Finding{.level = Level::Caution,
                       .text = tr("Too many files to watch. Live reload is paused.")};
    });
    form->addRow(QString(), m_liveReloadField);
}

void CanvasPage::buildFolder(QFormLayout *form)
{
    m_folder = new QLineEdit(this);
    m_folder->setObjectName(u"page.canvas.root"_s);
    m_folder->setAccessibleName(tr("Folder with the canvas pages"));
    m_folder->setLayoutDirection(Qt::LeftToRight);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 45);
    m_folderField = new SettingField(m_folder, this);
    m_folderBinding = new SettingBinding(
        m_editor, setting::CanvasRoot, *m_folderField,
        [this](const QJsonValue &value) { m_folder->setText(value.toString()); });
    m_folderBinding->setCheck([this] { return folderFinding(); });
    connect(m_folder, &QLineEdit::editingFinished, this,
            [this] { takeFolder(m_folder->text().trimmed()); });
    connect(m_folderField, &SettingField::stepAsked, this, &CanvasPage::takeFolderStep);

    auto *choose = new QPushButton(tr("C&hoose…"), this);
    choose->setObjectName(u"page.canvas.root.choose"_s);
    choose->setAccessibleName(tr("Choose the folder"));
    m_open = new QPushButton(tr("Open fo&lder"), this);
    m_open->setObjectName(u"page.canvas.root.open"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::RelatedSpacing);
    buttons->addWidget(choose);
    buttons->addWidget(m_open);
    buttons->addStretch(1);
    form->addRow(tr("&Folder"), m_folderField);
    form->addRow(QString(), buttons);
    connect(choose, &QPushButton::clicked, this, &CanvasPage::chooseFolder);
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder())); });
}

void CanvasPage::buildPort(QFormLayout *form)
{
    m_port = new CanvasPortChoice(this);
    m_portField = new SettingField(m_port, this);
    auto *binding = new SettingBinding(m_editor, setting::CanvasPort, *m_portField,
                                       [this](const QJsonValue &) { showPort(); });
    binding->setCheck([this]() -> std::optional<Finding> {
        if (!m_editor.draft().knows(setting::CanvasPort))
            return std::nullopt;
        return SettingValidation::canvasPort(m_port->port(), m_editor.draft());
    });
    connect(m_port, &CanvasPortChoice::chosen, binding,
            [binding](int port) { binding->change(port); });
    // The gateway's port is part of the answer.
    connect(&m_editor, &SettingsEditor::draftChanged, this, &CanvasPage::showPort);
    binding->refresh();
    m_samePort = makeText(tr("The same port as the gateway."), this);
    auto *box = new QVBoxLayout;
    box->addWidget(m_portField);
    box->addWidget(m_samePort);
    form->addRow(tr("Port"), box);
}

void CanvasPage::showPort()
{
    m_port->choose(m_editor.value(setting::CanvasPort).toInt(),
                   m_editor.value(setting::Port).toInt());
}

void CanvasPage::buildState(QFormLayout *form)
{
    m_addresses = new AddressList(u"page.canvas.address"_s, this);
    form->addRow(tr("Address"), m_addresses);
    connect(m_addresses, &AddressList::qrAsked, this, &CanvasPage::showQr);
    m_show = new QPushButton(tr("Sho&w on node…"), this);
    m_show->setObjectName(u"page.canvas.show"_s);
    auto *show = new QHBoxLayout;
    show->addWidget(m_show);
    show->addStretch(1);
    form->addRow(QString(), show);
    connect(m_show, &QPushButton::clicked, this, &CanvasPage::askNode);

    m_readersText = makeText(QString(), this);
    m_readersText->setObjectName(u"page.canvas.readers"_s);
    m_readers = new FindingLabel(this);
    m_readers->setObjectName(u"page.canvas.readers.finding"_s);
    auto *readers = new QVBoxLayout;
    readers->addWidget(m_readersText);
    readers->addWidget(m_readers);
    form->addRow(tr("Who can read it"), readers);

    m_empty = makeSecondaryText(tr("The folder is empty."), this);
    m_empty->setObjectName(u"page.canvas.empty"_s);
    m_starter = new QPushButton(tr("Create a s&tarter page"), this);
    m_starter->setObjectName(u"page.canvas.starter"_s);
    m_starterNote = new FindingLabel(this);
    m_starterNote->setObjectName(u"page.canvas.starter.finding"_s);
    auto *starter = new QVBoxLayout;
    starter->setSpacing(theme::RelatedSpacing);
    starter->addWidget(m_empty);
    starter->addWidget(m_starter, 0, Qt::AlignLeft);
    starter->addWidget(m_starterNote);
    form->addRow(QString(), starter);
    connect(m_starter, &QPushButton::clicked, this, &CanvasPage::createStarterPage);
}

void CanvasPage::showSnapshot(const GatewaySnapshot &now)
{
    const bool hasOwnPort = now.settings.values.contains(setting::CanvasPort);
    m_portField->setVisible(hasOwnPort);
    m_samePort->setVisible(!hasOwnPort);
    m_folderBinding->refresh();
    m_open->setEnabled(!now.isRemote && now.canvas.rootExists);
    const bool isEmpty = now.canvas.rootExists && now.canvas.isEmpty;
    m_empty->setVisible(isEmpty);
    m_starter->setVisible(isEmpty);
    const QString obstacle = !now.isListening() ? tr("The gateway is stopped.")
                             : ShowCanvasDialog::screens(now).isEmpty()
                                 ? tr("No node has a screen for pages.")
                                 : QString();
    m_show->setEnabled(obstacle.isEmpty());
    m_show->setToolTip(obstacle);
    m_show->setAccessibleDescription(obstacle);
    showAddresses(now);
    showReaders(now);
}

void CanvasPage::showAddresses(const GatewaySnapshot &now)
{
    const CanvasView &canvas = now.canvas;
    QList<AddressList::Entry> entries;
    if (canvas.isRunning) {
        for (const QString &url : canvas.urls) {
            AddressList::Entry entry = AddressList::canvasEntry(url);
            if (entry.openName.isEmpty())
                entry.qrName = tr("Canvas address as QR code");
            entries.append(entry);
        }
    }
    QString cause = canvas.problem;
    if (cause.isEmpty()) {
        cause = !now.isListening()                             ? tr("the gateway is stopped")
                : now.setting(setting::CanvasEnabled).toBool() ? tr("it has no address")
                                                               : tr("it is switched off");
    }
    m_addresses->setEntries(entries, tr("Canvas host is not running: %1.").arg(cause));
}

void CanvasPage::showReaders(const GatewaySnapshot &now)
{
    if (!now.canvas.isRunning) {
        m_readersText->setText(tr("Nobody."));
        m_readersText->setVisible(true);
        m_readers->setFinding(std::nullopt);
        return;
    }
    using Readers = CanvasView::Readers;
    const Readers readers = now.canvas.readers;
    m_readersText->setVisible(readers != Readers::Anyone);
    switch (readers) {
    case Readers::ThisComputer:
        m_readersText->setText(tr("Only this computer."));
        break;
    case Readers::ConnectedDevices:
        m_readersText->setText(tr("Connected devices, with a link that expires."));
        break;
    case Readers::Anyone:
        m_readers->setFinding(
            Finding{.level = Level::Caution, .text = tr("Anyone who reaches this address.")});
        return;
    }
    m_readers->setFinding(std::nullopt);
}

QString CanvasPage::folder() const
{
    QString path = m_editor.value(setting::CanvasRoot).toString();
    if (path.isEmpty())
        path = m_context.port.snapshot().canvas.root;
    if (path == "~"_L1 || path.startsWith("~/"_L1))
        path.replace(0, 1, QDir::homePath());
    return path;
}

std::optional<Finding> CanvasPage::folderFinding() const
{
    const QString path = folder();
    const GatewaySnapshot &now = m_context.port.snapshot();
    if (path.isEmpty() || now.isRemote)
        return std::nullopt;
    if (const auto found = SettingValidation::folderPlace(path, now.stateDir, QDir::homePath()))
        return found;
    const FolderFacts facts = lookAtFolder(path);
    // Of the folder in force the gateway knows best.
    if (path == now.canvas.root && now.canvas.rootExists && !facts.exists)
        return std::nullopt;
    auto found = SettingValidation::folder(facts);
    if (found && !facts.exists)
        found->step = tr("Cr&eate");
    return found;
}

void CanvasPage::takeFolderStep()
{
    QDir().mkpath(folder());
    m_folderBinding->refresh();
}

void CanvasPage::chooseFolder()
{
    auto *dialog = new QFileDialog(this, tr("Choose the folder for canvas pages"), folder());
    dialog->setObjectName(u"page.canvas.root.dialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &CanvasPage::takeFolder);
    dialog->open();
}

void CanvasPage::takeFolder(const QString &folder)
{
    if (folder == m_editor.value(setting::CanvasRoot).toString())
        return;
    m_folder->setText(folder);
    m_folderBinding->change(folder);
}

void CanvasPage::showQr(const QString &url)
{
    auto *dialog = new CanvasLinkDialog(m_context.port, url, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void CanvasPage::askNode()
{
    const GatewaySnapshot &now = m_context.port.snapshot();
    const QStringList pages = now.isRemote ? QStringList() : pagesIn(now.canvas.root);
    auto *dialog = new ShowCanvasDialog(m_context.port, pages, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void CanvasPage::createStarterPage()
{
    m_starter->setEnabled(false);
    whenDone(m_context.port.createCanvasStarterPage(), this, [this](const CommandOutcome &outcome) {
        m_starter->setEnabled(true);
        m_starterNote->setFinding(
            outcome ? std::nullopt
                    : std::optional(
                          Finding{.level = Level::Error, .text = ErrorText::of(outcome.error())}));
    });
}

} // namespace ui
