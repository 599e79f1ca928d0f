// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/ApplyBar.h"

#include "gateway/api/GatewayPort.h"

#include "ui/common/Announce.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/Theme.h"
#include "ui/settings/SettingsEditor.h"
#include "ui/window/Navigator.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int IconSize = 16;

PageId pageOf(const QString &path)
{
    return path.startsWith("canvasHost."_L1) ? PageId::Canvas : PageId::Network;
}

} // namespace

ApplyBar::ApplyBar(UiContext context, SettingsEditor &editor, QWidget *parent)
    : QFrame(parent)
    , m_context(context)
    , m_editor(editor)
{
    setObjectName(u"applyBar"_s);
    setAccessibleName(tr("Changes that wait"));
    setFrameShape(QFrame::StyledPanel);
    m_icon = new QLabel(this);
    m_icon->setPixmap(meaningIcon(theme::Meaning::Danger).pixmap(IconSize));
    m_failure = makeText(QString(), this);
    m_failure->setObjectName(u"applyBar.failure"_s);
    theme::makeMeaning(*m_failure, theme::Meaning::Danger);
    m_effect = makeText(QString(), this);
    m_effect->setObjectName(u"applyBar.effect"_s);
    m_discard = new QPushButton(tr("Discard"), this);
    m_discard->setObjectName(u"applyBar.discard"_s);
    m_apply = new QPushButton(this);
    m_apply->setObjectName(u"applyBar.apply"_s);

    auto *row = new QHBoxLayout(this);
    row->setSpacing(theme::RowSpacing);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(theme::RelatedSpacing);
    texts->addWidget(m_failure);
    texts->addWidget(m_effect);
    row->addLayout(texts, 1);
    row->addWidget(m_discard);
    row->addWidget(m_apply);
    showFailure(QString());
    refresh();

    auto *shortcut = new QShortcut(QKeySequence::Save, this);
    connect(shortcut, &QShortcut::activated, this, &ApplyBar::apply);
    connect(m_discard, &QPushButton::clicked, &m_editor, &SettingsEditor::discard);
    connect(m_apply, &QPushButton::clicked, this, &ApplyBar::apply);
    connect(&m_editor, &SettingsEditor::draftChanged, this, &ApplyBar::refresh);
    connect(&m_editor, &SettingsEditor::notApplied, this, &ApplyBar::showFailure);
    connect(&m_editor, &SettingsEditor::wrongSetting, this, &ApplyBar::showWrong);
    connect(&m_context.port, &gateway::GatewayPort::snapshotChanged, this, &ApplyBar::refresh);
}

void ApplyBar::apply()
{
    showFailure(QString());
    if (m_editor.draft().hasConflict())
        m_editor.keepMine();
    m_editor.apply();
}

void ApplyBar::refresh()
{
    const ConfigDraft &draft = m_editor.draft();
    if (draft.isEmpty())
        showFailure(QString());
    setVisible(!draft.isEmpty());
    const bool isNewerOnDisk = draft.settings().isChangedOnDisk;
    m_effect->setText(effect());
    m_discard->setEnabled(!m_editor.isApplying());
    m_apply->setEnabled(!m_editor.isApplying() && !isNewerOnDisk);
    if (draft.hasConflict())
        m_apply->setText(tr("Apply mine"));
    else
        m_apply->setText(draft.needsListeners() ? tr("Apply and restart") : tr("Apply"));
}

QString ApplyBar::effect() const
{
    const ConfigDraft &draft = m_editor.draft();
    if (m_editor.isApplying())
        return tr("Applying…");
    if (draft.settings().isChangedOnDisk)
        return tr("The settings changed on disk. Reload them before applying your changes.");
    if (draft.hasConflict())
        return tr("A setting you changed was also changed elsewhere. Discard your changes to take "
                  "that one, or apply yours.");
    const gateway::GatewaySnapshot &now = m_context.port.snapshot();
    if (!now.isListening())
        return tr("%n change(s) will hold when the gateway starts.", nullptr, draft.count());
    if (!draft.needsListeners()) {
        return tr("%n change(s) restart the canvas host. No device is disconnected.", nullptr,
                  draft.count());
    }
    const auto nodes = std::ranges::count_if(now.nodes, &gateway::NodeView::isConnected);
    const int devices = int(nodes + now.operators.size());
    const QString changes = tr("%n change(s) restart the listeners.", nullptr, draft.count());
    if (devices == 0)
        return changes;
    return tr("%1 %2", "two sentences after one another")
        .arg(changes, tr("%n device(s) reconnect.", nullptr, devices));
}

void ApplyBar::showFailure(const QString &reason)
{
    m_icon->setVisible(!reason.isEmpty());
    m_failure->setVisible(!reason.isEmpty());
    if (reason.isEmpty())
        return;
    const QString text = tr("Not applied: %1 The gateway continues with the previous settings.",
                            "%1: a whole sentence")
                             .arg(reason);
    m_failure->setText(text);
    announce(*this, text);
}

void ApplyBar::showWrong(const QString &path)
{
    m_context.navigator.showPage(pageOf(path));
}

} // namespace ui
