// Using a page as somebody who has a keyboard and nothing else.
// Names are accessible names, as a screen reader says them: a text (compared whole) or a regular expression.

/** More stops than any page has; passing them all means that the focus is trapped. */
const mostStops = 600;

const sameText = (wanted, name) =>
  wanted instanceof RegExp ? wanted.test(name) : name === wanted.replace(/\s+/g, " ").trim();

export class Keyboard {
  constructor(page) {
    this.page = page;
  }

  /** What has the focus: `{ id, role, name }` as the browser tells assistive technology; null for the page itself. */
  async focused() {
    this.protocol ??= await this.page.context().newCDPSession(this.page);
    const { result } = await this.protocol.send("Runtime.evaluate", {
      expression: "document.activeElement === document.body ? null : document.activeElement",
    });
    if (!result.objectId) return null;
    const { nodes } = await this.protocol.send("Accessibility.getPartialAXTree", {
      objectId: result.objectId,
      fetchRelatives: false,
    });
    const node = nodes[0];
    if (!node || node.ignored) return null;
    return {
      id: node.backendDOMNodeId,
      role: node.role?.value ?? "",
      name: String(node.name?.value ?? "").replace(/\s+/g, " ").trim(),
    };
  }

  /**
   * Presses Tab until the element with this name (and role, when given) has the focus.
   * `next: true` leaves the element that has the focus now, for the second of two with the same name.
   * Throws, naming all stops on the way, when a whole round passes it by.
   */
  async tabTo(name, { role, next = false } = {}) {
    if (next) await this.press("Tab");
    const stops = [];
    const wanted = (at) => at && sameText(name, at.name) && (!role || at.role === role);
    let at = await this.focused();
    let first = null;
    let last = at?.id;
    for (let i = 0; !wanted(at); i += 1) {
      if (i === mostStops) throw new Error(`the focus never leaves: ${describe(stops.slice(-10))}`);
      await this.page.keyboard.press("Tab");
      at = await this.focused();
      if (!at || at.id === last) continue;
      last = at.id;
      if (at.id === first) throw new Error(`no stop named ${quote(name, role)} among: ${describe(stops)}`);
      first ??= at.id;
      stops.push(at);
    }
    await this.checkFocusSeen(at);
    return at;
  }

