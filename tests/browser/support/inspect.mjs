// Every check on one open page: status, headers, markup, accessibility in both schemes, width, console, pictures.

import { readFileSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { checkHeaders, checkMarkup } from "./markup.mjs";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const pictures = fileURLToPath(new URL("../screenshots/", import.meta.url));
/** Pictures take two thirds of the time and are for people to look at: EVENHAND_PICTURES=no leaves them out. */
const takesPictures = process.env.EVENHAND_PICTURES !== "no";

/** WCAG 2.0, 2.1 and 2.2, levels A and AA. `target-size` is the one rule that axe leaves out unless asked for it. */
const accessibility = {
  runOnly: { type: "tag", values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22a", "wcag22aa"] },
  rules: { "target-size": { enabled: true } },
  resultTypes: ["violations"],
};

const sizes = { desktop: { width: 1280, height: 900 }, phone: { width: 390, height: 844 } };
/** WCAG 2.2, 1.4.10: a page reflows down to this width. */
const narrowest = { width: 320, height: 700 };

async function checkAccessibility(page, where) {
  await page.evaluate(axeSource);
  const violations = await page.evaluate(async (options) => {
    const { violations } = await globalThis.axe.run(document, options);
    return violations.map(({ id, help, nodes }) => ({
      id,
      help,
      count: nodes.length,
      first: nodes.slice(0, 3).map(({ target, failureSummary }) => `${target.join(" ")} - ${failureSummary.replace(/\s+/g, " ")}`),
    }));
  }, accessibility);
  const sentence = ({ id, help, count, first }) => `axe ${id} (${where}, ${count} times): ${help}. ${first.join("; ")}`;
  return violations.map(sentence);
}

/** The page may not be wider than its window; what sticks out is named. */
async function checkWidth(page) {
  return page.evaluate(() => {
    const width = document.documentElement.scrollWidth;
    if (width <= window.innerWidth) return [];
    const scrolls = (element) =>
      element && (/auto|scroll|hidden|clip/.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const wide = [...document.body.querySelectorAll("*")]
      .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 0.5)
      .filter((element) => !scrolls(element.parentElement))
      .slice(0, 3)
      .map((element) => element.tagName.toLowerCase() + (element.className ? `.${element.getAttribute("class")}` : ""));
    return [`width: ${width} px in a window of ${window.innerWidth} px (${wide.join(", ")})`];
  });
}

/** Links to a place on the same page lead somewhere, and there is one main heading. */
async function checkStructure(page) {
  return page.evaluate(() => {
    const problems = [];
    for (const link of document.querySelectorAll('a[href^="#"]')) {
      const id = decodeURIComponent(link.hash.slice(1));
      if (id && !document.getElementById(id)) problems.push(`structure: a link leads to #${id}, which is not there`);
    }
    const headings = document.querySelectorAll("h1").length;
    if (headings !== 1) problems.push(`structure: ${headings} headings of the first level`);
    if (!document.title.trim()) problems.push("structure: no title");
    return problems;
  });
}

/** Shows the page in a scheme and at a size; colours that fade into the scheme have arrived. */
async function show(page, scheme, size) {
  await page.emulateMedia({ colorScheme: scheme });
  await page.setViewportSize(size);
  await page.evaluate(() => {
    for (const animation of document.getAnimations()) {
      if (animation.effect.getComputedTiming().endTime !== Infinity) animation.finish();
    }
  });
}

async function picture(page, name, scheme, device) {
  await mkdir(pictures, { recursive: true });
  const path = join(pictures, `${name}-${scheme}-${device}.png`);
  await page.screenshot({ path, fullPage: true, animations: "disabled", caret: "hide" });
}

/** What is seen at one size and in one scheme. */
async function checkView(page, scheme, device, { axe, shots }) {
  await show(page, scheme, sizes[device]);
  const problems = axe ? await checkAccessibility(page, `${scheme}, ${device}`) : [];
  if (device === "phone") problems.push(...(await checkWidth(page)));
  if (shots && takesPictures) await picture(page, shots, scheme, device);
  return problems;
}

/**
 * All checks on the open page; returns the problems, each a sentence.
 * `depth`: "full" looks at light and dark, desktop and phone; "brief" at light on a desktop and the width on a phone.
 * `shots` names the pictures; `script: false` leaves out what needs JavaScript in the page.
 */
export async function inspect(page, watch, { status = 200, script = true, depth = "full", shots } = {}) {
  const answer = watch.document;
  if (!answer) return ["no answer was seen for this page"];
  const problems = [];
  if (answer.status() !== status) problems.push(`status: ${answer.status()} instead of ${status}`);
  problems.push(...checkHeaders(await answer.allHeaders()));
  problems.push(...(await checkMarkup(await answer.text())));
  problems.push(...(await checkStructure(page)));
  problems.push(...(await checkView(page, "light", "desktop", { axe: script, shots })));
  if (depth === "full") {
    problems.push(...(await checkView(page, "dark", "desktop", { axe: false, shots })));
    problems.push(...(await checkView(page, "dark", "phone", { axe: script, shots })));
  }
  problems.push(...(await checkView(page, "light", "phone", { axe: false, shots: depth === "full" ? shots : undefined })));
  await show(page, "light", narrowest);
  problems.push(...(await checkWidth(page)));
  await show(page, "light", sizes.desktop);
  problems.push(...watch.drain());
  return [...new Set(problems)];
}
