// Fetches a part of the page anew: <section data-live="SECONDS">. It waits while the part has the focus or a selection, and while the
// page is not looked at.

export function start(element) {
  const every = 1000 * Number(element.dataset.live);
  setInterval(renew, every, element);
}

async function renew(element) {
  if (document.hidden || element.contains(document.activeElement) || !document.getSelection().isCollapsed) return;
  try {
    const reply = await fetch(location.href, { headers: { Accept: "text/html" }, redirect: "error" });
    if (!reply.ok) return;
    const page = new DOMParser().parseFromString(await reply.text(), "text/html");
    const fresh = page.querySelector("[data-live]");
    if (fresh && !element.contains(document.activeElement)) element.replaceChildren(...fresh.childNodes);
  } catch {
    // without a line the page stays as it was; it says when it was looked at
  }
}
