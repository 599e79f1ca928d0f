// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/canvas/CanvasHost.h"

#include "gateway/base/Limits.h"
#include "gateway/canvas/HtmlInjection.h"
#include "gateway/canvas/RangeHeader.h"
#include "gateway/canvas/Validators.h"
#include "gateway/protocol/MediaTypes.h"
#include "gateway/server/WebSocketTransport.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

HttpReply notFound()
{
    return {.status = 404, .body = "not found"};
}

// protocol-v3.md 9.4 "Not found": a page where a folder was asked for.
HttpReply noIndex()
{
    return {.status = 404,
            .contentType = "text/html; charset=utf-8",
            .body = "<!doctype html><meta charset=\"utf-8\"><title>Not found</title>"
                    "<p>There is no <code>index.html</code> in this folder of the canvas.</p>\n"};
}

HttpReply refusalOf(CanvasAccess::Refusal refusal)
{
    switch (refusal) {
    case CanvasAccess::Refusal::Unauthorized:
        return errorReply(401, "Unauthorized", "unauthorized");
    case CanvasAccess::Refusal::ForeignHost:
        return errorReply(403,
                          "This gateway is not known by that host name. Use its address, or list "
                          "the origin in gateway.controlUi.allowedOrigins.",
                          "host_not_allowed");
    case CanvasAccess::Refusal::ForeignOrigin:
        return errorReply(403, "Pages of other origins may not listen here.", "origin_not_allowed");
    }
    return errorReply(401, "Unauthorized", "unauthorized");
}

HttpReply replyOf(CanvasPath::Fault fault)
{
    switch (fault) {
    case CanvasPath::Fault::Malformed:
        return errorReply(400, "The path is not percent-encoded UTF-8.", "invalid_request");
    case CanvasPath::Fault::TooLong:
        return errorReply(414, "The path is too long.", "invalid_request");
    case CanvasPath::Fault::Hidden:
        return notFound();
    }
    return notFound();
}

QByteArray etagOf(const CanvasFile &file, bool isInjected)
{
    const FileIdentity &is = file.identity;
    return '"' + QByteArray::number(is.modifiedNs, 16) + '-' + QByteArray::number(is.size, 16) +
           '-' + QByteArray::number(is.inode, 16) + (isInjected ? "-r" : "") + '"';
}

} // namespace

