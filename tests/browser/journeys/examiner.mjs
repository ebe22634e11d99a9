// The way of a question: a trainer writes one and imports others, the office makes the quiz one of several tries, page by page and
// against the clock, an official takes it, the trainer sees how far, and where script runs the clock hands it in.

import { answer } from "../support/questions.mjs";

export const title = "a trainer writes and imports questions, and watches an official in a timed quiz of several tries";

const edition = "RT-OPO";
const bank = "/courses/equal-treatment/items";
const quiz = "/courses/equal-treatment/quizzes/post-test";

const file = [
  "::Whose burden::Who has to show that there was no discrimination?{=The employer#Once facts point to it. ~The employee ~Nobody}",
  "::Broken::A question without an end{=yes ~no",
].join("\n\n");

async function writeQuestion(trainer) {
  const { keyboard, page } = trainer;
  await keyboard.follow("Editions");
  await trainer.followTo(`/editions/${edition}`);
  await keyboard.follow("Results");
  await trainer.followTo(bank);
  await trainer.look({ name: "examiner-bank" });
  await keyboard.follow("New question");
  await keyboard.type("The question", "May an office ask about *pregnancy* in an interview?");
  await keyboard.typeAt(page.locator('[name="row-1-text"]'), "Yes, always");
  await keyboard.typeAt(page.locator('[name="row-2-text"]'), "No");
  await keyboard.follow("Save", { role: "button" });
  await trainer.look({ name: "examiner-no-right-answer", status: 422 });
  const typed = await page.locator('[name="row-2-text"]').inputValue();
  if (typed !== "No") throw new Error(`what was typed is lost: "${typed}"`);
  await keyboard.tickAt(page.locator('[name="row-2-right"]'));
  await keyboard.follow("Save", { role: "button" });
  await trainer.expect("May an office ask about pregnancy in an interview?");
  await trainer.look({ name: "examiner-question" });
}

async function importQuestions(trainer) {
  const { keyboard, page } = trainer;
  await trainer.followTo(bank);
  await keyboard.follow("Import questions");
  await page.locator("input[type=file]").setInputFiles({ name: "burden.gift", mimeType: "text/plain", buffer: Buffer.from(file) });
  await keyboard.follow("Look at it", { role: "button" });
  await trainer.expect("Who has to show that there was no discrimination?");
  await trainer.expect("Broken");
  await trainer.look({ name: "examiner-import" });
  await keyboard.follow(/^Take /, { role: "button" });
  await trainer.expect("Whose burden");
}

async function setUp(office) {
  const { keyboard } = office;
  await office.visit(quiz);
  await keyboard.type("Time limit in minutes", "1");
  await keyboard.choose("When answers are marked", "At each question, in several tries");
  await keyboard.choose("What stands on one page", "One question");
  await keyboard.type(/^Reason/, "To practise against the clock.");
  await keyboard.follow("Save as a new revision", { role: "button" });
  await office.look({ name: "examiner-quiz" });
}

async function begin(official) {
  const { keyboard } = official;
  await keyboard.follow("Editions");
  await keyboard.follow(`Enrol ${edition}`);
  await keyboard.follow("Take the seat", { role: "button" });
  await keyboard.follow("Go to the course");
  await keyboard.follow("Post-test");
  await official.look({ name: "examiner-activity" });
  await keyboard.follow("Start", { role: "button" });
  await official.expect("Question 1 of 15");
}

async function answerTwo(official) {
  const { keyboard, page } = official;
  await answer(keyboard, page.locator("fieldset[data-item]").first());
  await keyboard.follow(/^Check/, { role: "button" });
  await official.look({ name: "examiner-checked" });
  await keyboard.follow("Next page", { role: "button" });
  await official.expect("Question 2 of 15");
  await official.look({ name: "examiner-second-page" });
}

async function watch(trainer) {
  await trainer.visit(`/editions/${edition}/quizzes/post-test?show=open`, { name: "examiner-live" });
  await trainer.expect("1 of 1");
}

/** The clock hands in where script runs; else the official does. */
async function end(official, script) {
  const { keyboard, page } = official;
  if (script) await page.waitForURL(/\/review/, { timeout: 90_000 });
  else {
    await keyboard.follow(/^Hand in/, { role: "button" });
    await keyboard.agree("Finish and hand in", { script });
  }
  await official.look({ name: "examiner-review" });
}

export async function walk({ as, script }) {
  const [trainer, office, official] = await Promise.all([as("trainer"), as("office"), as("official")]);
  for (const person of [trainer, office, official]) await person.speakEnglish();
  await writeQuestion(trainer);
  await importQuestions(trainer);
  await setUp(office);
  await begin(official);
  await answerTwo(official);
  await watch(trainer);
  await end(official, script);
}
