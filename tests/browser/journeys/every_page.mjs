// Every page that can be reached by links, for everybody, in every language: nothing is broken, everything is accessible.
//
// From the start page breadth-first over all links of the same site. Addresses that differ only in whose page they are
// count as one pattern (support/addresses.mjs); of each pattern two instances are looked at in English, one in the others.

import { errors } from "playwright-core";
import { foldAddress, nameOf } from "../support/addresses.mjs";
import { enter, openBrowser } from "../support/browser.mjs";
import { checkDocument } from "../support/documents.mjs";
import { inspect } from "../support/inspect.mjs";
import { timed, within } from "../support/runner.mjs";
import { people } from "../support/server.mjs";
import { Watch } from "../support/watch.mjs";

export const title = "every page, for everybody, in every language";
export const script = [true];
export const alone = true;
export const ownResults = true;

/** English goes first: it is the language of most pages' pictures. */
const languages = [
  { code: "en", name: "English", instances: 2, depth: "full" },
  { code: "pl", name: "Polski", instances: 1, depth: "brief" },
  { code: "sv", name: "Svenska", instances: 1, depth: "brief" },
];

/** Seconds for all checks on one page; the slowest takes about ten when both cores are busy. */
const patience = 90;

/** Links, GET forms as they would be sent untouched, and the addresses of the language switch, which are no links to follow. */
function gather() {
  const switches = [...document.querySelectorAll("a[hreflang]")].filter((a) => !a.closest("main"));
  const links = [...document.querySelectorAll("a[href], area[href]")].filter((a) => !switches.includes(a));
  const forms = [...document.querySelectorAll("form")].filter((form) => form.method === "get");
  const sent = forms.map((form) => {
    const address = new URL(form.getAttribute("action") ?? "", location.href);
    address.search = new URLSearchParams([...new FormData(form)].filter(([, value]) => typeof value === "string")).toString();
    return address.href;
  });
  return {
    links: [...links.map((a) => a.href), ...sent],
    switches: switches.map((a) => ({ code: a.hreflang, href: a.href })),
    lang: document.documentElement.lang,
    signedIn: [...document.querySelectorAll("form")].some((form) => /sign-out/.test(form.getAttribute("action") ?? "")),
  };
}

/** One visitor's walk in one language, with two windows that share what is left to see. */
class Walk {
  constructor(visitor, language, report) {
    this.visitor = visitor;
    this.language = language;
    this.report = report;
    this.origin = visitor.server.origin;
    this.queue = [];
    this.known = new Set();
    /** How many instances of each pattern were taken up. */
    this.taken = new Map();
    this.busy = 0;
  }

  /** Puts an address into the queue unless it is known, lies elsewhere, or enough of its kind were seen. */
  offer(address, from) {
    const url = new URL(address);
    url.hash = "";
    if (url.origin !== this.origin || this.known.has(url.href)) return;
    this.known.add(url.href);
    const pattern = foldAddress(url.href);
    const instance = (this.taken.get(pattern) ?? 0) + 1;
    if (instance > this.language.instances) return;
    this.taken.set(pattern, instance);
    this.queue.push({ address: url.href, pattern, instance, from });
  }

  async run(windows) {
    this.offer(`${this.origin}/`, "the start");
    await Promise.all(windows.map((window) => this.follow(window)));
    const { problems, seconds } = await timed(() => this.seeNothing(windows[0]));
    this.report.add(this.titleOf({ pattern: "a page that does not exist" }), problems, seconds);
    return this.taken.size;
  }

