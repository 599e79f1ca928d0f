// SPDX-License-Identifier: GPL-3.0-or-later
// schema.mjs PORT TOKEN: calls every method that the gateway advertises in protocol 4, each with good
// parameters, as an operator and as a node; checks every frame, and every parameter, reply and event that
// the published protocol.schema.json describes; prints a table. Fails on a frame that is not valid, on a
// call that is refused, and on an advertised method that no row calls. Run from a folder that has
// @openclaw/gateway-protocol, ajv and ws.
import { createHash, createPrivateKey, createPublicKey, randomBytes, randomUUID, sign } from "node:crypto";
import { readFileSync } from "node:fs";
import Ajv from "ajv";
import WebSocket from "ws";

const [port, token] = process.argv.slice(2);
const schemaFile = new URL("./node_modules/@openclaw/gateway-protocol/protocol.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile));
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema, "protocol");

const faults = new Set();
function check(definition, value, what) {
  const validate = ajv.getSchema(`protocol#/definitions/${definition}`);
  if (validate(value)) return true;
  faults.add(`${what} (${definition}): ${ajv.errorsText(validate.errors)}`);
  return false;
}
// What the reference sends though its own schema does not list it, and its command line reads.
const unlisted = { "channels.status": ["statusIssues"] };
const camel = (name) => name.split(/[.-]/).map((word) => word[0].toUpperCase() + word.slice(1)).join("");
const definitionOf = (name) => (schema.definitions[name] ? name : undefined);

// Replies and events whose definition is not named after them.
const replies = { "agent.identity.get": "AgentIdentityResult", "config.schema": "ConfigSchemaResponse",
  "exec.approvals.get": "ExecApprovalsSnapshot", "exec.approvals.set": "ExecApprovalsSnapshot",
  "exec.approvals.node.get": "ExecApprovalsNodeSnapshot", "exec.approvals.node.set": "ExecApprovalsNodeSnapshot",
  "device.scopes.waitUpgrade": "ScopeUpgradeResult" };
const events = { tick: "TickEvent", shutdown: "ShutdownEvent", "device.pair.requested": "DevicePairRequestedEvent",
  "device.pair.resolved": "DevicePairResolvedEvent", "device.pair.setup.completed": "DevicePairSetupCompletedEvent",
  "node.invoke.request": "NodeInvokeRequestEvent" };
const eventsSeen = new Map();

function checkEvent(frame) {
  const definition = events[frame.event];
  let state = definition ? "valid" : "no schema";
  if (definition && !check(definition, frame.payload, `event ${frame.event}`)) state = "INVALID";
  if (frame.event === "presence") {
    const isValid = frame.payload.presence.map((entry) => check("PresenceEntry", entry, "presence entry"));
    state = isValid.every(Boolean) ? "valid" : "INVALID";
  }
  if (frame.event === "health") {
    const snapshot = { presence: [], health: frame.payload, stateVersion: frame.stateVersion, uptimeMs: 0 };
    state = check("Snapshot", snapshot, "health") ? "valid" : "INVALID";
  }
  if (eventsSeen.get(frame.event) !== "INVALID") eventsSeen.set(frame.event, state);
}

// One connection that keeps its events and checks each frame.
class Connection {
  #waiting = new Map();
  #lastId = 0;
  #listeners = [];

