// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gateway/state/StateStore.h"

#include <QHash>

namespace gateway::test {

/// Documents in memory; can be told to fail as a full disk does.
class MemoryStateStore final : public StateStore
{
public:
    [[nodiscard]] Result<std::optional<QJsonObject>, Error> load(const QString &name) override
    {
        if (failsLoading)
            return Failure{Error{.kind = loadFault, .text = {}, .subject = name}};
        const auto it = documents.constFind(name);
        return it == documents.cend() ? std::optional<QJsonObject>() : std::optional(*it);
    }

    [[nodiscard]] Outcome save(const QString &name, const QJsonObject &document) override
    {
        if (failsSaving)
            return Failure{Error{.kind = Error::Kind::Io, .text = {}, .subject = name}};
        documents.insert(name, document);
        ++saveCount;
        return {};
    }

    QHash<QString, QJsonObject> documents;
    int saveCount = 0;
    bool failsSaving = false;
    bool failsLoading = false;
    Error::Kind loadFault = Error::Kind::Corrupt;
};

} // namespace gateway::test
