// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/peers/Peer.h"
#include "gateway/protocol/MethodSpec.h"
#include "gateway/protocol/ParamReader.h"
#include "gateway/server/Responder.h"

#include <functional>
#include <map>

namespace gateway {

/// The parameters of a method that takes none.
struct NoParams
{
    static Result<NoParams, ParamFault> decode(ParamReader reader)
    {
        return reader.finish(NoParams());
    }
};

/// The parameters of a method that looks at none of what official clients may send it.
struct IgnoredParams
{
    static Result<IgnoredParams, ParamFault> decode(ParamReader reader)
    {
        reader.allowUnknown();
        return reader.finish(IgnoredParams());
    }
};

/// Finds the row of a method and calls its handler with typed parameters; authorises nobody.
///
/// Thread: gateway thread only.
class MethodRouter final
{
public:
    using Handler = std::function<void(const Peer &, const RequestFrame &, const Responder &)>;
    struct Row
    {
        MethodSpec spec = {};
        Handler handler = {};
    };

    /// `handle(caller, params)` answers at once with a Result.
    template <typename P, typename F>
    void add(const MethodSpec &spec, F handle)
    {
        addAsync<P>(spec, [handle = std::move(handle)](const Peer &caller, const P &params,
                                                       const Responder &respond) {
            respond.settle(handle(caller, params));
        });
    }

    /// `handle(caller, params, respond)` answers when it can.
    template <typename P, typename F>
    void addAsync(const MethodSpec &spec, F handle)
    {
        addRow({.spec = spec,
                .handler = [name = spec.name, handle = std::move(handle)](
                               const Peer &caller, const RequestFrame &frame,
                               const Responder &respond) {
                    const auto decoded = P::decode(ParamReader(frame));
                    if (!decoded)
                        return respond.fail(invalidParams(name, decoded.error()));
                    handle(caller, *decoded, respond);
                }});
    }

    [[nodiscard]] const Row *find(QStringView method) const;
    [[nodiscard]] const std::map<QString, Row> &rows() const { return m_rows; }
    /// The names for `hello-ok.features.methods` of one version, sorted.
    [[nodiscard]] QStringList advertised(const ProtocolDialect &dialect) const;

    [[nodiscard]] static RpcError invalidParams(QLatin1StringView method, const ParamFault &fault);

private:
    void addRow(Row row); ///< Ends the process on a name already taken: a fault of ours.

    std::map<QString, Row> m_rows;
};

} // namespace gateway
