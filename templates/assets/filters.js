// Applies a filter as soon as it is chosen with a pointer: <form data-filter-submit>. By keyboard the button does it, so that
// walking through a list of options does not leave the page.

export function start(form) {
  let pointer = false;
  form.addEventListener("pointerdown", () => { pointer = true; });
  form.addEventListener("keydown", () => { pointer = false; });
  form.addEventListener("change", (event) => {
    if (pointer && event.target.matches("select, input[type=checkbox], input[type=radio]")) form.requestSubmit();
  });
}
