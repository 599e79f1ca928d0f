// SPDX-License-Identifier: GPL-3.0-or-later
// control-page.mjs PORT TOKEN RELEASE: uses the pages of the web control page as a person does, beside a node that
// is approved and one that waits, and expects of each what the gateway knows. Errors in the console fail it.
import assert from "node:assert/strict";

import { chromium } from "playwright-core";

import { newIdentity, Session } from "./operator.mjs";

const [port, token, release] = process.argv.slice(2);
const url = `http://127.0.0.1:${port}`;
const isOlder = release === "v3";

// Not ours: fonts of another host, which the gateway's policy keeps out on purpose.
const expected = /fonts\.googleapis\.com/;

const admin = new Session();
await admin.open({ port, token });
const node = (name) => new Session().open({
  port, token, role: "node", identity: newIdentity(), caps: ["system"], commands: ["system.run", "system.which"], name,
});
await node("Desk lamp");
const { payload: { requestId } } = await admin.event("node.pair.requested");
await admin.call("node.pair.approve", { requestId });
await node("Stranger");

const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1400, height: 1200 } });
const complaints = [];
const refused = new Set();
const asked = new Map();
let isConnected = false;
page.on("console", (message) => {
  if (message.type() === "error" && !expected.test(message.text())) complaints.push(message.text().slice(0, 200));
});
page.on("pageerror", (error) => complaints.push(error.message));
page.on("response", (response) => {
  if (response.status() >= 400 && response.url().startsWith(url)) complaints.push(`${response.status()} ${response.url()}`);
});
page.on("websocket", (socket) => {
  socket.on("framesent", ({ payload }) => {
    const frame = JSON.parse(payload);
    if (frame.type === "req") asked.set(frame.id, frame.method);
  });
  socket.on("framereceived", ({ payload }) => {
    const frame = JSON.parse(payload);
    if (frame.type !== "res") return;
    isConnected ||= frame.ok && frame.payload?.type === "hello-ok";
    if (!frame.ok) refused.add(`${asked.get(frame.id)}: ${frame.error.message}`);
  });
});

let failures = 0;
const check = async (name, run) => {
  complaints.length = 0;
  try {
    await run();
    assert.deepEqual(complaints, []);
    console.log(`ok      ${release}: ${name}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED  ${release}: ${name}\n        ${String(error.stack ?? error).split("\n").slice(0, 8).join("\n        ")}`);
  }
  if (process.env.OC_SCREENSHOTS)
    await page.screenshot({ path: `${process.env.OC_SCREENSHOTS}/${release}-${name.replaceAll(/\W+/g, "-")}.png` });
};
const shows = async (...texts) => {
  for (const text of texts) await page.getByText(text).filter({ visible: true }).first().waitFor({ timeout: 10_000 });
};
const open = async (path, ...texts) => {
  await page.goto(url + path);
  await shows(...texts);
};
const config = async () => (await admin.call("config.get")).config;
const eventually = async (isTrue) => {
  for (let i = 0; i < 50 && !(await isTrue()); i += 1) await page.waitForTimeout(200);
  assert.ok(await isTrue());
};

await check("connects", async () => {
  await page.goto(isOlder ? `${url}/?token=${token}` : `${url}/#token=${token}`);
  await eventually(() => isConnected);
});

if (isOlder) {
  await check("Nodes, with devices and rules of programs", async () => {
    await open("/nodes", "Desk lamp", "system.which", "Stranger", "Exec approvals", "roles: node · scopes: none");
    assert.equal(await page.getByText("No nodes found").count(), 0);
    const before = (await admin.call("exec.approvals.get")).file?.defaults?.security;
    await page.locator("select", { has: page.locator("option[value=deny]") }).first().selectOption("deny");
    await page.getByRole("button", { name: "Save" }).first().click();
    await eventually(async () => (await admin.call("exec.approvals.get")).file.defaults.security === "deny");
    assert.notEqual(before, "deny");
  });
  await check("Instances", async () => {
    await open("/instances", "Connected Instances", "Desk lamp node 1.0.0", "Reason self");
  });
  await check("Config", async () => {
    await open("/config", "canvasHost.liveReload", "gateway.port");
    assert.equal(await page.getByText("Unsupported schema node").count(), 0);
    assert.equal((await config()).canvasHost?.liveReload, undefined);
    await page.locator(".cfg-toggle-row", { hasText: "canvasHost.liveReload" }).click();
    await page.getByRole("button", { name: "Save" }).click();
    await eventually(async () => (await config()).canvasHost?.liveReload !== undefined);
  });
} else {
  await check("Devices, with nodes and rules of programs", async () => {
    await open("/settings/devices", "Desk lamp", "Stranger", "approval needed", "3 of 3 connected");
    await page.getByLabel("Actions for Stranger").click();
    await page.getByText("Approve", { exact: true }).filter({ visible: true }).first().click();
    await eventually(async () => (await admin.call("node.pair.list")).pending.length === 0);
    await page.getByText("approval needed").waitFor({ state: "hidden" });
  });
  await check("Gateway", async () => {
    await open("/settings/connection", "Connected", "Process CPU, memory", "PID");
  });
  await check("Approvals", async () => {
    await open("/settings/approvals", "No resolved approvals");
  });
  await check("Config", async () => {
    await open("/settings/advanced", "canvasHost.liveReload");
    assert.equal((await config()).canvasHost?.liveReload, undefined);
    await page.locator("label", { has: page.locator("input[type=checkbox]") }).filter({ visible: true }).nth(1).click();
    await eventually(async () => (await config()).canvasHost !== undefined);
  });
}
await check("Logs", async () => {
  await open("/logs", /pairing/, "device paired without asking");
});
await check("a question is asked and answered", async () => {
  const answer = admin.call("exec.approval.request", { command: "/bin/rm -rf /tmp/x", timeoutMs: 60_000 });
  if (!isOlder) {
    await page.goto(`${url}/activity`);
    await page.locator(".sidebar-issues-button").click();
  }
  await shows("/bin/rm -rf /tmp/x");
  await page.getByRole("button", { name: "Allow once" }).filter({ visible: true }).first().click();
  assert.equal((await answer).decision, "allow-once");
});

for (const text of [...refused].sort()) console.log(`        ${text}`);
await browser.close();
process.exit(failures > 0 ? 1 : 0);
