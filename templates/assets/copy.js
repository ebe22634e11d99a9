// Copies a text: <button type="button" data-copy="TEXT" hidden><span data-copy-words role="status">Copy</span></button>
// The button shows itself only where copying is possible.

export function start(button, texts) {
  if (!navigator.clipboard) return;
  const words = button.querySelector("[data-copy-words]");
  const before = words.textContent;
  button.hidden = false;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(button.dataset.copy);
    words.textContent = texts.copied;
    setTimeout(() => { words.textContent = before; }, 3000);
  });
}
