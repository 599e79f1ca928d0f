// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/reach/SshVerifier.h"

#include "gateway/base/Logging.h"
#include "gateway/base/Redaction.h"
#include "gateway/base/SshTarget.h"

#include <QHostAddress>
#include <QJsonDocument>

#include <utility>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

using namespace std::chrono_literals;

// protocol-v4.md 5.6.
constexpr std::size_t LooksAtOnce = 4;
constexpr std::chrono::milliseconds RestAfterNoAnswer = 60s;
constexpr std::chrono::milliseconds RestAfterOtherIdentity = 300s;
constexpr std::size_t AddressesKept = 256;
constexpr qsizetype ReasonChars = 200;
constexpr qsizetype KeyBytes = 32;

// Through a login shell: without one the owner's PATH is not there.
constexpr QLatin1StringView Question = "sh -lc 'openclaw node identity --json'"_L1;

QByteArray keyOf(const QString &text)
{
    const auto decoded = QByteArray::fromBase64Encoding(
        text.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded && decoded.decoded.size() == KeyBytes ? decoded.decoded : QByteArray();
}

// A login shell may say something of its own before and after.
QJsonObject identityIn(const QByteArray &output)
{
    const qsizetype begin = output.indexOf('{');
    const qsizetype end = output.lastIndexOf('}');
    if (begin < 0 || end < begin)
        return {};
    return QJsonDocument::fromJson(output.sliced(begin, end - begin + 1)).object();
}

QString lastLineOf(const QByteArray &errors)
{
    return QString::fromUtf8(errors).trimmed().section(u'\n', -1).trimmed();
}

} // namespace

SshVerifier::SshVerifier(std::function<SshVerifyConfig()> config, Clock &clock, QString program,
                         QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_clock(clock)
    , m_program(std::move(program))
{
}

SshVerifier::~SshVerifier() = default;

QStringList SshVerifier::arguments(const QString &address, const SshVerifyConfig &how)
{
    QStringList arguments{u"-T"_s};
    for (const auto option :
         {"BatchMode=yes"_L1, "StrictHostKeyChecking=yes"_L1, "ConnectionAttempts=1"_L1,
          "ClearAllForwardings=yes"_L1, "ControlMaster=no"_L1, "ControlPath=none"_L1,
          "ForwardAgent=no"_L1, "ForwardX11=no"_L1, "PermitLocalCommand=no"_L1, "RequestTTY=no"_L1})
        arguments << u"-o"_s << option;
    if (!how.identity.isEmpty())
        arguments << u"-o"_s << u"IdentitiesOnly=yes"_s << u"-i"_s << how.identity;
    const SshTarget target{.user = how.user, .host = address};
    return arguments << u"--"_s << target.destination() << Question;
}

SshVerifier::Verdict SshVerifier::verdictOf(const ProgramAnswer &answer,
                                            const PendingPairing &request)
{
    if (!answer.isGood())
        return Verdict::NoAnswer;
    const QJsonObject identity = identityIn(answer.output);
    const QString device = identity.value("deviceId"_L1).toString();
    const QByteArray key = keyOf(identity.value("publicKey"_L1).toString());
    if (device.isEmpty() || key.isEmpty())
        return Verdict::NoAnswer;
    const bool isSame = device == request.deviceId.text() && key == keyOf(request.publicKey);
    return isSame ? Verdict::Confirmed : Verdict::OtherIdentity;
}

bool SshVerifier::verify(const PendingPairing &request)
{
    const SshVerifyConfig how = m_config();
    const QString &address = request.remoteIp;
    if (!how.isEnabled || QHostAddress(address).isNull())
        return false;
    // What other settings found out says nothing of these.
    if (how != std::exchange(m_how, how))
        m_aloneUntil.clear();
    if (const auto it = m_looks.find(address); it != m_looks.end()) {
        if (it->second.request.publicKey != request.publicKey)
            return false;
        it->second.request = request;
        return true;
    }
    if (isLeftAlone(address) || m_looks.size() >= LooksAtOnce)
        return false;
    qCInfo(lcPairing).noquote() << "looking by ssh whether" << address << "is the owner's, for"
                                << request.deviceId;
    m_looks.emplace(address, Look{.request = request,
                                  .how = how,
                                  .run = std::make_unique<ProgramRun>(
                                      m_program, arguments(address, how), how.limit, m_clock,
                                      [this, address](const ProgramAnswer &answer) {
                                          settle(address, answer);
                                      })});
    return true;
}

void SshVerifier::settle(const QString &address, const ProgramAnswer &answer)
{
    const auto it = m_looks.find(address);
    if (it == m_looks.end())
        return;
    Look look = std::move(it->second);
    m_looks.erase(it);
    look.run.release()->deleteLater(); // It is calling.
    // The owner may have changed his mind meanwhile.
    if (look.how != m_config())
        return;
    switch (verdictOf(answer, look.request)) {
    case Verdict::Confirmed:
        emit confirmed(look.request);
        return;
    case Verdict::OtherIdentity:
        qCWarning(lcPairing).noquote()
            << address << "is another node than the one that asks:" << look.request.deviceId;
        leaveAlone(address, RestAfterOtherIdentity);
        return;
    case Verdict::NoAnswer:
        qCInfo(lcPairing).noquote()
            << "ssh could not confirm" << look.request.deviceId
            << (!answer.isStarted  ? u"(there is no ssh)"_s
                : !answer.isInTime ? u"(no answer in time)"_s
                                   : forLog(lastLineOf(answer.errors), ReasonChars));
        leaveAlone(address, RestAfterNoAnswer);
        return;
    }
}

void SshVerifier::leaveAlone(const QString &address, std::chrono::milliseconds time)
{
    const auto now = m_clock.monotonic();
    std::erase_if(m_aloneUntil, [&](const auto &entry) { return entry.second <= now; });
    if (m_aloneUntil.size() >= AddressesKept)
        m_aloneUntil.clear();
    m_aloneUntil.insert_or_assign(address, now + time);
}

bool SshVerifier::isLeftAlone(const QString &address) const
{
    const auto it = m_aloneUntil.find(address);
    return it != m_aloneUntil.end() && m_clock.monotonic() < it->second;
}

} // namespace gateway
