// Warns before a form with changes is left: <form data-guard>, or data-guard="changed" where it came back with changes in it.

export function start(form) {
  let changed = form.dataset.guard === "changed";
  form.addEventListener("input", () => { changed = true; });
  document.addEventListener("submit", (event) => { if (event.target === form && !event.defaultPrevented) changed = false; });
  window.addEventListener("beforeunload", (event) => { if (changed) event.preventDefault(); });
}
