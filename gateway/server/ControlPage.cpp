// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/ControlPage.h"

#include "gateway/base/Version.h"
#include "gateway/crypto/ConstantTime.h"
#include "gateway/protocol/MediaTypes.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUrl>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

// Paths that belong to others, now or in one of the releases: never the page.
constexpr std::array ForeignPrefixes{"/__openclaw__/"_L1, "/api/"_L1,  "/v1/"_L1, "/j/"_L1,
                                     "/tools/"_L1,        "/hooks/"_L1};

// The page's own scripts in its head run by their hash; nothing else that is written into it does.
QByteArray scriptHashes(const QByteArray &html)
{
    QByteArray hashes;
    qsizetype from = 0;
    while ((from = html.indexOf("<script", from)) >= 0) {
        const qsizetype open = html.indexOf('>', from);
        const qsizetype close = html.indexOf("</script>", open);
        if (open < 0 || close < 0)
            break;
        if (!html.mid(from, open - from).contains(" src=")) {
            const auto hash = QCryptographicHash::hash(html.mid(open + 1, close - open - 1),
                                                       QCryptographicHash::Sha256);
            hashes += " 'sha256-" + hash.toBase64() + '\'';
        }
        from = close;
    }
    return hashes;
}

// As in the reference, but for fonts from elsewhere, which the page works without, and its own
// icons, which it fetches as data.
QByteArray policyFor(const QByteArray &hashes)
{
    return "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; "
           "frame-src 'self' http: https:; script-src 'self'" +
           hashes +
           "; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob: http: https:; "
           "media-src 'self' data: blob:; font-src 'self' data:; worker-src 'self' blob:; "
           "connect-src 'self' data: ws: wss: http: https:";
}

HttpReply pageReply(const QByteArray &type, const QByteArray &body, const QByteArray &hashes = {})
{
    HttpReply reply{.contentType = type, .body = body};
    reply.policy = policyFor(hashes);
    reply.headers = {
        {"Permissions-Policy", "camera=(self), microphone=(self), geolocation=(self)"}};
    return reply;
}

QString rootOf(const GatewayConfig &config, const QString &installed)
{
    const QString root = config.controlUiRoot.isEmpty() ? installed : config.controlUiRoot;
    return QFileInfo::exists(root + u"/index.html"_s) ? QDir(root).canonicalPath() : QString();
}

HttpReply ownPage()
{
    HttpReply reply{
        .contentType = "text/html; charset=utf-8",
        .body =
            "<!doctype html>\n<html lang=\"en\">\n<meta charset=\"utf-8\">\n"
            "<meta name=\"viewport\" content=\"width=device-width\">\n"
            "<title>OpenClaw gateway</title>\n"
            "<style>body{font:16px/1.5 sans-serif;max-width:40em;margin:4em auto;padding:0 1em}"
            "</style>\n"
            "<h1>OpenClaw gateway</h1>\n"
            "<p>This address belongs to OpenClaw Tray. Nodes and command lines connect to it by "
            "WebSocket, for instance:</p>\n"
            "<pre>openclaw node run --host &lt;this host&gt; --port &lt;this port&gt;\n"
            "openclaw gateway health --url ws://&lt;this host&gt;:&lt;this port&gt; "
            "--token &lt;token&gt;</pre>\n"
            "<p>The web control page is shown here once its files are on this computer: install "
            "the <code>openclaw</code> package, or set <code>gateway.controlUi.root</code> to "
            "the folder with its <code>index.html</code>.</p>\n</html>\n"};
    reply.policy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";
    return reply;
}

// Empty for what no request for the page asks for.
QString safePath(const HttpHead &head)
{
    const QString path = QString::fromUtf8(QByteArray::fromPercentEncoding(head.path()));
    const QStringList parts = path.split(u'/');
    const bool isSafe =
        path.startsWith(u'/') && !path.contains(u'\\') && !path.contains(QChar(0)) &&
        std::ranges::none_of(parts, [](const QString &part) { return part.startsWith(u'.'); });
    return isSafe ? path : QString();
}

} // namespace

