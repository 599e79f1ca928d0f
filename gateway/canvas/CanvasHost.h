// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/auth/CanvasAccess.h"
#include "gateway/canvas/CanvasAssets.h"
#include "gateway/canvas/CanvasFile.h"
#include "gateway/canvas/CanvasRoute.h"
#include "gateway/canvas/LiveReload.h"
#include "gateway/canvas/RecentFiles.h"
#include "gateway/server/HttpSite.h"

namespace gateway {

/// Serves the canvas: the owner's pages, the A2UI renderer and live reload, to whoever CanvasAccess
/// lets in. The same for every door it is reached by.
///
/// Thread: gateway thread only. Rule: protocol-v3.md 9.3 to 9.5, protocol-v4.md 13.
class CanvasHost final : public QObject, public HttpSite
{
    Q_OBJECT

public:
    CanvasHost(CanvasAccess &access, LiveReload &reload, Clock &clock, QObject *parent = nullptr);

    /// From now on the folder is served.
    void open(const QString &root) { m_root = root; }
    /// From now on no path is of this site.
    void close();
    [[nodiscard]] bool isOpen() const { return !m_root.isEmpty(); }
    [[nodiscard]] const CanvasAssets &assets() const { return m_assets; }
    /// Whether somebody who asks for `path` is shown something.
    [[nodiscard]] bool hasPage(const CanvasPath &path) const;

    [[nodiscard]] std::optional<HttpAnswer> answer(const HttpHead &head,
                                                   const ClientAddress &client) override;
    [[nodiscard]] bool takesUpgrade(const HttpHead &head) const override;
    [[nodiscard]] std::optional<HttpReply> refuseUpgrade(const HttpHead &head,
                                                         const ClientAddress &client) override;
    void upgrade(QTcpSocket *socket, const HttpHead &head) override;

signals:
    /// Somebody was not let in. `address` is empty for clients of this host.
    void refused(const QString &address, gateway::CanvasAccess::Refusal why);

private:
    [[nodiscard]] CanvasAccess::Verdict judge(const HttpHead &head, const ClientAddress &client,
                                              const CanvasRoute &route);
    [[nodiscard]] HttpAnswer answerRoute(const HttpHead &head, const ClientAddress &client,
                                         const CanvasRoute &route);
    [[nodiscard]] HttpAnswer answerPage(const HttpHead &head, const CanvasRoute &route);
    [[nodiscard]] std::optional<CanvasFile> find(const CanvasPath &path);
    [[nodiscard]] HttpAnswer answerFile(const HttpHead &head, CanvasFile file) const;
    [[nodiscard]] HttpAnswer answerA2ui(const HttpHead &head, const CanvasRoute &route) const;
    [[nodiscard]] HttpAnswer answerAsset(const HttpHead &head, const Asset &asset,
                                         const QByteArray &mediaType) const;
    [[nodiscard]] HttpAnswer answerReload() const;
    [[nodiscard]] bool showsStarterPage(const CanvasPath &path) const;

    CanvasAccess &m_access;
    LiveReload &m_reload;
    CanvasAssets m_assets;
    RecentFiles m_recent;
    QString m_root;
};

} // namespace gateway
