// Saves a quiz answer by answer. What the server has not confirmed stays in this browser and is sent again, also after a
// lost connection or a closed window. "Saved" is shown on the server's word alone.
//
//   <form data-autosave="ADDRESS" data-attempt="ID" data-seq="LAST NUMBER THE SERVER HAS">
//     hidden inputs csrf and seq; <fieldset data-item="ID"> around the inputs of each answer; <p data-saved role="status">;
//     <button data-autosave-replaces>, which saves the whole page where there is no script
//   POST ADDRESS: the hidden inputs outside the items, item, seq and the item's own inputs; reply {"saved_at", "seq"}, seq being
//     that of the stored answer: higher than the one sent when another window has answered since
//   a fieldset that is disabled was checked for the last time: nothing of it is sent or restored
//   When the form itself is sent, seq says up to which number this window has seen what is stored.
//   data-autosave-done="ID" on the page after the attempt: nothing of it needs to be kept any longer

const PREFIX = "evenhand-unsent-";
const KEPT_DAYS = 30;
const WAITS = [1, 2, 4, 8, 15, 30]; // seconds between tries
const TYPING = 800; // milliseconds of rest after which a typed answer is sent
const SLOW = 700; // milliseconds after which "saving" is worth saying
const PATIENCE = 15_000; // milliseconds to wait for a reply

export function start(element, texts) {
  forgetOld();
  if (element.dataset.autosaveDone) {
    keep(element.dataset.autosaveDone, {});
  } else {
    watch(element, texts);
  }
}

function watch(form, texts) {
  const { attempt } = form.dataset;
  const unsent = kept(attempt); // item -> { seq, fields: [[name, value], ...] }
  let seq = Math.max(Number(form.dataset.seq) || 0, ...Object.values(unsent).map((answer) => answer.seq));
  let sending = false;
  let tries = 0;
  let again = 0;
  const typing = new Map(); // item -> timer
  const given = new Set(); // items answered in this window
  const show = indicator(form, texts);
  form.querySelector("[data-autosave-replaces]")?.setAttribute("hidden", "");

  function noteAnswer(set) {
    clearTimeout(typing.get(set));
    typing.delete(set);
    seq += 1;
    unsent[set.dataset.item] = { seq, fields: fieldsOf(form, set) };
    given.add(set.dataset.item);
    keep(attempt, unsent);
    send();
  }

  function noteTyping(set) {
    clearTimeout(typing.get(set));
    typing.set(set, setTimeout(noteAnswer, TYPING, set));
  }

  async function send() {
    if (sending) return;
    sending = true;
    clearTimeout(again);
    for (let next = oldest(unsent); next; next = oldest(unsent)) {
      const [item, answer] = next;
      const slow = setTimeout(show, SLOW, "saving");
      const outcome = await post(form, item, answer);
      clearTimeout(slow);
      if (outcome.wait !== undefined) {
        show(outcome.state);
        again = setTimeout(send, 1000 * Math.max(outcome.wait, WAITS[Math.min(tries, WAITS.length - 1)]));
        tries += 1;
        break;
      }
      tries = 0;
      if (outcome.seq > answer.seq) {
        seq = Math.max(seq, outcome.seq);
        const overtaken = overtake(item, answer);
        show(overtaken ? "saving" : "refused");
      } else {
        if (unsent[item].seq === answer.seq) delete unsent[item];
        show(outcome.state, outcome.savedAt);
      }
      keep(attempt, unsent);
    }
    sending = false;
  }

  // Another window has answered with a higher number. What was answered here just now is newer all the same and goes out
  // again above it; what was only kept from an earlier visit gives way.
  function overtake(item, answer) {
    if (!given.has(item)) {
      delete unsent[item];
      return false;
    }
    if (unsent[item].seq === answer.seq) {
      seq += 1;
      unsent[item] = { ...answer, seq };
    }
    return true;
  }

  // The whole page is sent: with what is still being typed, and with the highest number of this window.
  function noteAll() {
    for (const set of [...typing.keys()]) noteAnswer(set);
    form.querySelector("input[type=hidden][name=seq]").value = seq;
  }

  for (const set of form.querySelectorAll("[data-item]")) {
    if (set.disabled) delete unsent[set.dataset.item]; // checked for the last time
    if (unsent[set.dataset.item]) restore(set, unsent[set.dataset.item].fields);
    set.addEventListener("change", () => noteAnswer(set));
    set.addEventListener("input", (event) => event.target.matches("textarea, input:not([type=radio], [type=checkbox])") && noteTyping(set));
  }
  form.addEventListener("submit", noteAll);
  window.addEventListener("online", send);
  send();
}