QString ControlPage::findInstalled()
{
    const QString command = QStandardPaths::findExecutable(u"openclaw"_s);
    if (command.isEmpty())
        return {};
    const QString folder = QFileInfo(QFileInfo(command).canonicalFilePath()).path();
    for (const QString &candidate :
         {folder + u"/dist/control-ui"_s, folder + u"/node_modules/openclaw/dist/control-ui"_s}) {
        if (QFileInfo::exists(candidate + u"/index.html"_s))
            return candidate;
    }
    return {};
}

std::optional<HttpReply> ControlPage::answer(const HttpHead &head,
                                             const GatewayConfig &config) const
{
    const QString path = safePath(head);
    const bool isForeign = std::ranges::any_of(
        ForeignPrefixes, [&](QLatin1StringView prefix) { return path.startsWith(prefix); });
    if (path.isEmpty() || isForeign)
        return std::nullopt;
    const QString root = config.showsControlUi ? rootOf(config, m_installed) : QString();
    if (root.isEmpty() && path != "/"_L1)
        return std::nullopt;
    if (head.method != "GET" && head.method != "HEAD")
        return onlyReadable();
    if (root.isEmpty())
        return ownPage();
    if (path == "/control-ui-config.json"_L1)
        return bootstrap(head, config);
    return answerFile(root, path);
}

// protocol-v4.md 14: the shared secret, or what the page's own device was given for it.
bool ControlPage::isBearer(const HttpHead &head, const GatewayConfig &config) const
{
    if (config.authMode == AuthMode::None)
        return true;
    const QByteArray header = head.header("authorization").value_or(QByteArray());
    if (!header.startsWith("Bearer "))
        return false;
    const Secret sent(header.mid(7));
    const Secret &secret = config.authMode == AuthMode::Token ? config.token : config.password;
    const bool isShared = !secret.isEmpty() && constantTimeEquals(sent, secret);
    return isShared || m_isDeviceToken(sent);
}

HttpReply ControlPage::bootstrap(const HttpHead &head, const GatewayConfig &config) const
{
    if (!isBearer(head, config))
        return errorReply(401, "Unauthorized", "unauthorized");
    const QJsonObject object{{u"basePath"_s, QString()},
                             {u"assistantName"_s, u"No assistant"_s},
                             {u"assistantAvatar"_s, u"–"_s},
                             {u"assistantAgentId"_s, u"main"_s},
                             {u"serverVersion"_s, productVersion()},
                             {u"embedSandbox"_s, u"scripts"_s},
                             {u"allowExternalEmbedUrls"_s, false},
                             {u"automaticallyFetchFavicons"_s, false},
                             {u"communityInvite"_s, false},
                             {u"terminalEnabled"_s, false},
                             {u"cliAgentsEnabled"_s, false},
                             {u"pluginAssetsRequireAuth"_s, true},
                             {u"pluginFrameGrants"_s, QJsonArray()}};
    return jsonReply(200, QJsonDocument(object).toJson(QJsonDocument::Compact));
}

HttpReply ControlPage::answerFile(const QString &root, const QString &path) const
{
    const bool looksLikeFile =
        path.startsWith("/assets/"_L1) || path.section(u'/', -1).contains(u'.');
    const QString wanted = looksLikeFile ? path : u"/index.html"_s;
    const QString real = QFileInfo(root + wanted).canonicalFilePath();
    QFile file(real);
    // The real place decides: a link may lead out of the folder.
    if (!real.startsWith(root + u'/') || !QFileInfo(real).isFile() || file.size() > MaxFileBytes ||
        !file.open(QIODevice::ReadOnly))
        return {.status = 404, .body = "Not Found"};
    QByteArray body = file.readAll();
    const bool isPage = wanted.endsWith(".html"_L1);
    // The page is served for paths below others, too, where its relative links would miss.
    if (isPage)
        body.replace("=\"./", "=\"/");
    return pageReply(mediaTypeOf(wanted), body, isPage ? scriptHashes(body) : QByteArray());
}

} // namespace gateway