  constructor() {
    this.socket = new WebSocket(`ws://127.0.0.1:${port}`);
    this.socket.on("message", (data) => this.#receive(JSON.parse(data)));
    this.closed = new Promise((resolve) => this.socket.on("close", (code, reason) => resolve({ code, reason: String(reason) })));
    this.challenge = this.event("connect.challenge");
  }
  #receive(frame) {
    check(frame.type === "event" ? "EventFrame" : "ResponseFrame", frame, `${frame.type} ${frame.event ?? frame.id}`);
    if (frame.type === "res") {
      this.#waiting.get(frame.id)?.(frame);
      return;
    }
    checkEvent(frame);
    for (const listener of this.#listeners.splice(0)) if (!listener(frame)) this.#listeners.push(listener);
  }
  event(name) {
    return new Promise((resolve) => this.#listeners.push((frame) => frame.event === name && (resolve(frame.payload), true)));
  }
  answer(name, respond) {
    this.#listeners.push((frame) => (frame.event === name && respond(frame.payload), false));
  }
  call(method, params) {
    return new Promise((resolve) => {
      const id = String(++this.#lastId);
      this.#waiting.set(id, resolve);
      this.socket.send(JSON.stringify({ type: "req", id, method, ...(params ? { params } : {}) }));
    });
  }
  async connect({ identity, role = "operator", scopes = [], client, ...rest }) {
    const { nonce, ts } = await this.challenge;
    const params = { minProtocol: 4, maxProtocol: 4, role, scopes, client, auth: { token }, ...rest };
    check("ConnectParams", params, `connect as ${role}`);
    if (identity) params.device = identity.prove(params, nonce, ts);
    const hello = await this.call("connect", params);
    if (!hello.ok) fail(`connect as ${role} refused: ${JSON.stringify(hello.error)}`);
    check("HelloOk", hello.payload, `hello-ok as ${role}`);
    return hello.payload;
  }
}

class Identity {
  constructor() {
    const pkcs8 = Buffer.concat([Buffer.from("302e020100300506032b657004220420", "hex"), randomBytes(32)]);
    this.key = createPrivateKey({ key: pkcs8, format: "der", type: "pkcs8" });
    this.raw = createPublicKey(this.key).export({ format: "der", type: "spki" }).subarray(-32);
    this.id = createHash("sha256").update(this.raw).digest("hex");
  }
  prove({ client, role, scopes }, nonce, signedAt) {
    const text = ["v3", this.id, client.id, client.mode, role, scopes.join(","), signedAt, token, nonce,
      client.platform.toLowerCase(), client.deviceFamily.toLowerCase()].join("|");
    return { id: this.id, publicKey: this.raw.toString("base64url"), nonce, signedAt,
      signature: sign(null, Buffer.from(text), this.key).toString("base64url") };
  }
}

const timer = setTimeout(() => fail("not done within 120 s"), 120_000);
function fail(text) {
  console.error(text);
  process.exit(1);
}

const table = [];
const called = new Set();
async function row(connection, method, params = {}, { mayFail } = {}) {
  called.add(method);
  const paramsOf = definitionOf(`${camel(method)}Params`);
  const areGood = !paramsOf || check(paramsOf, params, `parameters of ${method}`);
  const reply = await connection.call(method, params);
  const resultOf = replies[method] ?? definitionOf(`${camel(method)}Result`);
  let state = reply.ok ? "ok" : `${reply.error.code}: ${reply.error.message}`;
  if (!reply.ok && !mayFail) faults.add(`${method} was refused: ${state}`);
  let validity = "no schema";
  if (reply.ok && resultOf) {
    const listed = { ...reply.payload };
    for (const key of unlisted[method] ?? []) delete listed[key];
    validity = check(resultOf, listed, `reply to ${method}`) ? "valid" : "INVALID";
  }
  table.push([method, areGood ? (paramsOf ? "valid" : "-") : "INVALID", validity, state]);
  return reply.payload ?? {};
}

const admin = new Connection();
const hello = await admin.connect({ scopes: ["operator.admin", "operator.approvals", "operator.pairing"],
  client: { id: "gateway-client", mode: "backend", version: "1", platform: "linux" }, caps: ["exec-approvals"] });
const identity = new Identity();
const nodeClient = { id: "node-host", mode: "node", version: "1", platform: "linux", deviceFamily: "Linux", displayName: "Schema node" };
const commands = ["system.which", "system.execApprovals.get", "system.execApprovals.set"];
const connectNode = async () => {
  const connection = new Connection();
  const rules = { path: "/x", exists: true, hash: "h", file: { version: 1 } };
  connection.answer("node.invoke.request", ({ id, nodeId }) =>
    row(connection, "node.invoke.result", { id, nodeId, ok: true, payloadJSON: JSON.stringify(rules) }));
  await connection.connect({ identity, role: "node", client: nodeClient, caps: ["system"], commands });
  return connection;
};
const node = await connectNode();
const nodeId = identity.id;

// Pairing of nodes and devices.
const waiting = await row(admin, "node.pair.list");
await row(admin, "node.pair.approve", { requestId: waiting.pending[0].requestId });
await row(admin, "node.rename", { nodeId, displayName: "Renamed" });
await row(admin, "device.pair.list");
await row(admin, "device.pair.rename", { deviceId: nodeId, label: "Renamed again" });
await row(admin, "device.pair.approve", { requestId: randomUUID() }, { mayFail: true });
await row(admin, "device.pair.reject", { requestId: randomUUID() }, { mayFail: true });
await row(admin, "node.pair.reject", { requestId: randomUUID() }, { mayFail: true });

// What a node says.
await row(node, "node.event", { event: "node.host.stats", payload: { cpuCount: 2, memoryTotalBytes: 2, memoryFreeBytes: 1 } });
await row(node, "node.event", { event: "node.presence.alive", payload: { trigger: "connect" } });
await row(node, "node.event", { event: "node.presence.activity", payload: { idleSeconds: 1, source: "app" } });
await row(node, "node.runnerInventory.update", { protocolFeatures: ["node-worker-supervisor-v6"], workerHost: { enabled: false } });
await row(node, "node.skills.update", { skills: [] });
await row(node, "node.pluginTools.update", { tools: [] });
await row(node, "node.pending.pull");
await row(node, "node.pending.ack", { ids: ["none"] });
await row(admin, "node.pending.enqueue", { nodeId, type: "status.request" });
await row(node, "node.pending.drain", { maxItems: 5 });
await row(node, "skills.bins");
await row(node, "node.invoke.progress", { invokeId: randomUUID(), nodeId, seq: 0, chunk: "x" });
await row(node, "node.pluginSurface.refresh", { surface: "canvas" }, { mayFail: true });

// Asking it.
await row(admin, "node.list");
await row(admin, "node.describe", { nodeId });
await row(admin, "node.invoke", { nodeId, command: "system.which", params: { bins: ["sh"] }, idempotencyKey: "k" });
await row(admin, "exec.approvals.node.get", { nodeId });
await row(admin, "exec.approvals.node.set", { nodeId, file: { version: 1 }, baseHash: "h" });
const rules = await row(admin, "exec.approvals.get");
await row(admin, "exec.approvals.set", { file: { version: 1, agents: {} }, baseHash: rules.hash });

// Approvals: asked by one connection, decided by another.
const asker = new Connection();
await asker.connect({ scopes: ["operator.approvals"], client: { id: "gateway-client", mode: "backend", version: "1", platform: "linux" } });
const asked = admin.event("exec.approval.requested");
const decision = row(asker, "exec.approval.request", { command: "ls", id: "one" });
await asked;
await row(admin, "exec.approval.list");
await row(admin, "exec.approval.get", { id: "one" });
await row(admin, "approval.get", { id: "one" });
const waitedFor = row(asker, "exec.approval.waitDecision", { id: "one" });
await row(admin, "exec.approval.resolve", { id: "one", decision: "allow-once" });
await Promise.all([decision, waitedFor]);
const again = admin.event("exec.approval.requested");
const second = row(asker, "exec.approval.request", { command: "ls", id: "two" });
await again;
await row(admin, "approval.resolve", { id: "two", decision: "deny", kind: "exec" });
await second;
await row(admin, "approval.history", { limit: 10 });
await row(admin, "exec.approval.grants.list");
await row(admin, "exec.approval.grants.revoke", { grantId: "none" }, { mayFail: true });
await row(admin, "plugin.approval.list");
await row(admin, "openclaw.approval.list");

// A device that asks for more than it has.
const device = new Identity();
const small = new Connection();
const operatorClient = { id: "gateway-client", mode: "ui", version: "1", platform: "linux", deviceFamily: "Linux" };
await small.connect({ identity: device, scopes: ["operator.read"], client: operatorClient });
const upgrade = await row(small, "device.scopes.requestUpgrade", { scopes: ["operator.write"] });
const upgraded = row(small, "device.scopes.waitUpgrade", { requestId: upgrade.requestId });
await row(admin, "device.pair.approve", { requestId: upgrade.requestId });
await upgraded;

// Settings, logs, the system.
const config = await row(admin, "config.get");
await row(admin, "config.schema");
await row(admin, "config.schema.lookup", { path: "gateway.port" });
const patched = await row(admin, "config.patch", { raw: '{"gateway":{"reload":{"mode":"off"}}}', baseHash: config.hash });
const current = await admin.call("config.get", {});
const raw = current.payload.raw;
const set = await row(admin, "config.set", { raw, baseHash: patched.hash });
await row(admin, "config.apply", { raw, baseHash: set.hash });
await row(admin, "environments.status", { environmentId: "gateway" });
await row(admin, "plugin.surface.refresh", { surface: "canvas" }, { mayFail: true });
await row(admin, "sessions.preview", { keys: ["main"] });
await row(admin, "set-heartbeats", { enabled: true });
await row(admin, "system-event", { text: "Node: schema (192.0.2.1) · app 1 · mode ui · reason test", deviceId: "schema" });
await row(admin, "voicewake.set", { triggers: ["openclaw"] });
await row(admin, "talk.mode", { enabled: false });
await row(admin, "usage.cost", { days: 1 });
await row(admin, "logs.tail", { limit: 5 });
for (const method of ["agent.identity.get", "agents.list", "channels.pairing.list", "channels.status", "commands.list",
  "cron.list", "cron.runs", "cron.status", "diagnostics.lanes", "diagnostics.stability", "environments.list",
  "gateway.identity.get", "gateway.restart.preflight", "health", "last-heartbeat", "models.list", "plugins.controlUi.list",
  "question.list", "sessions.groups.list", "sessions.list", "sessions.subscribe", "skills.status", "status",
  "system-presence", "system.info", "tasks.list", "tools.catalog", "tts.providers", "tts.status", "update.status",
  "usage.status", "users.prefs.get", "voicewake.get", "voicewake.routing.get"]) await row(admin, method);

// Held still: nodes are told to come later.
const held = await row(admin, "gateway.suspend.prepare", { requestId: "schema" });
const late = new Connection();
await late.challenge;
const refused = await late.call("connect", { minProtocol: 4, maxProtocol: 4, role: "node", client: nodeClient, auth: { token } });
const { code, reason } = await late.closed;
if (refused.ok || code !== 1013 || reason !== "gateway suspension in progress") faults.add(`a node during a suspension: close ${code} ${reason}`);
await row(admin, "gateway.suspend.status", { suspensionId: held.suspensionId });
await row(admin, "gateway.suspend.resume", { suspensionId: held.suspensionId });

// What ends something comes last.
await row(admin, "device.token.rotate", { deviceId: device.id, role: "operator" });
await row(admin, "device.token.revoke", { deviceId: device.id, role: "operator" });
await row(admin, "device.pair.remove", { deviceId: device.id });
await row(admin, "node.pair.remove", { nodeId });
const stopping = admin.event("shutdown");
await row(admin, "gateway.restart.request", { reason: "schema" });
await stopping;
const end = await admin.closed;
if (end.code !== 1012) faults.add(`a restart closes with ${end.code}`);

for (const method of hello.features.methods) if (!called.has(method)) faults.add(`${method} is advertised and not called here`);
console.log(`${"method".padEnd(34)}${"parameters".padEnd(12)}${"reply".padEnd(12)}answer`);
for (const [method, params, reply, state] of table) console.log(`${method.padEnd(34)}${params.padEnd(12)}${reply.padEnd(12)}${state}`);
for (const [name, state] of [...eventsSeen].sort()) console.log(`event ${name.padEnd(40)}${state}`);
console.log(`${new Set(table.map((r) => r[0])).size} methods called, ${eventsSeen.size} events seen`);
clearTimeout(timer);
if (faults.size) fail([...faults].join("\n"));
process.exit(0);
