// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/Tailscale.h"

#include "gateway/base/Logging.h"
#include "gateway/base/Redaction.h"

#include <QStandardPaths>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using namespace std::chrono_literals;

// protocol-v3.md 11.5 "Limits".
constexpr std::chrono::milliseconds AnswerLimit = 5s;
constexpr std::chrono::milliseconds ExposeLimit = 15s;
constexpr std::chrono::milliseconds UserLifetime = 60s;
constexpr std::chrono::milliseconds FailureLifetime = 5s;
constexpr qsizetype UsersKept = 256;
constexpr qsizetype ReasonChars = 200;

QString commandOf(TailscaleMode mode)
{
    return mode == TailscaleMode::Funnel ? u"funnel"_s : u"serve"_s;
}

// The certificate is the gateway's own, made for its pin: the client on this computer is told not
// to look for an authority behind it.
QString destinationOf(const Tailscale::Target &target)
{
    const QString port = QString::number(target.port);
    return target.isEncrypted ? u"https+insecure://127.0.0.1:"_s + port : port;
}

QStringList closing(TailscaleMode mode)
{
    return {commandOf(mode), u"--yes"_s, u"--https=443"_s, u"off"_s};
}

} // namespace

Tailscale::Tailscale(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_program(QStandardPaths::findExecutable(u"tailscale"_s))
{
}

Tailscale::~Tailscale() = default;

void Tailscale::run(const QStringList &arguments, std::chrono::milliseconds limit,
                    ProgramRun::Done done)
{
    m_exposeRun =
        std::make_unique<ProgramRun>(m_program, arguments, limit, m_clock, std::move(done));
}

void Tailscale::refresh()
{
    if (m_program.isEmpty())
        return;
    m_statusRun = std::make_unique<ProgramRun>(
        m_program, QStringList{u"status"_s, u"--json"_s}, AnswerLimit, m_clock,
        [this](const ProgramAnswer &answer) {
            // A client that is logged out says so with an exit code of 1.
            const bool hasAnswered = answer.isStarted && answer.isInTime;
            const TailnetStatus status =
                hasAnswered ? readTailnetStatus(answer.output)
                            : TailnetStatus{.state = TailnetStatus::State::Unknown};
            m_statusRun.release()->deleteLater();
            if (status == std::exchange(m_status, status))
                return;
            emit changed();
        });
}

void Tailscale::expose(const Target &target)
{
    if (target == m_wanted)
        return;
    m_wanted = target;
    m_problem.clear();
    if (m_opened.mode != TailscaleMode::Off)
        close();
    else
        open();
}

void Tailscale::open()
{
    m_exposure = TailscaleMode::Off;
    if (m_wanted.mode == TailscaleMode::Off) {
        emit changed();
        return;
    }
    if (m_program.isEmpty()) {
        m_problem = u"There is no tailscale program on this computer."_s;
        emit changed();
        return;
    }
    m_opened = m_wanted;
    run({commandOf(m_opened.mode), u"--bg"_s, u"--yes"_s, destinationOf(m_opened)}, ExposeLimit,
        [this](const ProgramAnswer &answer) {
            m_exposeRun.release()->deleteLater();
            if (answer.isGood()) {
                m_exposure = m_opened.mode;
                qCInfo(lcReach).noquote() << "Tailscale" << commandOf(m_exposure) << "is on.";
            } else {
                const QString said = QString::fromUtf8(answer.errors).trimmed();
                m_problem = u"tailscale %1 failed: %2"_s.arg(commandOf(m_opened.mode),
                                                             !answer.isInTime && answer.isStarted
                                                                 ? u"no answer in time"_s
                                                                 : forLog(said, ReasonChars));
                qCWarning(lcReach).noquote() << m_problem;
            }
            emit changed();
        });
}

// First the old, then the new: both are one entry of the client.
void Tailscale::close()
{
    m_exposure = TailscaleMode::Off;
    const TailscaleMode mode = std::exchange(m_opened, {}).mode;
    run(closing(mode), ExposeLimit, [this](const ProgramAnswer &answer) {
        m_exposeRun.release()->deleteLater();
        if (!answer.isGood())
            qCWarning(lcReach) << "Tailscale could not be told to stop leading to this gateway.";
        open();
    });
}

// It outlives this process if need be, so that stopping waits for nobody.
void Tailscale::withdraw()
{
    m_wanted = {};
    m_exposeRun.reset();
    const TailscaleMode mode = std::exchange(m_opened, {}).mode;
    m_exposure = TailscaleMode::Off;
    if (mode == TailscaleMode::Off)
        return;
    QProcess process;
    process.setProgram(m_program);
    process.setArguments(closing(mode));
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        qCWarning(lcReach) << "Tailscale could not be told to stop leading to this gateway.";
}

void Tailscale::findUser(const QHostAddress &address, UserFound found)
{
    const auto known = m_users.constFind(address);
    if (known != m_users.cend() && m_clock.monotonic() < known->until)
        return found(known->user);
    if (m_program.isEmpty())
        return found(std::nullopt);
    QList<UserFound> &waiting = m_asked[address];
    waiting.append(std::move(found));
    if (waiting.size() > 1)
        return;
    auto *run = new ProgramRun(
        m_program, {u"whois"_s, u"--json"_s, address.toString()}, AnswerLimit, m_clock,
        [this, address](const ProgramAnswer &answer) { takeUser(address, answer); }, this);
    run->setObjectName(address.toString());
}

void Tailscale::takeUser(const QHostAddress &address, const ProgramAnswer &answer)
{
    if (auto *run = findChild<ProgramRun *>(address.toString(), Qt::FindDirectChildrenOnly)) {
        run->setObjectName(QString());
        run->deleteLater();
    }
    const auto user = answer.isGood() ? readTailnetUser(answer.output) : std::nullopt;
    if (m_users.size() >= UsersKept)
        m_users.clear();
    m_users.insert(
        address,
        {.user = user, .until = m_clock.monotonic() + (user ? UserLifetime : FailureLifetime)});
    for (const UserFound &found : m_asked.take(address))
        found(user);
}

} // namespace gateway
