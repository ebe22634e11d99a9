// Time left by the server's clock: <time data-countdown="END" data-now="SERVER'S NOW">. Spoken at ten, five and one minute.
// data-then says what happens at the end: "submit" presses <button data-when-over> of its form; "reload" asks the server anew.

const SPOKEN = [10, 5, 1]; // minutes
const ON_THE_WAY = 12_000; // milliseconds for which the server still takes what was sent in time

export function start(element, texts) {
  const ahead = Date.parse(element.dataset.now) - Date.now();
  let end = Date.parse(element.dataset.countdown);
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.setAttribute("role", "status");
  element.after(spoken);

  let tick = setInterval(show, 1000);
  function show() {
    const left = Math.max(0, Math.ceil((end - Date.now() - ahead) / 1000));
    element.textContent = clock(left);
    if (SPOKEN.includes(left / 60)) spoken.textContent = texts.minutes.replace("{count}", left / 60);
    if (left === 0) {
      clearInterval(tick);
      spoken.textContent = texts.timeUp;
      later(element).then((given) => {
        if (given > end) {
          end = given;
          tick = setInterval(show, 1000);
        } else finish(element);
      });
    }
  }
  show();
}

// Somebody may have been given more time since the page was opened: the server says what the end is now.
async function later(element) {
  if (!element.dataset.then) return 0;
  try {
    const reply = await fetch(location.href, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    return Date.parse(page.querySelector("[data-countdown]")?.dataset.countdown) || 0;
  } catch {
    return 0;
  }
}

function finish(element) {
  const over = element.closest("form")?.querySelector("[data-when-over]");
  if (element.dataset.then === "submit" && over) over.form.requestSubmit(over);
  else if (element.dataset.then) setTimeout(() => location.reload(), ON_THE_WAY);
}

function clock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
