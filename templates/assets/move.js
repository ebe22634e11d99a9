// Regions dragged on the map: <form data-move> asks what moving one to another edition would do, and the part marked
// data-move-answer tells it. A region is dragged with a mouse or pen, answered while it hangs over an edition; or it is pressed, and then
// the other edition. Escape, or letting go elsewhere, puts it back. The table beside the map says which region is in which edition.

// So far a pointer goes before it drags, in pixels.
const NEAR = 5;

export function start(form) {
  const answer = document.querySelector("[data-move-answer]");
  const outlines = [...document.querySelectorAll(".map path[data-region]")].filter((outline) => editionOf(outline));
  if (!answer || outlines.length === 0) return;
  const board = { form, answer, outlines, known: new Map(), picked: null, ghost: null, from: null };
  form.querySelector("[data-move-hint]").hidden = false;
  for (const outline of outlines) {
    outline.classList.add("region-movable");
    outline.addEventListener("pointerdown", (event) => press(board, outline, event));
    (outline.closest("a") ?? outline).addEventListener("dragstart", (event) => event.preventDefault());
    // The link of the region stays for the keyboard, whose clicks count nothing, and in the table.
    outline.addEventListener("click", (event) => { if (event.detail > 0) event.preventDefault(); });
  }
  document.addEventListener("pointermove", (event) => drag(board, event));
  document.addEventListener("pointerup", (event) => drop(board, event));
  document.addEventListener("pointercancel", () => { if (board.ghost) putBack(board); else board.from = null; });
  document.addEventListener("keydown", (event) => { if (event.key === "Escape") putBack(board); });
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    ask(board, form.elements.moved.value, form.elements.to.value, true);
  });
}

function editionOf(outline) {
  const row = document.querySelector(`[data-member="${CSS.escape(outline.dataset.region)}"]`);
  return row?.closest("[data-edition]").dataset.edition;
}

function press(board, outline, event) {
  if (event.button !== 0) return;
  // the selection of labels would begin
  event.preventDefault();
  board.from = { outline, x: event.clientX, y: event.clientY, touch: event.pointerType === "touch" };
}

function drag(board, event) {
  const { from } = board;
  if (!from) return;
  const [across, down] = [event.clientX - from.x, event.clientY - from.y];
  if (!board.ghost) {
    if (from.touch || Math.hypot(across, down) < NEAR) return;
    pick(board, from.outline);
    board.ghost = from.outline.cloneNode();
    board.ghost.classList.add("region-ghost");
    from.outline.ownerSVGElement.append(board.ghost);
  }
  const scale = 1 / from.outline.getScreenCTM().a;
  board.ghost.setAttribute("transform", `translate(${across * scale} ${down * scale})`);
  aim(board, outlineAt(board, event), false);
}

function drop(board, event) {
  const { from, ghost } = board;
  if (!from) return;
  board.from = null;
  const under = outlineAt(board, event);
  if (ghost) {
    aim(board, under, true);
    putBack(board);
  } else if (under === from.outline) {
    if (board.picked && board.picked !== under && editionOf(board.picked) !== editionOf(under)) {
      aim(board, under, true);
      putBack(board);
    } else if (board.picked === under) {
      putBack(board);
    } else {
      putBack(board);
      pick(board, under);
    }
  }
}

function outlineAt(board, event) {
  return document.elementsFromPoint(event.clientX, event.clientY).find((element) => board.outlines.includes(element));
}

function pick(board, outline) {
  board.picked?.classList.remove("region-picked");
  board.picked = outline;
  outline.classList.add("region-picked");
  board.form.elements.moved.value = outline.dataset.region;
}

/** Marks the edition that the region would join, and asks what that would do. */
function aim(board, outline, stays) {
  const to = outline && editionOf(outline);
  const other = to && to !== editionOf(board.picked) ? to : null;
  for (const each of board.outlines) each.classList.toggle("region-aimed", other !== null && editionOf(each) === other);
  if (other === null) return;
  board.form.elements.to.value = other;
  ask(board, board.picked.dataset.region, other, stays);
}

function putBack(board) {
  board.ghost?.remove();
  board.picked?.classList.remove("region-picked");
  for (const each of board.outlines) each.classList.remove("region-aimed");
  Object.assign(board, { ghost: null, picked: null, from: null });
}

/** Shows the answer; what was asked before is known. Without a line the page of the answer is gone to, if the region stays there. */
async function ask(board, moved, to, stays) {
  const address = `${board.form.getAttribute("action")}?${new URLSearchParams({ moved, to })}`;
  board.asked = address;
  if (!board.known.has(address)) board.known.set(address, told(address));
  try {
    const parts = await board.known.get(address);
    if (board.asked !== address) return;
    board.answer.replaceChildren(...parts.map((part) => part.cloneNode(true)));
    board.answer.dataset.moveAnswer = `${moved} ${to}`;
  } catch {
    board.known.delete(address);
    if (stays) location.href = address;
  }
}

async function told(address) {
  const reply = await fetch(address, { headers: { Accept: "text/html" }, redirect: "error" });
  if (!reply.ok) throw new Error(reply.statusText);
  const page = new DOMParser().parseFromString(await reply.text(), "text/html");
  return [...page.querySelector("[data-answer]").children];
}
