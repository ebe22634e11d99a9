// Asks before a dangerous submit: <form data-confirm="QUESTION"> or <button data-confirm="QUESTION"> in a form.

const watched = new WeakSet();
const agreed = new WeakSet();

export function start(element) {
  const form = element.closest("form");
  if (watched.has(form)) return;
  watched.add(form);
  form.addEventListener("submit", (event) => {
    const question = event.submitter?.dataset.confirm ?? form.dataset.confirm;
    if (!question || agreed.delete(form)) return;
    event.preventDefault();
    ask(question).then((yes) => {
      if (!yes) return;
      agreed.add(form);
      form.requestSubmit(event.submitter);
    });
  });
}

function ask(question) {
  const dialog = document.getElementById("script-texts").content.querySelector("dialog").cloneNode(true);
  dialog.querySelector("#confirm-question").textContent = question;
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve(dialog.returnValue === "yes");
    });
  });
}
