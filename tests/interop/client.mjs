// SPDX-License-Identifier: GPL-3.0-or-later
// client.mjs PORT TOKEN: drives @openclaw/gateway-client against a gateway, and checks every frame that a
// bare protocol-4 connection receives against the published protocol.schema.json. Run from a folder
// that has those packages, ajv and ws.
import { readFileSync } from "node:fs";
import { GatewayClient } from "@openclaw/gateway-client";
import Ajv from "ajv";
import WebSocket from "ws";

const [port, token] = process.argv.slice(2);
const url = `ws://127.0.0.1:${port}`;
const schemaFile = new URL("./node_modules/@openclaw/gateway-protocol/protocol.schema.json", import.meta.url);
const schema = JSON.parse(readFileSync(schemaFile));
const ajv = new Ajv({ strict: false, allErrors: true });
ajv.addSchema(schema, "protocol");
const faults = [];
function check(definition, value, what) {
  const validate = ajv.getSchema(`protocol#/definitions/${definition}`);
  if (!validate(value)) faults.push(`${what}: ${ajv.errorsText(validate.errors)}`);
}
// Payloads of events that the schema describes, beyond the frame itself.
const payloads = { tick: "TickEvent", shutdown: "ShutdownEvent", "device.pair.requested": "DevicePairRequestedEvent",
  "device.pair.resolved": "DevicePairResolvedEvent" };
const seen = new Set();

const closeTimer = setTimeout(() => fail("no answer within 90 s"), 90_000);
function fail(text) {
  console.error(text);
  process.exit(1);
}

function rawConnection(onReady) {
  const socket = new WebSocket(url);
  const waiting = new Map();
  let lastId = 0;
  const call = (method, params) => new Promise((resolve) => {
    const id = String(++lastId);
    waiting.set(id, resolve);
    socket.send(JSON.stringify({ type: "req", id, method, ...(params ? { params } : {}) }));
  });
  socket.on("message", async (data) => {
    const frame = JSON.parse(data);
    check(frame.type === "event" ? "EventFrame" : "ResponseFrame", frame, `${frame.type} ${frame.event ?? frame.id}`);
    if (frame.type === "event") {
      seen.add(frame.event);
      if (payloads[frame.event]) check(payloads[frame.event], frame.payload, `payload of ${frame.event}`);
      if (frame.event === "presence") for (const entry of frame.payload.presence) check("PresenceEntry", entry, "presence entry");
      if (frame.event === "health") check("Snapshot", { presence: [], health: frame.payload, stateVersion: frame.stateVersion, uptimeMs: 0 }, "health payload");
    }
    if (frame.event === "connect.challenge") {
      const hello = await call("connect", {
        minProtocol: 4, maxProtocol: 4, role: "operator",
        scopes: ["operator.admin", "operator.read", "operator.write", "operator.pairing", "operator.approvals"],
        client: { id: "gateway-client", mode: "backend", version: "1", platform: "linux" }, auth: { token },
      });
      if (!hello.ok) fail(`connect refused: ${JSON.stringify(hello.error)}`);
      check("HelloOk", hello.payload, "hello-ok");
      onReady(call, hello.payload);
    }
    if (frame.type === "res") waiting.get(frame.id)?.(frame);
  });
  return socket;
}

const raw = rawConnection(async (call, hello) => {
  // Not those that end or pause the gateway.
  const pauses = (method) => /^gateway\.(restart|suspend)\./.test(method);
  for (const method of hello.features.methods.filter((m) => !pauses(m))) await call(method, {});
  for (const entry of (await call("system-presence")).payload) check("PresenceEntry", entry, "presence entry");

  const client = new GatewayClient({
    url, token, clientName: "test", mode: "ui", role: "operator", scopes: ["operator.read"],
    deviceIdentity: null,
    onHelloOk: async () => {
      const health = await client.request("health");
      if (health?.ok !== true) fail("health through the client library failed");
      const ended = Date.now() + 70_000;
      const wanted = ["presence", "tick", "health"];
      // A visitor whose coming and going is seen by all.
      while (Date.now() < ended && !wanted.every((name) => seen.has(name))) await new Promise((r) => setTimeout(r, 200));
      client.stop();
      raw.close();
      clearTimeout(closeTimer);
      const missing = wanted.filter((name) => !seen.has(name));
      if (missing.length) fail(`events not seen: ${missing.join(", ")}`);
      if (faults.length) fail([...new Set(faults)].join("\n"));
      console.log(`all frames valid; events seen: ${[...seen].sort().join(", ")}`);
      process.exit(0);
    },
    onConnectError: (error) => fail(`client library: ${error}`),
  });
  client.start();
});
raw.on("error", (error) => fail(String(error)));