CanvasHost::CanvasHost(CanvasAccess &access, LiveReload &reload, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_access(access)
    , m_reload(reload)
    , m_recent(clock)
{
}

void CanvasHost::close()
{
    m_root.clear();
    m_recent.clear();
}

std::optional<HttpAnswer> CanvasHost::answer(const HttpHead &head, const ClientAddress &client)
{
    const auto route = isOpen() ? CanvasRoute::of(head) : std::nullopt;
    if (!route)
        return std::nullopt;
    HttpAnswer answer = answerRoute(head, client, *route);
    // Pages come with many parts, and videos in many pieces.
    answer.mayKeepAlive = true;
    return answer;
}

CanvasAccess::Verdict CanvasHost::judge(const HttpHead &head, const ClientAddress &client,
                                        const CanvasRoute &route)
{
    auto verdict = m_access.judge(head, client, route.capability);
    if (!verdict)
        emit refused(client.reported, verdict.error());
    return verdict;
}

HttpAnswer CanvasHost::answerRoute(const HttpHead &head, const ClientAddress &client,
                                   const CanvasRoute &route)
{
    if (const auto granted = judge(head, client, route); !granted)
        return {refusalOf(granted.error())};
    if (head.method != "GET" && head.method != "HEAD")
        return {onlyReadable()};
    switch (route.area) {
    case CanvasRoute::Area::Pages:
        return answerPage(head, route);
    case CanvasRoute::Area::A2ui:
        return answerA2ui(head, route);
    case CanvasRoute::Area::Reload:
        return answerReload();
    case CanvasRoute::Area::Other:
        return {notFound()};
    }
    return {notFound()};
}

HttpAnswer CanvasHost::answerPage(const HttpHead &head, const CanvasRoute &route)
{
    const auto path = CanvasPath::decode(route.rest);
    if (!path)
        return {replyOf(path.error())};
    if (auto file = find(*path))
        return answerFile(head, *std::move(file));
    if (showsStarterPage(*path))
        return answerAsset(head, m_assets.starterPage(), "text/html; charset=utf-8");
    return {path->isFolder ? noIndex() : notFound()};
}

std::optional<CanvasFile> CanvasHost::find(const CanvasPath &path)
{
    QString place = m_root + u'/' + path.relative;
    if (path.isFolder)
        place += u"/index.html"_s;
    if (auto known = m_recent.find(place))
        return known;
    auto file = CanvasFile::open(m_root, path);
    if (!file || file->size() > limits::HttpWholeBody)
        return file;
    // Shorter than a moment ago: somebody is writing it.
    if (!file->readWhole())
        return std::nullopt;
    m_recent.keep(place, *file);
    return file;
}

// A folder with nothing in it yet shows how to begin.
bool CanvasHost::showsStarterPage(const CanvasPath &path) const
{
    return path.relative.isEmpty() && QDir(m_root).isEmpty();
}

bool CanvasHost::hasPage(const CanvasPath &path) const
{
    return isOpen() && (CanvasFile::open(m_root, path) || showsStarterPage(path));
}

HttpAnswer CanvasHost::answerFile(const HttpHead &head, CanvasFile file) const
{
    const QByteArray mediaType = mediaTypeOf(file.name);
    const bool isInjected = m_reload.isRunning() && mediaType.startsWith("text/html");
    const qint64 modifiedSeconds = file.identity.modifiedNs / 1'000'000'000;
    const Validators validators{.etag = etagOf(file, isInjected),
                                .modifiedSeconds = modifiedSeconds};
    HttpAnswer answer{{.contentType = mediaType, .isContent = true}};
    HttpReply &reply = answer.reply;
    reply.headers = {{"ETag", validators.etag},
                     {"Last-Modified", toHttpDate(modifiedSeconds)},
                     {"Accept-Ranges", isInjected ? "none" : "bytes"}};
    if (validators.isKnownTo(head)) {
        reply.status = 304;
        return answer;
    }
    if (isInjected) {
        answer.more = injected(std::move(file), m_assets.reloadScript());
        return answer;
    }
    const auto range = head.header("range");
    const RangeVerdict verdict = head.method == "GET" && range && validators.allowRange(head)
                                     ? parseRange(*range, file.size())
                                     : RangeVerdict(WholeFile{});
    const QByteArray size = QByteArray::number(file.size());
    if (std::holds_alternative<Unsatisfiable>(verdict)) {
        HttpReply refusal = errorReply(416, "The file has no such range.", "invalid_request");
        refusal.headers = {{"Content-Range", "bytes */" + size}};
        return {refusal};
    }
    ByteRange wanted{.first = 0, .last = file.size() - 1};
    if (const auto *part = std::get_if<ByteRange>(&verdict)) {
        wanted = *part;
        reply.status = 206;
        reply.headers.append({"Content-Range", "bytes " + QByteArray::number(wanted.first) + '-' +
                                                   QByteArray::number(wanted.last) + '/' + size});
    }
    if (!file.file) {
        answer.more.appendBytes(file.content.mid(wanted.first, wanted.length()));
        return answer;
    }
    answer.more.setFile(std::move(file.file));
    answer.more.appendStretch(wanted.first, wanted.length());
    return answer;
}

HttpAnswer CanvasHost::answerAsset(const HttpHead &head, const Asset &asset,
                                   const QByteArray &mediaType) const
{
    const bool isInjected = m_reload.isRunning() && mediaType.startsWith("text/html");
    QByteArray etag = asset.etag;
    if (isInjected)
        etag.insert(etag.size() - 1, "-r");
    HttpAnswer answer{{.contentType = mediaType, .headers = {{"ETag", etag}}, .isContent = true}};
    if (Validators{.etag = etag}.isKnownTo(head)) {
        answer.reply.status = 304;
        return answer;
    }
    answer.more.appendBytes(isInjected ? injected(asset.content, m_assets.reloadScript())
                                       : asset.content);
    return answer;
}

HttpAnswer CanvasHost::answerA2ui(const HttpHead &head, const CanvasRoute &route) const
{
    const auto path = CanvasPath::decode(route.rest);
    if (!path)
        return {replyOf(path.error())};
    const QString name = path->relative.isEmpty() ? u"index.html"_s : path->relative;
    const Asset *asset = m_assets.a2ui(name);
    if (!asset)
        return {m_assets.hasA2ui() ? notFound()
                                   : HttpReply{.status = 503, .body = "A2UI assets not found"}};
    HttpAnswer answer = answerAsset(head, *asset, mediaTypeOf(name));
    if (!m_assets.hasA2ui() && answer.reply.status == 200)
        answer.reply.status = 503;
    return answer;
}

HttpAnswer CanvasHost::answerReload() const
{
    if (!m_reload.isRunning())
        return {notFound()};
    HttpReply reply{.status = 426, .body = "upgrade required"};
    reply.headers = {{"Upgrade", "websocket"}};
    return {reply};
}

bool CanvasHost::takesUpgrade(const HttpHead &head) const
{
    if (!isOpen() || !m_reload.isRunning())
        return false;
    const auto route = CanvasRoute::of(head);
    return route && route->area == CanvasRoute::Area::Reload;
}

std::optional<HttpReply> CanvasHost::refuseUpgrade(const HttpHead &head,
                                                   const ClientAddress &client)
{
    const auto route = CanvasRoute::of(head);
    if (!route)
        return notFound();
    if (const auto granted = judge(head, client, *route); !granted)
        return refusalOf(granted.error());
    if (auto refusal = WebSocketTransport::refusal(head))
        return refusal;
    if (!m_reload.hasRoomFor(QHostAddress(client.address)))
        return errorReply(503, "Too many pages wait for changes.", "unavailable");
    return std::nullopt;
}

void CanvasHost::upgrade(QTcpSocket *socket, const HttpHead &head)
{
    const auto route = CanvasRoute::of(head);
    const auto capabilityOf =
        route && route->capability ? m_access.holderOf(*route->capability) : std::nullopt;
    m_reload.add(std::make_unique<WebSocketTransport>(socket, head), socket->peerAddress(),
                 capabilityOf);
}

} // namespace gateway
