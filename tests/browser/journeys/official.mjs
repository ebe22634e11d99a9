// An official's way: finds an edition, takes the last seat, learns a page, passes through the test, gives the evaluation.

import { answer } from "../support/questions.mjs";

export const title = "an official enrols, learns, takes the test and gives the evaluation";

/** The edition that runs today; one seat is left in it, the official's. */
const edition = "RT-OPO";

/** Answers every question that is open, as somebody who takes the first answer each time. */
async function answerAll({ keyboard, page }) {
  const items = page.locator("fieldset[data-item]");
  const count = await items.count();
  if (count < 12) throw new Error(`the test has only ${count} questions`);
  for (let i = 0; i < count; i += 1) await answer(keyboard, items.nth(i));
  return count;
}

/** Waits until the page says that the last answer is stored. */
async function waitUntilSaved(page) {
  await page.locator("[data-saved][data-state=saved]").waitFor();
}

async function enrol(official) {
  const { keyboard } = official;
  await keyboard.follow("Editions");
  await keyboard.follow(`Enrol ${edition}`);
  await official.look({ name: "official-enrol" });
  await keyboard.follow("Take the seat", { role: "button" });
  await official.expect("The seat is confirmed");
  await official.look({ name: "official-enrolled" });
}

/** Answers what the funder asks; nothing has to be. */
async function tell(official) {
  const { keyboard, page } = official;
  const enrolment = page.url();
  await keyboard.follow("Answer the funder’s questions");
  await official.look({ name: "official-statement" });
  await keyboard.follow("Save the answers", { role: "button" });
  await official.expect("Your answers are saved");
  await official.look({ name: "official-statement-saved" });
  await page.goto(enrolment);
}

async function read(official) {
  const { keyboard } = official;
  await keyboard.follow("Go to the course");
  await official.look({ name: "official-course" });
  await keyboard.follow("Equal treatment as a standard of governing");
  await official.look({ name: "official-reading" });
  await keyboard.follow("Mark as read and continue", { role: "button" });
  await keyboard.follow(/^Equal treatment as a standard of good regional government/);
}

async function takeTest(official, script) {
  const { keyboard, page } = official;
  await keyboard.follow("Post-test");
  await keyboard.follow("Start", { role: "button" });
  await answerAll(official);
  if (script) {
    await waitUntilSaved(page);
    await page.reload();
    if (!(await page.locator("input:checked").count())) throw new Error("the answers are gone after a reload");
  } else {
    await keyboard.follow("Save answers", { role: "button" });
    await official.expect("Your answers are saved");
  }
  await official.look({ name: "official-test" });
  await keyboard.agree("Finish and hand in", { script });
  await official.expect("have been handed in");
  await official.look({ name: "official-review" });
}

async function evaluate(official) {
  const { keyboard, page } = official;
  await keyboard.follow(/^Back to the course/);
  await keyboard.follow("Evaluation survey");
  await keyboard.follow("Give the evaluation");
  for (const group of await page.locator("main fieldset").all()) await keyboard.markFirst(group);
  await official.look({ name: "official-evaluation" });
  await keyboard.follow("Send the evaluation", { role: "button" });
  await official.expect("Your evaluation has been received");
}

export async function walk({ as, script }) {
  const official = await as("official");
  await official.speakEnglish();
  await enrol(official);
  await tell(official);
  await read(official);
  await takeTest(official, script);
  await evaluate(official);
}
