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

/** The middles of two outlines on the screen. */
async function middlesOf(page, ...regions) {
  return page.evaluate((codes) => {
    const outlines = codes.map((code) => document.querySelector(`.map path[data-region="${code}"]`));
    outlines[0].ownerSVGElement.scrollIntoView({ block: "center", behavior: "instant" });
    return outlines.map((outline) => {
      const box = outline.getBoundingClientRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    });
  }, regions);
}

/** Waits for the answer for a region; gives its words and how long it took, in milliseconds. */
async function answered(page, region) {
  const begun = performance.now();
  const answer = page.locator(`[data-move-answer^="${region} "]`);
  await answer.waitFor({ timeout: 5000 });
  return { words: await answer.innerText(), took: performance.now() - begun };
}

// By keyboard with the form, by dragging with a mouse, and by pressing one and then the other.
async function move(office, script) {
  const { keyboard, page } = office;
  await keyboard.choose("Region to be moved", "Opole");
  await keyboard.choose("To the edition", /^2\./);
  if (!script) {
    await keyboard.follow("What would that do?", { role: "button" });
    await office.expect("Opole");
    await office.look({ name: "planner-move" });
    await keyboard.follow("Plan 2");
    return;
  }
  await keyboard.activate("What would that do?", { role: "button" });
  const asked = await answered(page, "PL-16");
  if (!/Opole/.test(asked.words)) throw new Error(`no answer about Opole: ${asked.words}`);
  await office.look({ name: "planner-moving" });

  const [from, to] = await middlesOf(page, "PL-22", "PL-18");
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 10, from.y + 10);
  await page.mouse.move(to.x, to.y, { steps: 8 });
  const dragged = await answered(page, "PL-22");
  if (!(await page.locator(".region-ghost").count())) throw new Error("nothing hangs on the pointer");
  await page.keyboard.press("Escape");
  await page.mouse.up();
  if (await page.locator(".region-ghost, .region-picked").count()) throw new Error("Escape does not put it back");

  const [one, other] = await middlesOf(page, "PL-24", "PL-28");
  await page.mouse.click(one.x, one.y);
  await page.mouse.click(other.x, other.y);
  const pressed = await answered(page, "PL-24");
  if (dragged.took + pressed.took > 2000) throw new Error(`answers after ${dragged.took} and ${pressed.took} ms`);
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

export async function walk({ as, script }) {
  const office = await as("office");
  await office.speakEnglish();
  await ask(office);
  await move(office, script);
  await change(office);
  await takeOver(office);
}
