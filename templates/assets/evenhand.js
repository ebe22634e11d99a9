// The one script of every page. It wakes what the page asks for with data- attributes; every task works without it.
// Each module exports start(element, texts); texts are the words of the <template id="script-texts"> of the layout.

const MODULES = {
  "[data-autosave], [data-autosave-done]": "autosave",
  "[data-confirm]": "confirm",
  "[data-copy]": "copy",
  "[data-count]": "count",
  "[data-countdown]": "countdown",
  "[data-filter-submit]": "filters",
  "[data-guard]": "guard",
  "[data-live]": "live",
  "[data-move]": "move",
  "[data-write]": "write",
};

// How long a second press of a submit button is ignored, in milliseconds.
const HELD = 10_000;

function wake() {
  const { build } = document.documentElement.dataset;
  const texts = document.getElementById("script-texts").dataset;
  for (const [marks, name] of Object.entries(MODULES)) {
    const elements = document.querySelectorAll(marks);
    if (elements.length > 0) {
      import(`./${name}.js?v=${encodeURIComponent(build)}`).then((module) => elements.forEach((element) => module.start(element, texts)));
    }
  }
}

function release(form) {
  delete form.dataset.sent;
  for (const button of form.querySelectorAll("[aria-disabled]")) button.removeAttribute("aria-disabled");
}

// A form is sent once, however often its button is pressed. Modules that stop a submit have done so before this is reached.
function sendOnce(event) {
  const form = event.target;
  if (event.defaultPrevented || form.method === "dialog") return;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  for (const button of form.querySelectorAll("button:not([type=button])")) button.setAttribute("aria-disabled", "true");
  setTimeout(release, HELD, form);
}

// The drop-downs of the masthead close like menus: by Escape, which gives the focus back, and by a press elsewhere.
function closeDrops(event) {
  for (const drop of document.querySelectorAll(".drop[open]")) {
    if (event.type === "keydown" && event.key === "Escape") {
      drop.open = false;
      drop.querySelector("summary").focus();
    } else if (event.type === "pointerdown" && !drop.contains(event.target)) {
      drop.open = false;
    }
  }
}

document.addEventListener("submit", sendOnce);
document.addEventListener("keydown", closeDrops);
document.addEventListener("pointerdown", closeDrops);
window.addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach(release));
wake();
