// Keeps what is being written and shows it as it will be, a moment after the last key.
//
//   <form data-write="ADDRESS"> with <p data-saved role="status">; <div data-preview> somewhere on the page
//   POST ADDRESS: all fields of the form but its files; reply {"saved_at", "html"}: html is null while something is wrong

const REST = 900; // milliseconds without a key after which the form is sent

export function start(form, texts) {
  const place = form.querySelector("[data-saved]");
  const preview = document.querySelector("[data-preview]");
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  let timer = 0;
  let sent = 0;

  function say(state, words) {
    place.dataset.state = state;
    place.textContent = words;
  }

  async function send() {
    const number = (sent += 1);
    const body = new FormData(form);
    body.delete("picture");
    try {
      const reply = await fetch(form.dataset.write, { method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual" });
      if (!reply.ok) throw new Error(String(reply.status));
      const { saved_at: savedAt, html } = await reply.json();
      if (number !== sent) return;
      say("saved", texts.saved.replace("{time}", clock.format(new Date(savedAt))));
      if (html !== null) preview.innerHTML = html;
    } catch {
      if (number === sent) say("unsent", texts.unsent);
    }
  }

  function later() {
    clearTimeout(timer);
    timer = setTimeout(send, REST);
  }

  form.addEventListener("input", later);
  form.addEventListener("submit", () => clearTimeout(timer));
}
