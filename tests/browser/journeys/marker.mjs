// The way of a long answer: a trainer writes the question with what to look for, the office puts it into the quiz, an official answers,
// the trainer marks the answer without a name and releases the marks, and the official reads them.

export const title = "an official answers at length, a trainer marks the answer and releases the marks";

const edition = "RT-OPO";
const question = "What would you do when a colleague tells you that he was turned away?";

async function write(trainer) {
  const { keyboard, page } = trainer;
  await trainer.visit("/courses/equal-treatment/items/new?kind=long&text=en", { name: "marker-write" });
  await keyboard.type("The question", question);
  await keyboard.typeAt(page.locator('[name="row-1-text"]'), "Names the ground");
  await keyboard.typeAt(page.locator('[name="row-1-marks"]'), "1");
  await keyboard.typeAt(page.locator('[name="row-2-text"]'), "Says whom to turn to");
  await keyboard.typeAt(page.locator('[name="row-2-marks"]'), "2");
  await keyboard.typeAt(page.locator('[name="worth"]'), "3");
  await keyboard.follow("Save", { role: "button" });
  await trainer.expect(question);
}

async function add(office) {
  const { keyboard } = office;
  await office.visit("/projects/RT/items?q=turned+away", { name: "marker-project" });
  await keyboard.follow(/^What would you do/, { role: "link" });
  await office.expect("Copy into the questions of");
  await office.look({ name: "marker-item" });
  await office.visit("/courses/equal-treatment/quizzes/post-test");
  await keyboard.type("Words", "turned away");
  await keyboard.choose("Kind", "Long answer");
  await keyboard.follow("Search", { role: "button" });
  await office.expect("One question was found.");
  await keyboard.follow(/^Add \(What would/, { role: "button" });
  await keyboard.type(/^Reason/, "One answer in their own words.");
  await keyboard.follow("Save as a new revision", { role: "button" });
  await office.expect(question);
}

async function answer(official, script) {
  const { keyboard, page } = official;
  await keyboard.follow("Editions");
  await keyboard.follow(`Enrol ${edition}`);
  await keyboard.follow("Take the seat", { role: "button" });
  await keyboard.follow("Go to the course");
  await keyboard.follow("Post-test");
  await keyboard.follow("Start", { role: "button" });
  await keyboard.typeAt(page.locator("fieldset textarea").first(), "I would ask what happened, note it, and go with him to the ombudsman.");
  if (script) await page.locator("[data-saved][data-state=saved]").waitFor();
  await keyboard.agree("Finish and hand in", { script });
  await official.expect("A trainer has yet to mark");
  await official.look({ name: "marker-waits" });
}

async function mark(trainer, script) {
  const { keyboard, page } = trainer;
  await trainer.visit(`/editions/${edition}/marking`, { name: "marker-queue" });
  await trainer.expect("not marked");
  await keyboard.reach(page.locator("main table a").first());
  await keyboard.pressAndFollow("Enter");
  await trainer.look({ name: "marker-answer" });
  const fields = page.locator("form input[inputmode=decimal]");
  await keyboard.typeAt(fields.nth(0), "2");
  await keyboard.typeAt(fields.nth(1), "1,5");
  await keyboard.follow("Save and next", { role: "button" });
  await trainer.look({ name: "marker-too-many", status: 422 });
  await trainer.expect("Give at least 0 and at most 1 marks.");
  await keyboard.typeAt(fields.nth(0), "1");
  await keyboard.type(/^Comment/, "Well thought of; name the deadline too.");
  await keyboard.follow("Save and next", { role: "button" });
  await trainer.visit(`/editions/${edition}/marking`);
  await trainer.look({ name: "marker-ready" });
  await keyboard.agree("Release the one attempt that is ready", { script });
  await trainer.look({ name: "marker-released" });
}

async function read(official) {
  const { page } = official;
  await page.reload();
  await official.expect("Well thought of; name the deadline too.");
  await official.look({ name: "marker-review" });
}

export async function walk({ as, script }) {
  const [trainer, office, official] = await Promise.all([as("trainer"), as("office"), as("official")]);
  for (const person of [trainer, office, official]) await person.speakEnglish();
  await write(trainer);
  await add(office);
  await answer(official, script);
  await mark(trainer, script);
  await read(official);
}
