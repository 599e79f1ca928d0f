// build.mjs OUTPUT: bundles the A2UI page and collects the licences of what went into it.
import { copyFile, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const here = dirname(fileURLToPath(import.meta.url));
const output = process.argv[2] ?? join(here, "dist");
await mkdir(output, { recursive: true });

const { metafile } = await build({
  absWorkingDir: here,
  bundle: true,
  entryPoints: ["src/host.js"],
  format: "iife",
  legalComments: "none",
  metafile: true,
  minify: true,
  outfile: join(output, "a2ui.bundle.js"),
  target: ["chrome100", "safari15.4"],
});

const packages = new Set();
for (const path of Object.keys(metafile.inputs)) {
  const match = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path);
  if (match) packages.add(match[1]);
}
const parts = [];
for (const name of [...packages].sort()) {
  const folder = join(here, "node_modules", name);
  const { version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file ? await readFile(join(folder, file), "utf8") : "(the package holds no licence text)";
  parts.push(`${name} ${version}\nLicence: ${license}\n\n${text.trim()}\n`);
}
await writeFile(join(output, "licences.txt"), parts.join(`\n${"-".repeat(78)}\n\n`));
await copyFile(join(here, "src/index.html"), join(output, "index.html"));
