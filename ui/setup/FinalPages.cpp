// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/Hints.h"
#include "ui/common/Icons.h"
#include "ui/common/Labels.h"
#include "ui/common/RemoteText.h"
#include "ui/common/Theme.h"
#include "ui/settings/ReachText.h"
#include "ui/setup/ConnectPanel.h"
#include "ui/setup/SetupPage.h"
#include "ui/setup/SetupRun.h"
#include "ui/setup/UnfoldPart.h"

#include "gateway/api/GatewayPort.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

using gateway::NodeView;

namespace {

constexpr int IconSize = 16;

void clear(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

/// Runs the checklist. Next is there when the gateway can be used.
class StartPage final : public SetupPage
{
    Q_OBJECT

public:
    StartPage(const UiContext &context, SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Start, tr("Start the gateway"), shared, parent)
        , m_run(context.port, &context.preferences, context.autostart)
    {
        m_summary = new QGridLayout;
        m_summary->setColumnStretch(0, 1);
        content()->addLayout(m_summary);
        m_start = new QPushButton(tr("&Start gateway"), this);
        m_start->setObjectName(u"setup.start.run"_s);
        content()->addWidget(m_start, 0, Qt::AlignLeft);
        m_tasks = new QGridLayout;
        m_tasks->setColumnStretch(1, 1);
        content()->addLayout(m_tasks);
        content()->addStretch(1);
        connect(m_start, &QPushButton::clicked, this, &StartPage::run);
        connect(&m_run, &SetupRun::changed, this, &StartPage::showTasks);
    }

    void enter() override
    {
        clear(*m_summary);
        int row = 0;
        for (const auto &line : SetupRules::summary(state())) {
            auto *text = new QLabel(line.text, this);
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            auto *change = new QPushButton(tr("Change"), this);
            change->setObjectName(u"setup.start.change%1"_s.arg(row));
            change->setAccessibleName(tr("Change: %1").arg(line.text));
            connect(change, &QPushButton::clicked, this,
                    [this, step = line.step] { emit stepWanted(step); });
            m_summary->addWidget(text, row, 0);
            m_summary->addWidget(change, row, 1);
            ++row;
        }
        m_start->setFocus();
    }

    [[nodiscard]] bool mayLeave() const override { return m_run.isUsable() && !m_run.isRunning(); }

private:
    static theme::Meaning meaningOf(SetupTask::State state)
    {
        switch (state) {
        case SetupTask::State::Waiting:
            return theme::Meaning::Neutral;
        case SetupTask::State::Running:
            return theme::Meaning::Information;
        case SetupTask::State::Done:
            return theme::Meaning::Good;
        case SetupTask::State::Limited:
            return theme::Meaning::Caution;
        case SetupTask::State::Failed:
            return theme::Meaning::Danger;
        }
        return theme::Meaning::Neutral;
    }

    static QString fixText(const SetupTask &task)
    {
        switch (task.fix) {
        case SetupTask::Fix::None:
            return {};
        case SetupTask::Fix::UseOtherPort:
            return tr("Use port %1").arg(task.otherPort);
        case SetupTask::Fix::ChangeReach:
            return tr("Choose who may connect…");
        case SetupTask::Fix::ChangeFolder:
            return tr("Choose another folder");
        case SetupTask::Fix::WithoutCanvas:
            return tr("Continue without canvas");
        case SetupTask::Fix::TryAgain:
            return tr("Try again");
        }
        return {};
    }

    void showTasks()
    {
        noteBackup();
        clear(*m_tasks);
        int row = 0;
        for (const SetupTask &task : m_run.tasks()) {
            auto *sign = new QLabel(this);
            sign->setPixmap(meaningIcon(meaningOf(task.state)).pixmap(IconSize));
            QStringList lines{SetupRun::title(task.kind), task.reason, task.effect, task.advice};
            lines.removeAll(QString());
            auto *text = new QLabel(lines.join(u'\n'), this);
            text->setObjectName(u"setup.start.task%1"_s.arg(int(task.kind)));
            text->setTextFormat(Qt::PlainText);
            text->setWordWrap(true);
            m_tasks->addWidget(sign, row, 0, Qt::AlignTop);
            m_tasks->addWidget(text, row, 1);
            if (const QString fix = fixText(task); !fix.isEmpty()) {
                auto *button = new QPushButton(fix, this);
                button->setObjectName(u"setup.start.fix"_s);
                connect(button, &QPushButton::clicked, this, [this, task] { mend(task); });
                m_tasks->addWidget(button, row, 2, Qt::AlignTop);
            }
            ++row;
            if (task.error && !task.error->detail.isEmpty())
                m_tasks->addWidget(detailsOf(*task.error), row++, 1, 1, 2);
        }
        m_start->setEnabled(!m_run.isRunning());
        emit changed();
    }

    QWidget *detailsOf(const gateway::CommandError &error)
    {
        auto *part = new UnfoldPart(u"setup.start.details"_s, tr("Details"), this);
        QLabel *text = makeFixedText(error.detail, part);
        text->setWordWrap(true);
        part->content()->addWidget(text);
        return part;
    }

    void mend(const SetupTask &task)
    {
        switch (task.fix) {
        case SetupTask::Fix::None:
            return;
        case SetupTask::Fix::UseOtherPort:
            state().port = task.otherPort;
            changeSettings(); // they would keep the port that is taken
            break;
        case SetupTask::Fix::ChangeReach:
            emit stepWanted(SetupStep::Reach);
            return;
        case SetupTask::Fix::ChangeFolder:
            emit stepWanted(SetupStep::Extras);
            return;
        case SetupTask::Fix::WithoutCanvas:
            state().hasCanvas = false;
            changeSettings();
            break;
        case SetupTask::Fix::TryAgain:
            break;
        }
        enter();
        run();
    }

    // Fresh ones have the choice anyhow.
    void changeSettings()
    {
        if (state().oldSettings == OldSettings::Use)
            state().oldSettings = OldSettings::Change;
    }

    // Once the old file is set aside, what is there is the new one: nothing is set aside twice.
    void noteBackup()
    {
        if (state().oldSettings != OldSettings::StartFresh ||
            !m_run.isDone(SetupTask::Kind::SaveSettings))
            return;
        state().oldSettings = OldSettings::Change;
        state().backup = m_run.backup();
    }

    void run() { m_run.start(state(), SetupRun::OnStale::Reload); }

    SetupRun m_run;
    QGridLayout *m_summary = nullptr;
    QGridLayout *m_tasks = nullptr;
    QPushButton *m_start = nullptr;
};

class ConnectPage final : public SetupPage
{
    Q_OBJECT

public:
    ConnectPage(const UiContext &context, SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Connect, tr("Connect a first node"), shared, parent)
    {
        addText(tr("What do you want to connect? You can also do this later."));
        auto *panel = new ConnectPanel(context, this);
        content()->addWidget(panel, 1);
        connect(panel, &ConnectPanel::reachAsked, this,
                [this] { emit stepWanted(SetupStep::Reach); });
    }
};

class DonePage final : public SetupPage
{
    Q_OBJECT

public:
    DonePage(const UiContext &context, SetupState &shared, QWidget *parent)
        : SetupPage(SetupStep::Done, tr("You're set."), shared, parent)
        , m_port(context.port)
        , m_hints(context.hints)
    {
        m_lines = new QLabel(this);
        m_lines->setObjectName(u"setup.done.lines"_s);
        m_lines->setWordWrap(true);
        content()->addWidget(m_lines);
        m_another = new QPushButton(this);
        m_another->setObjectName(u"setup.done.another"_s);
        content()->addWidget(m_another, 0, Qt::AlignLeft);
        content()->addSpacing(theme::GroupSpacing);
        m_tips = new QCheckBox(tr("Show &tips on the overview"), this);
        m_tips->setObjectName(u"setup.done.tips"_s);
        m_tips->setVisible(m_hints != nullptr);
        content()->addWidget(m_tips);
        content()->addStretch(1);
        connect(m_tips, &QCheckBox::clicked, this, &DonePage::chooseTips);
        connect(m_another, &QPushButton::clicked, this,
                [this] { emit stepWanted(SetupStep::Connect); });
    }

    void enter() override
    {
        const auto &now = m_port.snapshot();
        m_tips->setChecked(m_hints && !m_hints->isDismissed(Hints::Hint::Tips));
        m_another->setVisible(!state().isElsewhere);
        if (state().isElsewhere) {
            m_lines->setText(elsewhere());
            return;
        }
        const int connected = int(std::ranges::count_if(now.nodes, &NodeView::isConnected));
        QStringList lines{ReachText::sentence(reachOf(now.listeners)),
                          state().isWithoutToken ? tr("No token is needed on this computer.")
                                                 : tr("A token protects every connection."),
                          tr("%n node(s) connected.", nullptr, connected)};
        if (!state().backup.isEmpty()) {
            lines.append(tr("Your old settings are kept as %1.", "%1: a path").arg(state().backup));
        }
        m_lines->setText(lines.join(u'\n'));
        m_another->setText(connected == 0 ? tr("&Add a node") : tr("&Add another node"));
    }

private:
    QString elsewhere() const
    {
        const gateway::RemoteTrial &remote = state().remote;
        QStringList lines{
            tr("This computer shows the gateway on %1. If that gateway asks for it, "
               "approve this computer there.")
                .arg(remoteText(remote.hasTunnel ? remote.sshTarget : QUrl(remote.url).host()))};
        // Where what was typed is now: a file is not what the form promised first.
        using Keeper = gateway::RemoteView::Keeper;
        const Keeper keeper = m_port.snapshot().remote.keeper;
        if (remote.token && keeper == Keeper::Keyring)
            lines.append(tr("The token is stored in the keyring of your desktop."));
        if (remote.token && keeper == Keeper::File) {
            lines.append(tr("There is no keyring that takes the token: it is stored in the "
                            "settings file, readable only by you."));
        }
        return lines.join(u'\n');
    }

    void chooseTips(bool areShown)
    {
        if (areShown)
            m_hints->allow(Hints::Hint::Tips);
        else
            m_hints->dismiss(Hints::Hint::Tips);
    }

    gateway::GatewayPort &m_port;
    Hints *m_hints = nullptr; ///< Null: there are none to show.
    QLabel *m_lines = nullptr;
    QCheckBox *m_tips = nullptr;
    QPushButton *m_another = nullptr;
};

} // namespace

SetupPage *makeStartPage(const UiContext &context, SetupState &state, QWidget *parent)
{
    return new StartPage(context, state, parent);
}

SetupPage *makeConnectPage(const UiContext &context, SetupState &state, QWidget *parent)
{
    return new ConnectPage(context, state, parent);
}

SetupPage *makeDonePage(const UiContext &context, SetupState &state, QWidget *parent)
{
    return new DonePage(context, state, parent);
}

} // namespace ui

#include "FinalPages.moc"
