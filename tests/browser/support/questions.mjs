// Answering questions of a quiz by keyboard, as somebody who takes the first answer each time.

/** Answers one question, by its kind; `item` is its fieldset. */
export async function answer(keyboard, item) {
  if (await item.locator("input[type=radio]").count()) return keyboard.markFirst(item);
  if (await item.locator("input[type=checkbox]").count()) return keyboard.tickAt(item.locator("input[type=checkbox]").first());
  for (const list of await item.locator("select").all()) await keyboard.chooseFirstAt(list);
  for (const field of await item.locator("input[type=text]").all()) await keyboard.typeAt(field, "7");
}
