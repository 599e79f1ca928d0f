// SPDX-License-Identifier: GPL-3.0-or-later
// control-page.cjs CHROMIUM URL TOKEN RELEASE: opens the page, expects it to connect, visits its pages
// and prints what the gateway answered and what the browser complained about.
const { chromium } = require("playwright-core");

const [executablePath, url, token, release] = process.argv.slice(2);
const pages = release === "v3"
    ? ["/nodes", "/instances", "/config", "/logs", "/sessions", "/overview"]
    : ["/settings/devices", "/settings/connection", "/settings/advanced", "/logs", "/activity"];

(async () => {
    const browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
    const page = await browser.newPage();
    const replies = new Map();
    const failures = [];
    let isConnected = false;
    const asked = new Map();
    page.on("websocket", (socket) => {
        socket.on("framesent", ({ payload }) => {
            const frame = JSON.parse(payload);
            if (frame.type === "req") asked.set(frame.id, frame.method);
        });
        socket.on("framereceived", ({ payload }) => {
            const frame = JSON.parse(payload);
            if (frame.type !== "res") return;
            const method = asked.get(frame.id) ?? "?";
            isConnected ||= frame.ok && frame.payload?.type === "hello-ok";
            replies.set(method, frame.ok ? "ok" : frame.error.message);
        });
    });
    page.on("console", (message) => {
        if (/Content.Security.Policy|Refused to/i.test(message.text())) failures.push(message.text());
    });
    page.on("pageerror", (error) => failures.push(`script error: ${error.message}`));
    page.on("response", (response) => {
        if (response.status() >= 400 && response.url().startsWith(url))
            failures.push(`${response.status()} ${response.url()}`);
    });

    const open = release === "v3" ? `${url}/?token=${token}` : `${url}/#token=${token}`;
    await page.goto(open);
    for (let i = 0; i < 60 && !isConnected; ++i) await page.waitForTimeout(250);
    console.log(`${release}: ${isConnected ? "connected" : "NOT CONNECTED"}`);
    for (const path of pages) {
        await page.goto(url + path);
        await page.waitForTimeout(2500);
        const text = (await page.locator("body").innerText()).replace(/\s+/g, " ");
        console.log(`  ${path}: ${text.length} characters of text: ${text.slice(0, 100)}`);
        if (process.env.OC_SCREENSHOTS)
            await page.screenshot({ path: `${process.env.OC_SCREENSHOTS}/${release}${path.replaceAll("/", "-")}.png` });
    }
    for (const [method, outcome] of [...replies].sort()) console.log(`  ${method}: ${outcome}`);
    for (const failure of new Set(failures)) console.log(`  browser: ${failure}`);
    await browser.close();
    process.exit(isConnected ? 0 : 1);
})();
