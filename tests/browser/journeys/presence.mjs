// What is said about a day: an official objects to a missing entry, the trainer enters it and answers, the official asks for the code to attest it;
// somebody came without an enrolment, and the office settles it.

export const title = "an official objects and attests, a trainer answers, and the office settles who came without an enrolment";

const edition = "RT-OPO";

/** The record of the seat that the official takes. */
async function enrol(official) {
  const { keyboard, page } = official;
  await keyboard.follow("Editions");
  await keyboard.follow(`Enrol ${edition}`);
  await keyboard.follow("Take the seat", { role: "button" });
  return `${new URL(page.url()).pathname}/attendance`;
}

async function object(official, record) {
  const { keyboard, page } = official;
  await official.visit(record, { name: "presence-record" });
  await keyboard.reach(page.locator("details.more summary").first());
  await keyboard.press("Enter");
  await keyboard.typeAt(page.locator("details.more textarea").first(), "I was there all day yesterday; Jan can confirm it.");
  await keyboard.reach(page.locator("details.more button").first());
  await keyboard.pressAndFollow("Enter");
  await official.expect("waits for an answer");
  await official.look({ name: "presence-objected" });
}

async function answer(trainer, record) {
  const { keyboard, page } = trainer;
  const enrolment = record.split("/")[2];
  await trainer.visit("/");
  await keyboard.follow(/One objection to attendance waits/);
  await trainer.expect("Jan can confirm it");
  await trainer.look({ name: "presence-objection" });
  const said = page.url();
  await keyboard.follow("Attendance list");
  await keyboard.reach(page.locator("ol.agenda a").first());
  await keyboard.pressAndFollow("Enter");
  await keyboard.reach(page.locator(`#row-${enrolment} button[value=present]`));
  await keyboard.pressAndFollow("Enter");
  await trainer.expect("The entry is saved");
  await page.goto(said);
  await keyboard.chooseFirstAt(page.locator("article select"));
  await keyboard.follow(/^Answer /, { role: "button" });
  await trainer.look({ name: "presence-answer-missing", status: 422 });
  await keyboard.typeAt(page.locator("article textarea"), "You are right, and you are entered now.");
  await keyboard.follow(/^Answer /, { role: "button" });
  await trainer.expect("You are right");
  await trainer.look({ name: "presence-answered" });
}

async function attest(official, record) {
  const { keyboard } = official;
  await official.visit(record);
  await official.expect("You are right");
  await keyboard.follow(/^Send me the code/, { role: "button" });
  await official.expect("on its way to your mailbox");
  await official.look({ name: "presence-code" });
  await keyboard.type(/^Code from the mail/, "12345");
  await keyboard.follow("Attest the minutes", { role: "button" });
  await official.expect("This is not the code");
  await official.look({ name: "presence-code-wrong", status: 422 });
  await official.visit("/check-in/made-up", { name: "presence-scan-unknown", status: 404 });
  await official.visit("/check-in/scan", { name: "presence-scan-none" });
}

async function writeDown(trainer) {
  const { keyboard, page } = trainer;
  await trainer.visit(`/editions/${edition}/attendance`);
  await keyboard.reach(page.getByRole("navigation", { name: "Days of the edition" }).getByRole("link").first());
  await keyboard.pressAndFollow("Enter");
  await keyboard.follow("Enter somebody without an enrolment");
  await trainer.look({ name: "presence-walk-in" });
  await keyboard.type("Given name", "Ewa");
  await keyboard.type("Family name", "Łąka");
  await keyboard.type(/^Mail address/, "ewa.laka@example.org");
  await keyboard.follow("Enter", { role: "button" });
  await trainer.expect("apart from the list");
  await trainer.expect("not enrolled");
  await trainer.look({ name: "presence-walk-in-listed" });
}

async function settle(office) {
  const { keyboard, page } = office;
  await office.visit(`/editions/${edition}/attendance/walk-ins`, { name: "presence-walk-ins" });
  await keyboard.chooseFirstAt(page.locator("article select"));
  await keyboard.typeAt(page.locator("article input[type=text]"), "A guest of a colleague.");
  await keyboard.follow(/^Settle /, { role: "button" });
  await office.expect("declined: the time does not count");
  await office.look({ name: "presence-settled" });
}

export async function walk({ as }) {
  const [official, trainer, office] = [await as("official"), await as("trainer"), await as("office")];
  for (const visitor of [official, trainer, office]) await visitor.speakEnglish();
  const record = await enrol(official);
  await object(official, record);
  await answer(trainer, record);
  await attest(official, record);
  await writeDown(trainer);
  await settle(office);
}
