// Time left by the server's clock: <time data-countdown="END" data-now="SERVER'S NOW">. Spoken at ten, five and one minute.

const SPOKEN = [10, 5, 1]; // minutes

export function start(element, texts) {
  const ahead = Date.parse(element.dataset.now) - Date.now();
  const end = Date.parse(element.dataset.countdown);
  const spoken = document.createElement("span");
  spoken.className = "visually-hidden";
  spoken.setAttribute("role", "status");
  element.after(spoken);

  const tick = setInterval(show, 1000);
  function show() {
    const left = Math.max(0, Math.ceil((end - Date.now() - ahead) / 1000));
    element.textContent = clock(left);
    if (SPOKEN.includes(left / 60)) spoken.textContent = texts.minutes.replace("{count}", left / 60);
    if (left === 0) {
      clearInterval(tick);
      spoken.textContent = texts.timeUp;
    }
  }
  show();
}

function clock(seconds) {
  const two = (number) => String(number).padStart(2, "0");
  const hours = Math.floor(seconds / 3600);
  const minutes = Math.floor(seconds / 60) % 60;
  return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
