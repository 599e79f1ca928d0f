// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class CommandRun;

/// What the rows of the command table do. Each starts its command and returns; the run ends by
/// CommandRun::finish or ::fail, now or later.
namespace commands {

void gatewayStatus(CommandRun &run);
void gatewayHealth(CommandRun &run);
void gatewayCall(CommandRun &run);
void gatewayProbe(CommandRun &run);
void gatewayDiscover(CommandRun &run);
void gatewayStop(CommandRun &run);
void gatewayRestart(CommandRun &run);
void gatewayInstall(CommandRun &run);
void gatewayUninstall(CommandRun &run);

void nodesList(CommandRun &run);
void nodesStatus(CommandRun &run);
void nodesDescribe(CommandRun &run);
void nodesInvoke(CommandRun &run);
void nodesRun(CommandRun &run);
void nodesRename(CommandRun &run);
void nodesPending(CommandRun &run);
void nodesApprove(CommandRun &run);
void nodesReject(CommandRun &run);
void nodesRemove(CommandRun &run);

void devicesList(CommandRun &run);
void devicesApprove(CommandRun &run);
void devicesReject(CommandRun &run);
void devicesRemove(CommandRun &run);
void devicesRotate(CommandRun &run);
void devicesRevoke(CommandRun &run);

void onboard(CommandRun &run);
void qr(CommandRun &run);

void logs(CommandRun &run);
void tokenShow(CommandRun &run);
void tokenNew(CommandRun &run);
void dashboard(CommandRun &run);
void completion(CommandRun &run);

} // namespace commands
