// Warns before a form with changes is left: <form data-guard>.

export function start(form) {
  let changed = false;
  form.addEventListener("input", () => { changed = true; });
  document.addEventListener("submit", (event) => { if (event.target === form && !event.defaultPrevented) changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
}