  /** Whoever tabs must see where they are: inside the window, and marked. */
  async checkFocusSeen(at) {
    const problem = await this.page.evaluate(() => {
      const element = document.activeElement;
      const box = element.getBoundingClientRect();
      const inside = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
      const marked = [element, element.closest("label"), element.parentElement, element.nextElementSibling].some((place) => {
        if (!place) return false;
        const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(place);
        return (outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none";
      });
      return inside ? (marked ? null : "is not marked") : "lies outside the window";
    });
    if (problem) throw new Error(`the focus on ${quote(at.name, at.role)} ${problem}`);
  }

  /** Presses a key, or a combination such as "Shift+Tab". */
  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Presses a key that leads to another page, and waits for that page. */
  async pressAndFollow(key = "Enter") {
    await Promise.all([this.page.waitForEvent("load"), this.page.keyboard.press(key)]);
    await this.page.waitForLoadState("load");
  }

  /** Goes to a link or button by name and follows it to the page it leads to. */
  async follow(name, options) {
    await this.tabTo(name, options);
    await this.pressAndFollow("Enter");
  }

  /** Presses Tab until the element of this locator has the focus; for one of many that share a name. */
  async reach(place) {
    const wanted = await place.elementHandle();
    for (let i = 0; i < mostStops; i += 1) {
      if (await wanted.evaluate((element) => element === document.activeElement)) return;
      await this.press("Tab");
    }
    throw new Error(`the keyboard does not reach ${place}`);
  }

  /** Marks the first radio button inside this place, a question perhaps. */
  async markFirst(place) {
    await this.reach(place.locator("input[type=radio]").first());
    await this.press("Space");
  }

  /** Ticks or unticks exactly this box. */
  async tickAt(place) {
    await this.reach(place);
    await this.press("Space");
  }

  /** Chooses the first real option of exactly this list. */
  async chooseFirstAt(place) {
    await this.reach(place);
    await this.press("ArrowDown");
  }

  /** Types into exactly this field. */
  async typeAt(place, text) {
    await this.reach(place);
    await this.press("Control+A");
    await this.page.keyboard.type(text);
  }

  /** Presses a button that asks first where script runs, agrees, and follows it. */
  async agree(name, { script }) {
    await this.tabTo(name, { role: "button" });
    if (!script) return this.pressAndFollow("Enter");
    await this.press("Enter");
    await this.page.locator("dialog[open]").waitFor();
    await this.follow("Yes, continue", { role: "button" });
  }

  /** Goes to a control by name and presses Enter, staying on the page. */
  async activate(name, options) {
    await this.tabTo(name, options);
    await this.press("Enter");
  }

  /** Sends the form that the selector finds, by its submit button. */
  async submit(selector) {
    const button = this.page.locator(selector).first().locator("button:not([type=button]), input[type=submit]").first();
    await button.focus();
    await this.pressAndFollow("Enter");
  }

  /** Replaces what a text field holds. */
  async type(name, text, options) {
    await this.tabTo(name, options);
    await this.press("Control+A");
    await this.press("Delete");
    await this.page.keyboard.type(text);
  }

  /** Fills in a date (2026-03-14), a time (09:30) or both (2026-03-14T09:30), field by field as Chromium shows them. */
  async typeMoment(name, value, options) {
    await this.tabTo(name, options);
    const [, year, month, day, hour, minute] = /^(?:(\d{4})-(\d\d)-(\d\d))?T?(?:(\d\d):(\d\d))?$/.exec(value);
    if (year) await this.page.keyboard.type(`${month}${day}${year}`);
    if (year && hour) await this.press("Tab");
    if (hour) {
      const twelve = String(Number(hour) % 12 || 12).padStart(2, "0");
      await this.page.keyboard.type(`${twelve}${minute}${Number(hour) < 12 ? "A" : "P"}`);
    }
    const held = await this.page.evaluate(() => document.activeElement.value);
    if (held !== value) throw new Error(`the field ${quote(name)} holds "${held}" after typing ${value}`);
  }

  /** Ticks or unticks a box, or presses a disclosure, with the space bar. */
  async tick(name, options) {
    await this.tabTo(name, options);
    await this.press("Space");
  }

  /**
   * Marks one of several radio buttons: Tab to the group, arrows inside it.
   * `group` is the legend of the group, needed where several groups offer the same answers.
   */
  async mark(name, { group } = {}) {
    let at = await this.tabToRadios(name, group);
    const begun = at.id;
    while (!sameText(name, at.name)) {
      await this.press("ArrowDown");
      at = await this.focused();
      if (!at || at.id === begun) throw new Error(`no radio button named ${quote(name)} in this group`);
    }
    if (!(await this.page.evaluate(() => document.activeElement.checked))) await this.press("Space");
  }

  /** Stops where Tab enters the group of radio buttons that holds the wanted one. */
  async tabToRadios(name, group) {
    const place = group ? this.page.getByRole("group", { name: group }) : this.page;
    const wanted = place.getByRole("radio", { name, exact: typeof name === "string" }).first();
    const field = await wanted.getAttribute("name");
    for (let i = 0; i < mostStops; i += 1) {
      const here = await this.page.evaluate(() => {
        const { type, name } = document.activeElement ?? {};
        return { type, name };
      });
      if (here.type === "radio" && here.name === field) return this.focused();
      await this.press("Tab");
    }
    throw new Error(`the keyboard does not reach the radio buttons of ${quote(name)}`);
  }

  /** Chooses an option of a list by its text. */
  async choose(name, option, options) {
    await this.tabTo(name, options);
    const label = () => document.activeElement.selectedOptions[0]?.label.replace(/\s+/g, " ").trim() ?? "";
    const shown = () => this.page.evaluate(label);
    await this.press("Home");
    for (let before = null, now = await shown(); !sameText(option, now); now = await shown()) {
      if (now === before) throw new Error(`no option ${quote(option)} in ${quote(name)}: it ends with "${now}"`);
      before = now;
      await this.press("ArrowDown");
    }
  }
}

const quote = (name, role) => `${role ? `${role} ` : ""}"${name}"`;
const describe = (stops) => stops.map(({ role, name }) => quote(name, role)).join(", ");
