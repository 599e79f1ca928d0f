// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/PortError.h"

namespace ui {

using gateway::CommandError;
using gateway::PortCheck;
using Code = CommandError::Code;

CommandError portError(const PortCheck &check, int port)
{
    CommandError error{.subject = QString::number(port), .program = check.program};
    switch (check.state) {
    case PortCheck::State::TakenByGateway:
        error.code = Code::PortTakenByGateway;
        break;
    case PortCheck::State::Denied:
        error.code = Code::PortDenied;
        break;
    case PortCheck::State::Free:
    case PortCheck::State::Ours:
    case PortCheck::State::TakenByProgram:
        error.code = Code::PortTakenByProgram;
        break;
    }
    return error;
}

} // namespace ui
