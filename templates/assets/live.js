// Fetches a part of the page anew: <section data-live="SECONDS">. It waits while the part has the focus or a selection, and while the
// page is not looked at. A part with an id that comes back without the mark is fetched no more: what it told of is over.

export function start(element) {
  const every = 1000 * Number(element.dataset.live);
  const timer = setInterval(async () => { if (await renew(element) === "over") clearInterval(timer); }, every);
}

async function renew(element) {
  if (document.hidden || element.contains(document.activeElement) || !document.getSelection().isCollapsed) return;
  try {
    const reply = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "error" });
    if (!reply.ok) return;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const fresh = element.id ? page.getElementById(element.id) : page.querySelector("[data-live]");
    if (!fresh || element.contains(document.activeElement)) return;
    element.replaceChildren(...fresh.childNodes);
    if (!("live" in fresh.dataset)) return "over";
  } catch {
    // without a line the page stays as it was; it says when it was looked at
  }
}