// One answer to the server; says what became of it: { state, savedAt } when settled, { state, wait } to be sent again.
async function post(form, item, answer) {
  const body = new FormData();
  for (const input of form.querySelectorAll("input[type=hidden]")) {
    if (!input.closest("[data-item]") && input.name !== "seq") body.append(input.name, input.value);
  }
  body.append("item", item);
  body.append("seq", String(answer.seq));
  for (const [name, value] of answer.fields) body.append(name, value);
  try {
    const reply = await fetch(form.dataset.autosave, {
      method: "POST", body, headers: { Accept: "application/json" }, redirect: "manual", keepalive: true, signal: AbortSignal.timeout(PATIENCE),
    });
    return await judge(reply);
  } catch {
    return { state: "unsent", wait: 0 };
  }
}

async function judge(reply) {
  if (reply.ok) {
    const { saved_at: savedAt, seq } = await reply.json();
    return savedAt ? { state: "saved", savedAt, seq } : { state: "unsent", wait: 0 };
  }
  const signedOut = reply.type === "opaqueredirect" || [401, 403, 404].includes(reply.status);
  if (signedOut) return { state: "signedOut", wait: 30 };
  if (reply.status >= 500 || [408, 429].includes(reply.status)) return { state: "unsent", wait: Number(reply.headers.get("Retry-After")) || 0 };
  return { state: "refused" };
}

function indicator(form, texts) {
  const place = form.querySelector("[data-saved]");
  const clock = new Intl.DateTimeFormat(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  return (state, savedAt) => {
    if (!place) return;
    const words = savedAt ? texts.saved.replace("{time}", clock.format(new Date(savedAt))) : texts[state];
    place.dataset.state = state === "signedOut" ? "refused" : state;
    if (place.textContent !== words) place.textContent = words;
  };
}

function fieldsOf(form, set) {
  const names = new Set([...set.querySelectorAll("input, select, textarea")].map((input) => input.name));
  return [...new FormData(form)].filter(([name]) => names.has(name));
}

function restore(set, fields) {
  for (const input of set.querySelectorAll("input, select, textarea")) {
    const values = fields.filter(([name]) => name === input.name).map(([, value]) => value);
    if (input.type === "radio" || input.type === "checkbox") {
      input.checked = values.includes(input.value);
    } else if (values.length > 0) {
      input.value = values[0];
    }
  }
}

function oldest(unsent) {
  return Object.entries(unsent).sort(([, a], [, b]) => a.seq - b.seq)[0];
}

// The browser may refuse to store anything; then answers live as long as the page.
function kept(attempt) {
  try {
    return JSON.parse(localStorage.getItem(PREFIX + attempt))?.answers ?? {};
  } catch {
    return {};
  }
}

function keep(attempt, answers) {
  try {
    if (Object.keys(answers).length === 0) {
      localStorage.removeItem(PREFIX + attempt);
    } else {
      localStorage.setItem(PREFIX + attempt, JSON.stringify({ at: Date.now(), answers }));
    }
  } catch {
    // nothing is lost that the page still holds
  }
}

function forgetOld() {
  try {
    for (const name of Object.keys(localStorage).filter((name) => name.startsWith(PREFIX))) {
      if (Date.now() - JSON.parse(localStorage.getItem(name)).at > KEPT_DAYS * 86_400_000) localStorage.removeItem(name);
    }
  } catch {
    // a browser without storage has nothing to forget
  }
}
