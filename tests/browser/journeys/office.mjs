// The office's way: plans an edition, opens it, looks at its people, orders their lunch, hands its evidence over, and corrects a
// certificate.

export const title = "the office plans an edition, opens it, counts heads for the caterer and makes a snapshot of evidence";

const code = "RT-NEW";

/** A date so many days from today, as 2026-03-14. */
function inDays(days) {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
}

async function plan(office) {
  const { keyboard } = office;
  await keyboard.follow("Projects");
  await office.followTo("/projects/RT");
  await keyboard.follow("Plan an edition");
  await keyboard.choose("Course", /^Equal treatment/);
  await keyboard.type("Code", code);
  await keyboard.typeMoment("First day", inDays(100));
  await keyboard.typeMoment("Enrolment from", inDays(0));
  await keyboard.typeMoment("Enrolment until", inDays(80));
  await keyboard.typeMoment("Day of decision", inDays(90));
  await keyboard.type("Fewest participants", "8");
  await keyboard.type("Most participants", "12");
  // All regions are ticked to begin with; this one has had its edition.
  await keyboard.tick("Opole");
  await keyboard.choose(/^Venue/, /^Opole/);
  await office.look({ name: "office-plan" });
  await keyboard.follow("Save", { role: "button" });
  await office.expect(code);
}

async function decide(office, what, why) {
  const { keyboard } = office;
  await keyboard.mark(what);
  await keyboard.type("Reason", why);
  await keyboard.follow("Record the decision", { role: "button" });
  await office.expect(why);
}

async function open(office) {
  await office.keyboard.follow("Decisions");
  await decide(office, /^Announce/, "Date and place are agreed.");
  await decide(office, /^Open enrolment/, "The regions were told.");
  await office.look({ name: "office-decisions" });
}

async function seePeople(office) {
  const { keyboard } = office;
  await keyboard.follow("Editions");
  await office.followTo("/editions/RT-OPO");
  await keyboard.follow("Participants");
  await office.expect("Confirmed");
  await office.look({ name: "office-participants" });
}

/** Who has lunch, and how many the caterer is told. */
async function feed(office) {
  const { keyboard, page } = office;
  await page.goto(`${office.server.origin}/editions/RT-OPO/entitlements`);
  await keyboard.follow("Add a rule");
  await keyboard.type(/^English/, "Coffee");
  await keyboard.type("At least", "60");
  await keyboard.tick(/^A caterer brings it/);
  await office.look({ name: "office-rule" });
  await keyboard.follow("Save the rule", { role: "button" });
  await office.expect("At least 60 planned minutes, breaks in");
  await office.look({ name: "office-entitlements" });
  await keyboard.follow("Catering");
  await keyboard.follow("Freeze the head count", { role: "button" });
  await office.expect("Nothing has changed since.");
  await office.look({ name: "office-catering" });
  await office.download(/^For the caterer/);
  await office.download(/^List with names/);
}

/** What is handed over stays the same to the byte. */
async function handOver(office) {
  const { keyboard, page } = office;
  await page.goto(`${office.server.origin}/editions/RT-OPO/evidence`);
  await keyboard.follow("Make a snapshot", { role: "button" });
  await office.look({ name: "office-evidence" });
  const first = await office.download(/^Workbook \(XLSX\)/);
  const second = await office.download(/^Workbook \(XLSX\)/);
  if (!first.equals(second)) throw new Error("the workbook differs from one download to the next");
  await office.download(/^Table \(CSV\)/);
}

async function certify(office, script) {
  const { keyboard, page } = office;
  await page.goto(`${office.server.origin}/projects/RT/certificates`);
  await office.look({ name: "office-register" });
  await office.download(/^Workbook \(XLSX\)/);
  await office.download(/^Table \(CSV\)/);
  await keyboard.follow("Certificate template");
  await office.look({ name: "office-template" });
  await keyboard.type("Name of the signatory", "Ewa Nowa");
  await keyboard.follow("Save as a new version", { role: "button" });
  await office.expect("The version is saved");
  await office.look({ name: "office-template-versions" });
  await keyboard.agree(/^Use this version/, { script });
  await office.expect("printed with this version from now on");
  await keyboard.follow("Register of certificates");
  await keyboard.follow(/\/0001$/);
  await keyboard.follow("Replace with a corrected one");
  await office.look({ name: "office-replacement" });
  await keyboard.type("Reason", "Another signatory");
  await keyboard.follow("Issue the new certificate", { role: "button" });
  await office.expect("The new certificate is issued");
  await office.look({ name: "office-certificate" });
}

/** What the funder asks, who answered, and the figures that come of it; each leads to the people behind it. */
async function report(office) {
  const { keyboard, page } = office;
  await page.goto(`${office.server.origin}/projects/RT/questions`);
  await office.look({ name: "office-questions" });
  await keyboard.follow("Answers of participants");
  await office.look({ name: "office-statements" });
  await page.goto(`${office.server.origin}/projects/RT/indicators`);
  await office.look({ name: "office-indicators" });
  await keyboard.follow(/EECO01$/);
  await office.look({ name: "office-behind" });
  await page.goto(`${office.server.origin}/projects/RT/reports`);
  await keyboard.follow("Make a snapshot", { role: "button" });
  await office.expect("Profile certificates, version 1");
  await office.look({ name: "office-reports" });
}

export async function walk({ as, script }) {
  const office = await as("office");
  await office.speakEnglish();
  await plan(office);
  await open(office);
  await seePeople(office);
  await feed(office);
  await handOver(office);
  await certify(office, script);
  await report(office);
}
