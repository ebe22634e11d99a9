export const title = "keyboard try";
export async function walk({ as, script }) {
  const v = await as("official");
  await v.visit("/", { name: "try" });
  await v.keyboard.follow("A form");
  await v.look();
  await v.keyboard.type("Name", "Łucja Żółć");
  await v.keyboard.typeMoment("Day", "2026-03-14");
  await v.keyboard.typeMoment("At", "13:30");
  await v.keyboard.typeMoment("When", "2026-12-04T09:05");
  await v.keyboard.choose("City", "Łódź");
  await v.keyboard.mark("Two", { group: "Answer" });
  await v.keyboard.tick("I agree");
  await v.keyboard.follow("Send", { role: "button" });
  const got = decodeURIComponent(new URL(v.page.url()).searchParams.get("got")).replaceAll("+"," ");
  console.log(script, decodeURIComponent(got));
  if (!got.includes("r=2") || !got.includes("c=on")) throw new Error(got);
  let e; try { await v.keyboard.tabTo("Nothing such"); } catch (x) { e = x; }
  console.log(e?.message);
}
