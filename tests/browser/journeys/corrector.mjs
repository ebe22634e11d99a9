// A wrong key: the office corrects a question that people have answered, sees whom it touches, and has their answers marked anew; both
// marks stand in the review, and everybody whose marks changed is told.

export const title = "the office corrects a key and has the answers marked anew";

const bank = "/courses/equal-treatment/items";

async function correct(office) {
  const { keyboard, page } = office;
  await office.visit(`${bank}?q=Article+257`);
  await keyboard.follow("post-test/q06");
  await keyboard.follow("Change", { role: "link" });
  await keyboard.reach(page.locator('[name="correct"][value="false"]'));
  await keyboard.press("ArrowUp");
  await keyboard.follow("Save", { role: "button" });
  await office.look({ name: "corrector-no-reason", status: 422 });
  await office.expect("Say why, since attempts have been made with it.");
  await keyboard.type(/^Why it is changed/, "The key was the wrong way round.");
  await keyboard.follow("Save", { role: "button" });
  await office.expect("How answers are marked");
  await office.look({ name: "corrector-item" });
}

async function markAnew(office) {
  const { keyboard } = office;
  await keyboard.follow(/by version 2/, { role: "link" });
  await office.expect("Nothing is stored yet.");
  await office.look({ name: "corrector-preview" });
  await keyboard.follow(/^Mark \d+ answers anew/, { role: "button" });
  await office.look({ name: "corrector-preview-no-reason", status: 422 });
  await keyboard.type(/^Reason/, "The key of this question was wrong.");
  await keyboard.follow(/^Mark \d+ answers anew/, { role: "button" });
  await office.expect("The marks before are kept.");
  await office.look({ name: "corrector-done" });
  await keyboard.follow(/^Dąbrowska/, { role: "link" });
  await office.expect("Marked anew on");
  await office.expect("The key of this question was wrong.");
  await office.look({ name: "corrector-review" });
  await office.visit("/mail");
  await office.expect("Zmiana punktów: Test końcowy");
}

export async function walk({ as }) {
  const office = await as("office");
  await office.speakEnglish();
  await correct(office);
  await markAnew(office);
}
