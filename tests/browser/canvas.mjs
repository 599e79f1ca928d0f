// SPDX-License-Identifier: GPL-3.0-or-later
// What a person with a browser, and a node's web view, see of the canvas.
import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { join } from "node:path";

import { chromium } from "playwright-core";

import { newIdentity, Session } from "./operator.mjs";

const { PROGRAM, WORK } = process.env;
const token = "browser-test-token";
const folder = join(WORK, "home/.openclaw/workspace/canvas");
const freePort = () => new Promise((resolve) => {
  const server = createServer().listen(0, "127.0.0.1", () => {
    const { port } = server.address();
    server.close(() => resolve(port));
  });
});

const port = await freePort();
const canvasPort = await freePort();
await mkdir(join(WORK, "home/.openclaw"), { recursive: true, mode: 0o700 });
await writeFile(join(WORK, "home/.openclaw/openclaw.json"), JSON.stringify({
  gateway: { mode: "local", port, auth: { mode: "token", token } },
  canvasHost: { port: canvasPort },
}), { mode: 0o600 });
const gateway = spawn(PROGRAM, ["gateway"], {
  env: { PATH: process.env.PATH, HOME: join(WORK, "home") },
  stdio: ["ignore", "pipe", "inherit"],
});
await new Promise((resolve, reject) => {
  gateway.stdout.on("data", (text) => String(text).includes("sign-in:") && resolve());
  gateway.on("exit", () => reject(new Error("the gateway did not start")));
});

const browser = await chromium.launch({
  executablePath: "/usr/bin/chromium",
  args: ["--no-sandbox", "--autoplay-policy=no-user-gesture-required"],
});
const pages = `http://127.0.0.1:${canvasPort}/__openclaw__/canvas/`;
let failures = 0;
const check = async (name, run) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  try {
    const note = await run(page, context);
    assert.deepEqual(complaints, []);
    console.log(`ok      ${name}${note ? `: ${note}` : ""}`);
  } catch (error) {
    failures += 1;
    console.log(`FAILED  ${name}\n        ${String(error.stack ?? error).split("\n").slice(0, 6).join("\n        ")}`);
  } finally {
    await context.close();
  }
};
// Until the reload that the last change causes is over.
const quiet = () => new Promise((resolve) => { setTimeout(resolve, 400); });
const listening = (page) => page.waitForEvent("websocket");

await check("the starter page shows its buttons and the helper", async (page) => {
  await page.goto(pages);
  assert.equal(await page.locator("button").count(), 4);
  assert.equal(await page.textContent("#helper"), "there");
  assert.match(await page.textContent("#bridge"), /plain browser/);
  await page.click("text=Hello");
  assert.match(await page.textContent("#status"), /no app takes it/);
});

await check("an action reaches the app on Android and on iOS", async (page) => {
  await page.addInitScript(() => {
    globalThis.sent = [];
    globalThis.openclawCanvasA2UIAction = { postMessage(text) { globalThis.sent.push(text); } };
  });
  await page.goto(pages);
  await page.click("text=Dalek");
  const [text] = await page.evaluate(() => globalThis.sent);
  const { userAction } = JSON.parse(text);
  assert.equal(userAction.name, "dalek");
  assert.equal(userAction.sourceComponentId, "demo.dalek");
  assert.match(userAction.id, /^[0-9a-f-]{36}$/);
});

await check("a change of a file reloads the page", async (page) => {
  await writeFile(join(folder, "index.html"), "<body><p>0</p></body>");
  await quiet();
  const socket = listening(page);
  await page.goto(pages);
  await socket;
  await page.waitForTimeout(300);
  const times = [];
  for (let i = 1; i <= 15; i += 1) {
    const started = Date.now();
    // As editors do it: another file takes the name.
    await writeFile(join(folder, ".index.swp"),
      `<body><p>${i}</p><script>globalThis.shownAt = Date.now()</script></body>`);
    await rename(join(folder, ".index.swp"), join(folder, "index.html"));
    await page.waitForFunction((text) => document.querySelector("p")?.textContent === text &&
      document.readyState === "complete", String(i));
    times.push(await page.evaluate(() => globalThis.shownAt) - started);
    await page.waitForTimeout(250);
  }
  times.sort((a, b) => a - b);
  const median = times[Math.floor(times.length / 2)];
  const worst = times.at(-1);
  assert.ok(median < 150, `median ${median} ms`);
  return `median ${median.toFixed(0)} ms, worst ${worst.toFixed(0)} ms of ${times.length}`;
});

