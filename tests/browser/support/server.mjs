// Starts the product with its sample project, in a folder and on a port of its own.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Those for whom `demo` prints a sign-in link; a guest has none. */
export const people = ["office", "trainer", "official", "auditor"];

const link = /^\s*(office|trainer|official|auditor):\s+(https?:\/\/\S+)\s*$/;
/** Loading the sample project with a debug build takes seconds, on a busy machine many. */
const patience = 120_000;

/** Every server still running, so that an interrupted run leaves none behind. */
const running = new Set();

/** A port that nobody listens on at this moment. */
async function freePort() {
  const probe = createServer();
  probe.listen(0, "127.0.0.1");
  await once(probe, "listening");
  const { port } = probe.address();
  probe.close();
  await once(probe, "close");
  return port;
}

/** One running server: `origin`, the sign-in `links` by person, the `folder` with its files and what it `said`. */
export class Server {
  constructor(child, folder, origin) {
    this.child = child;
    this.folder = folder;
    this.origin = origin;
    this.links = {};
    /** Signed-in cookies by person: a sign-in link works once, a journey may want the person twice. */
    this.sessions = {};
    this.said = "";
    child.stdout.setEncoding("utf8").on("data", (text) => this.hear(text));
    child.stderr.setEncoding("utf8").on("data", (text) => (this.said += text));
    running.add(this);
  }

  hear(text) {
    this.said += text;
    for (const line of this.said.split("\n")) {
      const found = link.exec(line);
      if (found) this.links[found[1]] = found[2];
    }
  }

  get ended() {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  /** The last lines that the server printed, for a report of what went wrong. */
  lastWords(lines = 40) {
    return this.said.trimEnd().split("\n").slice(-lines).join("\n");
  }

  /** Waits until the links are printed and `/health` answers. */
  async ready() {
    const until = Date.now() + patience;
    while (Date.now() < until) {
      if (this.ended) throw new Error(`the server ended at its start:\n${this.lastWords()}`);
      if (people.every((person) => this.links[person]) && (await this.healthy())) return this;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    const lacking = people.filter((person) => !this.links[person]);
    const missing = lacking.length ? `no sign-in link for ${lacking.join(", ")}` : "no answer from /health";
    throw new Error(`the server was not ready after ${patience / 1000} s (${missing}):\n${this.lastWords()}`);
  }

  async healthy() {
    try {
      return (await fetch(`${this.origin}/health`)).ok;
    } catch {
      return false;
    }
  }

  /** Ends the server, politely first, and removes its folder. */
  async stop() {
    running.delete(this);
    if (!this.ended) {
      const gone = once(this.child, "exit");
      this.child.kill("SIGTERM");
      const force = setTimeout(() => this.child.kill("SIGKILL"), 10_000);
      await gone;
      clearTimeout(force);
    }
    await rm(this.folder, { recursive: true, force: true });
  }
}

/** A fresh server with the sample project, ready to be visited. */
export async function startServer(binary) {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-browser-"));
  const port = await freePort();
  const child = spawn(binary, ["demo", "--fresh"], {
    cwd: folder,
    env: {
      ...process.env,
      EVENHAND_ADDRESS: "127.0.0.1",
      EVENHAND_PORT: String(port),
      EVENHAND_DATA: join(folder, "evenhand-data"),
      EVENHAND_DATABASE_URL: undefined,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  await once(child, "spawn");
  const server = new Server(child, folder, `http://127.0.0.1:${port}`);
  try {
    return await server.ready();
  } catch (error) {
    await server.stop();
    throw error;
  }
}

/** Ends whatever still runs: called when the run is interrupted. */
export async function stopAll() {
  await Promise.all([...running].map((server) => server.stop()));
}
