// Chromium, and the people who sit in front of it.

import { access, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { checkDocument } from "./documents.mjs";
import { Keyboard } from "./keyboard.mjs";
import { Watch } from "./watch.mjs";
import { inspect } from "./inspect.mjs";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const desktop = { width: 1280, height: 900 };

async function chromiumPath() {
  const places = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
  for (const place of places) {
    if (place && (await access(place).then(() => true, () => false))) return place;
  }
  throw new Error("Chromium is not installed: apt-get install chromium, or name it in CHROMIUM");
}

/** Starts Chromium with an empty home and profile of its own. `close` removes both. */
export async function openBrowser() {
  const home = await mkdtemp(join(tmpdir(), "evenhand-chromium-"));
  const browser = await chromium.launch({
    executablePath: await chromiumPath(),
    headless: true,
    args: flags,
    // run.mjs ends everything in order when the run is interrupted.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    env: { ...process.env, HOME: home, XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home },
  });
  return {
    browser,
    version: browser.version(),
    async close() {
      await browser.close();
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** A person (or a guest) with a browser window on one server. */
export class Visitor {
  constructor(server, person, context, script) {
    this.server = server;
    this.person = person;
    this.context = context;
    this.script = script;
    /** What the checks found on the pages seen so far: the journey goes on and fails at its end. */
    this.problems = [];
  }

  /** The window: a page, its keyboard and the watch that notes what goes wrong in it. */
  async openWindow() {
    this.page = await this.context.newPage();
    this.watch = new Watch(this.page, this.server.origin);
    this.keyboard = new Keyboard(this.page);
    return this;
  }

  /** Opens a path and runs every check on what came. */
  async visit(path, { status = 200, name } = {}) {
    await this.page.goto(new URL(path, this.server.origin).href, { waitUntil: "load" });
    await this.look({ status, name });
  }

  /**
   * Runs every check on the page that is open now, for pages reached by the keyboard.
   * `name` names its screenshots; without one, and without JavaScript, none are made.
   */
  async look({ status = 200, name } = {}) {
    const problems = await inspect(this.page, this.watch, {
      status,
      script: this.script,
      depth: this.script ? "full" : "brief",
      shots: this.script && name ? `journey-${name}` : undefined,
    });
    const { pathname } = new URL(this.page.url());
    this.problems.push(...problems.map((problem) => `${problem} - ${this.person} at ${pathname}`));
  }

  /** Fails unless the page says these words. */
  async expect(words) {
    const said = await this.text();
    if (!said.includes(words)) throw new Error(`${this.page.url()} does not say "${words}" but: ${said.slice(0, 400)}`);
  }

  /** Goes to a link by keyboard and fetches the file that it leads to; what is wrong with the file counts as a problem. */
  async download(name) {
    await this.keyboard.tabTo(name, { role: "link" });
    const address = await this.page.evaluate(() => document.activeElement.href);
    const answer = await this.context.request.get(address);
    if (!answer.ok()) throw new Error(`${address} answers ${answer.status()}`);
    const bytes = await answer.body();
    this.problems.push(...(await checkDocument(bytes, answer.headers()["content-type"] ?? "")));
    return bytes;
  }

  /** Follows the first link to an address, by keyboard; for links that say the same of several things. */
  async followTo(path) {
    await this.keyboard.reach(this.page.locator(`main a[href="${path}"]`).first());
    await this.keyboard.pressAndFollow("Enter");
  }

  /** Chooses English in the page's head, by keyboard. */
  async speakEnglish() {
    await this.page.goto(this.server.origin, { waitUntil: "load" });
    if ((await this.page.locator("html").getAttribute("lang")) === "en") return;
    await this.keyboard.activate(/(Polski|Svenska)/);
    await this.keyboard.follow("English");
  }

  /** What the page says, white space folded. */
  async text(selector = "main") {
    const text = await this.page.locator(selector).first().innerText();
    return text.replace(/\s+/g, " ").trim();
  }

  async leave() {
    await this.context.close();
  }
}

/** Opens the sign-in link; where it leads to a page that asks to confirm, confirms with the keyboard. */
async function useLink(visitor, link) {
  const { page, keyboard, watch } = visitor;
  const answer = await page.goto(link, { waitUntil: "load" });
  // What the start page itself answers is for the walk over all pages to judge.
  if (!answer.ok() && isSignIn(page)) throw new Error(`the sign-in link of ${visitor.person} answers ${answer.status()}`);
  const confirmation = "main form[method=post]";
  if (isSignIn(page) && (await page.locator(confirmation).count())) await keyboard.submit(confirmation);
  if (isSignIn(page)) throw new Error(`the sign-in link of ${visitor.person} leads to ${page.url()} and no further`);
  watch.drain();
}

function isSignIn(page) {
  return new URL(page.url()).pathname.startsWith("/sign-in");
}

/**
 * A visitor with an open window: signed in as `person`, or a guest.
 * `script: false` switches JavaScript off in the pages.
 */
export async function enter(browser, server, person, { script = true, locale = "en-GB" } = {}) {
  const context = await browser.newContext({
    javaScriptEnabled: script,
    locale,
    timezoneId: "Europe/Warsaw",
    viewport: desktop,
    storageState: server.sessions[person],
  });
  context.setDefaultTimeout(30_000);
  try {
    const visitor = await new Visitor(server, person, context, script).openWindow();
    if (person !== "guest" && !server.sessions[person]) {
      await useLink(visitor, server.links[person]);
      server.sessions[person] = await context.storageState();
    }
    return visitor;
  } catch (error) {
    await context.close();
    throw error;
  }
}
