// The planner's way: asks for a plan, tries what else could be, compares, and makes editions of the best.

export const title = "the office asks for a plan of neighbouring regions, changes it and makes editions of it";

/** A date so many days from today, as 2026-03-14. */
function inDays(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function ask(office) {
  const { keyboard } = office;
  await keyboard.follow("Projects");
  await office.followTo("/projects/RT");
  await keyboard.follow("Plans");
  await office.expect("from the seat of each region");
  await office.look({ name: "planner-list" });
  await keyboard.follow("Ask for a plan");
  await keyboard.type("Name of the plan", "Everyone who is listed");
  await keyboard.type("People aimed at in an edition", "8");
  await office.look({ name: "planner-ask" });
  await keyboard.follow("Find the best plan", { role: "button" });
  await office.expect("This is the best plan there is");
  await office.look({ name: "planner-plan" });
}

async function change(office) {
  const { keyboard } = office;
  await keyboard.choose("One region", "Opole");
  await keyboard.choose("The other", "Greater Poland");
  await keyboard.follow("Together", { role: "button" });
  await office.expect("Opole together with Greater Poland");
  await office.expect("plan 2. Compare all plans");
  await keyboard.follow("Compare all plans");
  await office.expect("from plan 2");
  await office.look({ name: "planner-compared" });
  await keyboard.follow(/^2\. Everyone who is listed/);
}

async function takeOver(office) {
  const { keyboard, page } = office;
  await keyboard.follow("Make editions of this plan");
  const days = await page.getByLabel("First day", { exact: true }).count();
  for (let place = 0; place < days; place += 1) {
    await page.locator(`#field-starts_on-${place}`).fill(inDays(120 + 7 * place));
  }
  await office.look({ name: "planner-take-over" });
  await keyboard.follow("Make the editions", { role: "button" });
  await office.expect("The editions are planned as drafts");
}

export async function walk({ as }) {
  const office = await as("office");
  await office.speakEnglish();
  await ask(office);
  await change(office);
  await takeOver(office);
}
