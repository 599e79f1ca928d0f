// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/NodeLookup.h"

#include "app/cli/NodeAnswers.h"

using namespace Qt::StringLiterals;

void withNode(CommandRun &run, std::function<void(const QJsonObject &node)> then)
{
    run.open([&run, then] {
        run.ask(u"node.list"_s, {}, [&run, then](const QJsonObject &listing) {
            const QString wanted = run.given().value("node"_L1)->trimmed();
            if (const auto node = findNode(wanted, listing.value("nodes"_L1).toArray()))
                return then(*node);
            run.fail(ExitCode::Failed, u"No node, or more than one, is meant by %1. List them "
                                       "with: openclaw-tray nodes status"_s.arg(harmless(wanted)));
        });
    });
}
