// A trainer's way: somebody comes late, the trainer enters it, corrects it, shows code and PIN on the screen and prints the sheet.

export const title = "a trainer takes attendance, corrects it, fills the room's screen and gets the sheet";

const edition = "/editions/RT-OPO";
/** A slot of the first day, which was yesterday. */
const slot = "Cases from the office: which ground, which form, what next";

async function openRoll(trainer) {
  const { keyboard, page } = trainer;
  await keyboard.follow("Editions");
  await trainer.followTo(edition);
  await keyboard.follow("Attendance");
  await keyboard.reach(page.getByRole("navigation", { name: "Days of the edition" }).getByRole("link").first());
  await keyboard.pressAndFollow("Enter");
  await keyboard.follow(slot);
  await trainer.look({ name: "trainer-roll" });
}

async function enterLate(trainer, name) {
  const { keyboard } = trainer;
  await keyboard.typeMoment(`${name}: from`, "13:20");
  await keyboard.follow(`Present ${name}`, { role: "button" });
  await trainer.expect("The entry is saved");
  await trainer.expect("13:20");
}

async function correct(trainer, name) {
  const { keyboard } = trainer;
  await keyboard.activate(`Correct ${name}`);
  await keyboard.typeMoment(`${name}: from`, "13:10");
  await keyboard.type(`Reason ${name}`, "Came with the second bus, at ten past.");
  await trainer.look({ name: "trainer-correction" });
  await keyboard.follow(`Save the correction ${name}`, { role: "button" });
  await keyboard.follow(new RegExp(`history of ${name}`));
  for (const words of ["13:20", "13:10", "second bus"]) await trainer.expect(words);
  await trainer.look({ name: "trainer-history" });
}

/** The screen of a slot that is over shows no code; the last of the second day goes on or is ahead. */
async function fillScreen(trainer) {
  const { keyboard, page } = trainer;
  await keyboard.follow("Show the room’s screen");
  await trainer.expect("This slot is over");
  await trainer.look({ name: "trainer-screen-over" });
  await trainer.visit(`${edition}/attendance`);
  await keyboard.reach(page.getByRole("navigation", { name: "Days of the edition" }).getByRole("link").last());
  await keyboard.pressAndFollow("Enter");
  await keyboard.reach(page.locator("ol.agenda a").last());
  await keyboard.pressAndFollow("Enter");
  await keyboard.follow("Show the room’s screen");
  if (!(await page.locator(".screen-code svg").count())) return;
  const pin = (await page.locator(".pin").innerText()).replace(/\s/g, "");
  if (!/^\d{6}$/.test(pin)) throw new Error(`the PIN is "${pin}"`);
  await trainer.look({ name: "trainer-screen" });
}

export async function walk({ as }) {
  const trainer = await as("trainer");
  const { page } = trainer;
  await trainer.speakEnglish();
  await openRoll(trainer);
  const roll = page.url();
  const name = (await page.locator(".roll-name a").first().innerText()).trim();
  await enterLate(trainer, name);
  await correct(trainer, name);
  await page.goto(roll);
  await trainer.download("Sheet to sign (PDF)");
  await fillScreen(trainer);
}
