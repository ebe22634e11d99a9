// The browser tests: `node run.mjs [JOURNEY ...]`, JOURNEY being the name of a file in journeys/ without `.mjs`.
//
// Builds the debug program (or takes the one that EVENHAND_BINARY names), starts it with the sample project, a fresh one for
// each journey, and walks the journeys in Chromium. A journey is a module in journeys/ with
//
//   export const title = "an official enrols and is confirmed";
//   export async function walk({ as, server, report }) { ... }
//   export const script = [true, false];   // optional, this is the default: once with JavaScript, once without
//   export const alone = true;             // optional: it keeps both cores busy by itself
//   export const ownResults = true;        // optional: the journey counts by what it adds to the report, not as one more
//
// `as("official")` opens a window for office, trainer, official, auditor or guest (support/browser.mjs): `visit(path)` opens a
// page and runs every check on it, `look()` checks the page that is open, `keyboard` goes through it (support/keyboard.mjs).
// A journey fails when it throws, or at its end when a check found something; `report.add(title, problems)` adds results of
// its own. What each server said is kept in target/tests/. The last line is the count.

import { spawn } from "node:child_process";
import { mkdir, readdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { enter, openBrowser } from "./support/browser.mjs";
import { inParallel, Report, timed } from "./support/runner.mjs";
import { startServer, stopAll } from "./support/server.mjs";

const root = fileURLToPath(new URL("../../", import.meta.url));
const logFolder = join(root, "target/tests");
const journeyFolder = new URL("./journeys/", import.meta.url);

/** Builds the debug program and returns the path that cargo names. */
async function build() {
  if (process.env.EVENHAND_BINARY) return process.env.EVENHAND_BINARY;
  const options = ["build", "--bin", "evenhand", "--message-format=json-render-diagnostics"];
  const cargo = spawn("cargo", options, { cwd: root, stdio: ["ignore", "pipe", "inherit"] });
  let printed = "";
  cargo.stdout.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise((resolve, reject) => cargo.on("error", reject).on("close", resolve));
  if (code !== 0) throw new Error(`cargo build ended with ${code}`);
  const messages = printed.trim().split("\n").map((line) => JSON.parse(line));
  const built = messages.find(({ executable, target }) => executable && target.name === "evenhand");
  if (!built) throw new Error("cargo build named no program");
  return built.executable;
}

/** The journeys to walk, by name; an unknown name is an error that lists the known ones. */
async function findJourneys(wanted) {
  const files = (await readdir(journeyFolder)).filter((file) => file.endsWith(".mjs")).sort();
  const known = files.map((file) => file.slice(0, -".mjs".length));
  const unknown = wanted.filter((name) => !known.includes(name));
  if (unknown.length) throw new Error(`no journey named ${unknown.join(", ")}; there are: ${known.join(", ")}`);
  const names = wanted.length ? wanted : known;
  return Promise.all(names.map(async (name) => ({ name, ...(await import(new URL(`${name}.mjs`, journeyFolder))) })));
}

async function keepLog(server, name) {
  await mkdir(logFolder, { recursive: true });
  await writeFile(join(logFolder, `server-${name}.log`), server.said);
}

/** Walks one journey on a server of its own. */
async function walk(journey, script, { binary, browser, report }) {
  const title = `${journey.title}${script ? "" : ", without JavaScript"}`;
  const visitors = [];
  const { problems, seconds } = await timed(async () => {
    const server = await startServer(binary);
    const as = async (person, options = {}) => {
      const visitor = await enter(browser, server, person, { script, ...options });
      visitors.push(visitor);
      return visitor;
    };
    try {
      await journey.walk({ as, server, browser, report, script });
      return visitors.flatMap((visitor) => visitor.problems);
    } finally {
      await Promise.all(visitors.map((visitor) => visitor.leave().catch(() => {})));
      await server.stop();
      await keepLog(server, `${journey.name}${script ? "" : "-noscript"}`);
    }
  });
  if (problems.length || !journey.ownResults) report.add(title, problems, seconds);
  else console.log(`--      ${title}: ${seconds.toFixed(0)} s`);
}

/** The browser while it is open, so that an interrupted run can close it. */
let chromium = null;

async function main() {
  const journeys = await findJourneys(process.argv.slice(2));
  const binary = await build();
  await rm(new URL("./screenshots/", import.meta.url), { recursive: true, force: true });
  chromium = await openBrowser();
  console.log(`Chromium ${chromium.version}, ${journeys.length} journeys`);
  const report = new Report();
  const job = (journey, script) => () => walk(journey, script, { binary, browser: chromium.browser, report });
  const jobs = (list) => list.flatMap((journey) => (journey.script ?? [true, false]).map((script) => job(journey, script)));
  try {
    await inParallel(jobs(journeys.filter(({ alone }) => !alone)), 2);
    await inParallel(jobs(journeys.filter(({ alone }) => alone)), 1);
  } finally {
    await chromium.close();
  }
  report.close();
  process.exitCode = report.failed || !report.passed ? 1 : 0;
}

async function interrupt() {
  await Promise.allSettled([stopAll(), chromium?.close()]);
  process.exit(130);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, interrupt);

try {
  await main();
} catch (error) {
  console.error(error.message);
  await stopAll();
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
}
