// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/server/MethodRouter.h"

using namespace Qt::StringLiterals;

namespace gateway {

void MethodRouter::addRow(Row row)
{
    const QString name = row.spec.name;
    const auto [position, isNew] = m_rows.emplace(name, std::move(row));
    if (!isNew)
        qFatal("method %s is registered twice", qPrintable(name));
}

const MethodRouter::Row *MethodRouter::find(QStringView method) const
{
    const auto it = m_rows.find(method.toString());
    return it == m_rows.end() ? nullptr : &it->second;
}

QStringList MethodRouter::advertised(const ProtocolDialect &dialect) const
{
    QStringList names;
    for (const auto &[name, row] : m_rows) {
        if (row.spec.isAdvertised && dialect.offers(row.spec))
            names.append(name);
    }
    return names;
}

RpcError MethodRouter::invalidParams(QLatin1StringView method, const ParamFault &fault)
{
    return invalidRequest(u"invalid %1 params: %2"_s.arg(method, fault.text));
}

} // namespace gateway