  /** Takes addresses until none are left and no other window can still find some. */
  async follow(window) {
    while (this.queue.length || this.busy) {
      const stop = this.queue.shift();
      if (!stop) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        continue;
      }
      this.busy += 1;
      const { problems, seconds } = await timed(() => this.seeInTime(window, stop));
      this.busy -= 1;
      this.report.add(this.titleOf(stop), problems, seconds);
    }
  }

  titleOf({ pattern, address, from }) {
    const place = address ? `${new URL(address).pathname}${new URL(address).search}` : pattern;
    return `${this.visitor.person} ${this.language.code} ${place}${from ? ` (from ${from})` : ""}`;
  }

  /**
   * Looks at one page. On a busy machine a window of Chromium stops drawing now and then, whatever it shows: the page is then
   * looked at once more, in a new window. What does not come in time there either is a failure of the page.
   */
  async seeInTime(window, stop) {
    try {
      return await within(patience, () => this.see(window, stop));
    } catch (error) {
      if (!(error instanceof errors.TimeoutError)) throw error;
      console.log(`--      ${this.titleOf(stop)}: ${error.message.split("\n")[0]} Once more in a new window.`);
      window.page.close().catch(() => {});
      Object.assign(window, await openWindow(this.visitor));
      return within(patience, () => this.see(window, stop));
    }
  }

  async see({ page, watch }, { address, pattern, instance }) {
    watch.drain();
    watch.document = null;
    const opened = await page.goto(address, { waitUntil: "load" }).catch((error) => error);
    if (opened instanceof errors.TimeoutError) throw opened;
    const type = watch.document ? ((await watch.document.headerValue("content-type")) ?? "") : "";
    if (opened instanceof Error || !type.startsWith("text/html")) return this.fetchDocument(address, watch);
    const found = await page.evaluate(gather);
    const problems = this.compare(found);
    const place = new URL(page.url()).pathname;
    found.links.forEach((link) => /^https?:/.test(link) && this.offer(link, place));
    const first = instance === 1;
    problems.push(
      ...(await inspect(page, watch, {
        depth: first ? this.language.depth : "brief",
        shots: first ? this.nameOfPicture(pattern) : undefined,
      })),
    );
    return problems;
  }

  nameOfPicture(pattern) {
    return `${this.visitor.person}-${this.language.code}-${nameOf(pattern)}`;
  }

  /** The page is in the language of the walk, and following links signs nobody out. */
  compare({ lang, signedIn }) {
    const problems = [];
    if (lang !== this.language.code) problems.push(`language: the page says "${lang}"`);
    if (this.visitor.person !== "guest" && !signedIn) problems.push("session: the page offers no way to sign out");
    return problems;
  }

  async fetchDocument(address, watch) {
    watch.drain();
    const answer = await this.visitor.context.request.get(address);
    if (!answer.ok()) return [`status: ${answer.status()} for a download`];
    const headers = answer.headers();
    const problems = await checkDocument(await answer.body(), headers["content-type"] ?? "");
    if (headers["x-content-type-options"] !== "nosniff") problems.push("headers: no nosniff");
    return problems;
  }

  /** An address that leads nowhere gets a helpful page like any other. */
  async seeNothing({ page, watch }) {
    watch.drain();
    await page.goto(`${this.origin}/no-such-page`, { waitUntil: "load" });
    return inspect(page, watch, { status: 404, depth: this.language.depth, shots: this.nameOfPicture("/not-found") });
  }
}

/** Switches the language with the links of the page head; says what is missing when it cannot. */
async function switchLanguage(visitor, { code, name }) {
  await visitor.page.goto(`${visitor.server.origin}/`, { waitUntil: "load" });
  const { lang, switches } = await visitor.page.evaluate(gather);
  if (lang === code) return;
  const link = switches.find((link) => link.code === code);
  if (!link) throw new Error(`no link with hreflang="${code}" (${name}) on the start page of ${visitor.person}`);
  await visitor.page.goto(link.href, { waitUntil: "load" });
}

async function openWindow(visitor) {
  const page = await visitor.context.newPage();
  return { page, watch: new Watch(page, visitor.server.origin) };
}

/** The official takes a seat and begins a test, so that there is something to see in the course. */
async function beginCourse({ page, server }) {
  await page.goto(`${server.origin}/editions/RT-OPO/enrol`, { waitUntil: "load" });
  await page.locator("main form button[type=submit]").first().click();
  await page.locator('main a[href^="/learn/"]').first().click();
  await page.locator('main a[href^="/learn/"]').filter({ hasText: /test/i }).first().click();
  await page.locator("main form button[type=submit]").first().click();
  await page.waitForURL(/[/]attempts[/]/);
}

/**
 * One visitor's walks, one language after the other, for a language chosen may stay with the person.
 * In a Chromium of its own: one that has shown a thousand pages is slow.
 */
async function walkAs(person, { server, report }) {
  const chromium = await openBrowser();
  try {
    await walkIn(chromium.browser, person, { server, report });
  } finally {
    await chromium.close();
  }
}

async function walkIn(browser, person, { server, report }) {
  const visitor = await enter(browser, server, person);
  if (person === "official") await beginCourse(visitor);
  const windows = [visitor, await openWindow(visitor)];
  for (const language of languages) {
    const { problems } = await timed(() => switchLanguage(visitor, language));
    if (problems.length) {
      report.add(`${person} ${language.code}: switching the language`, problems);
      continue;
    }
    const begin = performance.now();
    const patterns = await new Walk(visitor, language, report).run(windows);
    const seconds = Math.round((performance.now() - begin) / 1000);
    console.log(`-- ${person} ${language.code}: ${patterns} kinds of pages in ${seconds} s`);
  }
  await visitor.leave();
}

export async function walk(house) {
  for (const person of ["guest", ...people]) {
    const { problems } = await timed(() => walkAs(person, house));
    if (problems.length) house.report.add(`${person}: walking through the pages`, problems);
  }
}
