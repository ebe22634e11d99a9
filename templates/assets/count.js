// Counts the characters left: <textarea maxlength="500" data-count>. Spoken only when a fifth or less is left and typing rests.

export function start(area, texts) {
  const seen = document.createElement("p");
  const spoken = document.createElement("p");
  seen.className = "count";
  seen.setAttribute("aria-hidden", "true");
  spoken.className = "visually-hidden";
  spoken.setAttribute("role", "status");
  area.after(seen, spoken);

  let rest = 0;
  function count() {
    const left = area.maxLength - area.value.length;
    const words = texts.characters.replace("{count}", left.toLocaleString(document.documentElement.lang));
    seen.textContent = words;
    clearTimeout(rest);
    if (left <= area.maxLength / 5) rest = setTimeout(() => { spoken.textContent = words; }, 1000);
  }
  area.addEventListener("input", count);
  count();
}