await check("a change among 10 000 files reloads the page", async (page) => {
  for (let i = 0; i < 100; i += 1) {
    await mkdir(join(folder, "many", String(i)), { recursive: true });
    await Promise.all(Array.from({ length: 100 }, (_, n) => writeFile(join(folder, "many", String(i), `${n}.txt`), "x")));
  }
  await writeFile(join(folder, "many/57/index.html"), "<body><p>before</p></body>");
  await quiet();
  const socket = listening(page);
  await page.goto(`${pages}many/57/`);
  await socket;
  await page.waitForTimeout(300);
  const started = Date.now();
  await writeFile(join(folder, "many/57/index.html"), "<body><p>after</p></body>");
  await page.getByText("after").waitFor();
  const took = Date.now() - started;
  await rm(join(folder, "many"), { recursive: true });
  await quiet();
  return `${took} ms`;
});

const payload = [
  { surfaceUpdate: { surfaceId: "main", components: [
    { id: "root", component: { Column: { children: { explicitList: ["title", "name", "button"] } } } },
    { id: "title", component: { Text: { usageHint: "h2", text: { literalString: "Hello <b>A2UI</b>" } } } },
    { id: "name", component: { Text: { text: { path: "/who" } } } },
    { id: "button", component: { Button: { child: "label", action: { name: "go", context: [
      { key: "who", value: { path: "/who" } }, { key: "n", value: { literalNumber: 7 } }] } } } },
    { id: "label", component: { Text: { text: { literalString: "Go" } } } } ] } },
  { dataModelUpdate: { surfaceId: "main", contents: [{ key: "who", valueString: "Ada" }] } },
  { beginRendering: { surfaceId: "main", root: "root" } },
];

await check("the A2UI page renders messages and sends actions", async (page) => {
  await page.addInitScript(() => {
    globalThis.sent = [];
    globalThis.openclawCanvasA2UIAction = { postMessage(text) { globalThis.sent.push(text); } };
  });
  await page.goto(`http://127.0.0.1:${canvasPort}/__openclaw__/a2ui/`);
  assert.deepEqual(await page.evaluate((messages) => globalThis.openclawA2UI.applyMessages(messages), payload),
    { ok: true, surfaces: ["main"] });
  await page.getByText("Hello <b>A2UI</b>").waitFor();
  await page.getByText("Ada").waitFor();
  await page.locator("a2ui-button button").click();
  await page.waitForFunction(() => globalThis.sent.length === 1);
  const { userAction } = JSON.parse(await page.evaluate(() => globalThis.sent[0]));
  assert.equal(userAction.name, "go");
  assert.equal(userAction.surfaceId, "main");
  assert.deepEqual(userAction.context, { who: "Ada", n: 7 });
  await page.evaluate((id) => globalThis.dispatchEvent(
    new CustomEvent("openclaw:a2ui-action-status", { detail: { id, ok: true } })), userAction.id);
  await page.getByText("go: sent").waitFor();
  assert.deepEqual(await page.evaluate(() => globalThis.openclawA2UI.reset()), { ok: true });
  assert.deepEqual(await page.evaluate(() => globalThis.openclawA2UI.getSurfaces()), []);
});

await check("a video plays and is sought by ranges", async (page) => {
  await copyFile(join(WORK, "video.webm"), join(folder, "video.webm"));
  await writeFile(join(folder, "video.html"), '<video src="video.webm" muted></video>');
  await quiet();
  const answers = [];
  page.on("response", (response) => response.url().endsWith(".webm") &&
    answers.push([response.status(), response.headers()["content-range"]]));
  await page.goto(`${pages}video.html`);
  await page.evaluate(async () => {
    const video = document.querySelector("video");
    await video.play();
    video.currentTime = 35;
    await new Promise((resolve) => { video.onseeked = resolve; });
    await new Promise((resolve) => { video.ontimeupdate = () => video.currentTime > 35.2 && resolve(); });
  });
  assert.ok(answers.length >= 2 && answers.every(([status]) => status === 206), JSON.stringify(answers));
  assert.ok(answers.some(([, range]) => !range.startsWith("bytes 0-")), JSON.stringify(answers));
  return answers.map(([, range]) => range).join(", ");
});

