// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/nodes/Consents.h"

#include "ui/common/Confirm.h"
#include "ui/nodes/NodeActions.h"

using namespace Qt::StringLiterals;

namespace ui {

void Consents::need(QWidget &parent, const gateway::NodeView &node, const QString &command,
                    const std::function<void()> &then)
{
    const auto kind = CommandGroups::sensitivityOf(command);
    if (!kind || isGiven(node.id, *kind)) {
        then();
        return;
    }
    const Question question{.objectName = u"nodes.consent"_s,
                            .title = CommandGroups::question(*kind, NodeActions::nameOf(node)),
                            .confirm = CommandGroups::consent(*kind),
                            .keep = tr("Cancel")};
    ask(&parent, question, [this, id = node.id, kind = *kind, then](bool) {
        m_given.insert({id, kind});
        then();
    });
}

} // namespace ui
