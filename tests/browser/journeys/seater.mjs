// The seater's way: proposes seats to those who wait, learns why somebody waits, and gives the seats.

export const title = "the office seats those who wait, learns what stands in the way, and gives the seats";

async function ask(office) {
  const { keyboard } = office;
  await keyboard.follow("Projects");
  await office.followTo("/projects/RT");
  await keyboard.follow("Seatings");
  await office.expect("proposed with proof");
  await office.look({ name: "seater-list" });
  await keyboard.follow("Seat people");
  await keyboard.type("Name of the seating", "By the seats of each region");
  await office.look({ name: "seater-ask" });
  await keyboard.follow("Find the best seating", { role: "button" });
  await office.expect("No other seating is better");
  await office.expect("no seat is left for");
  await office.look({ name: "seater-waiting" });
}

async function correct(office) {
  const { keyboard } = office;
  await keyboard.follow("Ask again");
  await keyboard.tick(/^Keep to the seats/);
  await keyboard.type(/^Table/, "Mail\nnobody@example.org");
  await keyboard.follow("Find the best seating", { role: "button" });
  await office.expect("the project knows nobody with the address");
  await office.look({ name: "seater-wrong", status: 422 });
  await keyboard.tick("Leave out the rows that are wrong");
  await keyboard.follow("Find the best seating", { role: "button" });
  await office.expect("proposed");
  await office.look({ name: "seater-proposed" });
}

async function give(office) {
  const { keyboard } = office;
  await keyboard.tick(/^Halina/);
  await keyboard.follow("Give the ticked seats", { role: "button" });
  await office.expect("Nobody is ticked");
  await office.look({ name: "seater-nobody", status: 422 });
  await keyboard.tick(/^Halina/);
  await keyboard.follow("Give the ticked seats", { role: "button" });
  await office.expect("The seats are given");
  await office.look({ name: "seater-given" });
}

export async function walk({ as }) {
  const office = await as("office");
  await office.speakEnglish();
  await ask(office);
  await correct(office);
  await give(office);
}