await check("a node's web view works by its capability and no longer than its node", async (page) => {
  const admin = new Session();
  await admin.open({ port, token });
  const identity = newIdentity();
  const node = new Session();
  await node.open({ port, token, role: "node", identity, caps: ["canvas"], commands: ["canvas.present"] });
  const { payload: request } = await admin.event("node.pair.requested");
  await admin.call("node.pair.approve", { requestId: request.requestId });
  const { pluginSurfaceUrls } = await node.call("node.pluginSurface.refresh", { surface: "canvas" });
  const base = pluginSurfaceUrls.canvas;
  assert.match(base, /\/__openclaw__\/cap\/[A-Za-z0-9_-]{24}$/);

  await writeFile(join(folder, "index.html"), "<body><p>first</p></body>");
  await quiet();
  const socket = listening(page);
  await page.goto(`${base}/__openclaw__/canvas/`);
  assert.match((await socket).url(), /\/__openclaw__\/cap\/[^/]+\/__openclaw__\/ws$/);
  await page.waitForTimeout(300);
  await writeFile(join(folder, "index.html"), "<body><p>second</p></body>");
  await page.getByText("second").waitFor();
  await page.goto(`${base}/__openclaw__/a2ui/`);
  await page.waitForFunction(() => globalThis.openclawA2UI);

  node.close();
  await new Promise((resolve) => { setTimeout(resolve, 300); });
  assert.equal((await page.goto(`${base}/__openclaw__/canvas/`)).status(), 401);
  admin.close();
});

await check("a node of the older protocol is told the host, and its web view works", async (page) => {
  const node = new Session();
  const { canvasHostUrl } = await node.open({
    port, token, role: "node", identity: newIdentity(), caps: ["canvas"], commands: ["canvas.present"], protocol: 3,
  });
  assert.match(canvasHostUrl, /^http:\/\/127\.0\.0\.1:\d+$/);
  await writeFile(join(folder, "index.html"), "<body><p>first</p></body>");
  await quiet();
  const socket = listening(page);
  await page.goto(`${canvasHostUrl}/__openclaw__/canvas/`);
  assert.match((await socket).url(), /:\d+\/__openclaw__\/ws$/);
  await page.waitForTimeout(300);
  await writeFile(join(folder, "index.html"), "<body><p>second</p></body>");
  await page.getByText("second").waitFor();
  await page.goto(`${canvasHostUrl}/__openclaw__/a2ui/?platform=android`);
  assert.deepEqual(await page.evaluate((messages) => globalThis.openclawA2UI.applyMessages(messages), payload),
    { ok: true, surfaces: ["main"] });
  await page.getByText("Hello <b>A2UI</b>").waitFor();
  node.close();
});

await check("another site can neither read, embed nor listen", async (page) => {
  await writeFile(join(folder, "data.js"), "globalThis.leaked = true;");
  await page.route("http://evil.example/**", (route) =>
    route.fulfill({ contentType: "text/html", body: "<p>evil</p>" }));
  await page.goto("http://evil.example/");
  const outcome = await page.evaluate(async (address) => {
    const fetched = await fetch(address).then(() => "read", () => "refused");
    const run = await new Promise((resolve) => {
      const script = document.createElement("script");
      script.src = `${address}data.js`;
      script.onload = () => resolve(globalThis.leaked ? "run" : "loaded");
      script.onerror = () => resolve("refused");
      document.head.append(script);
    });
    const heard = await new Promise((resolve) => {
      const socket = new WebSocket(`${new URL(address).origin.replace("http", "ws")}/__openclaw__/ws`);
      socket.onopen = () => resolve("open");
      socket.onerror = () => resolve("refused");
    });
    return [fetched, run, heard];
  }, pages);
  assert.deepEqual(outcome, ["refused", "refused", "refused"]);
});

await browser.close();
gateway.kill("SIGTERM");
await new Promise((resolve) => { gateway.on("exit", resolve); });
await rm(join(WORK, "home"), { recursive: true, force: true });
process.exitCode = failures > 0 ? 1 : 0;
