// SPDX-License-Identifier: GPL-3.0-or-later
#include "gateway/runtime/TokenAge.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace gateway {

namespace {

const QString Document = u"tray/shared-token.json"_s;

QString digestOf(const Secret &token)
{
    return QString::fromLatin1(
        QCryptographicHash::hash(token.reveal(), QCryptographicHash::Sha256).toHex());
}

} // namespace

void TokenAge::begin(const Secret &token)
{
    m_token = token;
    m_createdAtMs.reset();
    const auto loaded = m_store.load(Document);
    if (token.isEmpty() || !loaded || !loaded->has_value())
        return;
    const QJsonObject &known = loaded->value();
    if (known.value("sha256"_L1).toString() == digestOf(token))
        m_createdAtMs = known.value("createdAtMs"_L1).toInteger();
}

// Not being able to save costs no more than the date after the next start.
void TokenAge::note(const Secret &token)
{
    if (token == m_token)
        return;
    m_token = token;
    m_createdAtMs.reset();
    if (token.isEmpty())
        return;
    m_createdAtMs = m_clock.wallMs();
    static_cast<void>(m_store.save(
        Document, {{u"sha256"_s, digestOf(token)}, {u"createdAtMs"_s, *m_createdAtMs}}));
}

} // namespace gateway
