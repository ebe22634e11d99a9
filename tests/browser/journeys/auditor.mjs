// An auditor's way: reads evidence and the audit trail, and finds nothing that changes anything.

export const title = "an auditor reads the evidence and the audit trail, and can change nothing";

/** A page of an auditor has no form that sends anything, but for signing out in its head. */
async function readOnly(auditor, name) {
  await auditor.look({ name });
  const forms = await auditor.page.locator("main form[method=post]").count();
  if (forms) throw new Error(`${auditor.page.url()} offers ${forms} forms to an auditor`);
}

async function readProject(auditor) {
  const { keyboard } = auditor;
  await keyboard.follow("Projects");
  await auditor.followTo("/projects/RT");
  await readOnly(auditor, "auditor-project");
  await keyboard.follow("Evidence");
  await readOnly(auditor, "auditor-evidence");
  await keyboard.follow("ESF+ common indicators");
  await auditor.expect("Grand total");
  await readOnly(auditor, "auditor-indicators");
  for (const page of ["indicators/EECO01/grand/all", "reports", "questions", "statements"]) {
    await auditor.page.goto(`${auditor.server.origin}/projects/RT/${page}`);
    await readOnly(auditor, `auditor-${page.replaceAll("/", "-")}`);
  }
}

async function readEdition(auditor) {
  const { keyboard } = auditor;
  await keyboard.follow("Editions");
  await auditor.followTo("/editions/RT-OPO");
  for (const tab of ["Participants", "Attendance", "Agenda", "Quotas", "Trainers", "Decisions"]) {
    await auditor.page.goto(`${auditor.server.origin}/editions/RT-OPO`);
    await keyboard.follow(tab);
    await readOnly(auditor);
  }
}

async function readTrail(auditor) {
  await auditor.keyboard.follow("Audit trail");
  await auditor.expect("edition");
  await readOnly(auditor, "auditor-trail");
}

export async function walk({ as }) {
  const auditor = await as("auditor");
  await auditor.speakEnglish();
  await readProject(auditor);
  await readEdition(auditor);
  await readTrail(auditor);
}
