// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/Navigator.h"

#include <QStringList>

namespace gateway::test {

/// Goes nowhere, and remembers where it was sent.
class NoNavigator final : public ui::Navigator
{
public:
    void showPage(ui::PageId page) override { calls.append(ui::toText(page)); }
    void showNode(const NodeId &node) override { calls.append(node.text()); }
    void showAddNode() override { calls.append(QStringLiteral("addNode")); }
    void showSetup() override { calls.append(QStringLiteral("setup")); }
    void showRemote(const FoundGatewayView &found) override
    {
        calls.append(QStringLiteral("remote %1 %2").arg(found.url, found.fingerprint).trimmed());
    }
    void showHelp(ui::PageId page) override
    {
        calls.append(QStringLiteral("help ") + ui::toText(page));
    }
    void checkForProblems() override { calls.append(QStringLiteral("checks")); }
    void saveDiagnostics() override { calls.append(QStringLiteral("diagnostics")); }

    QStringList calls;
};

} // namespace gateway::test
