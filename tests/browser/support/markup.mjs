// The HTML as served: valid by html-validate, in one language, with nothing left over from a template.

import { HtmlValidate } from "html-validate";

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    // A project's title has over 300 characters by the funder's wish; the rule is about search engines.
    "long-title": "off",
    // Blank ends of lines come from template blocks and reach no reader.
    "no-trailing-whitespace": "off",
    // A checksum guards what another site serves; everything here is our own, and asking another site is a problem of its own.
    "require-sri": ["error", { target: "crossorigin" }],
    // Telephone numbers are what people typed; how they break over lines is left to them.
    "tel-non-breaking": "off",
  },
});

const leftovers = [
  [/\{\{|\}\}/, "template braces"],
  [/\[object Object\]/, "an object printed as text"],
  [/>\s*(undefined|NaN)\s*</, "undefined or NaN as a text"],
  [/\{\s*\$[a-z]/i, "a message with an unfilled place"],
];

/** Everything between tags that a reader sees; a sample of template code in `<code>` or `<pre>` is a text like any other. */
function withoutCode(html) {
  return html.replace(/<(script|style|pre|code|textarea)\b[\s\S]*?<\/\1>/gi, "");
}

/** Problems of one served page, each a sentence that begins with the rule's name. */
export async function checkMarkup(html) {
  const report = await validator.validateString(html);
  const problems = report.results.flatMap((result) =>
    result.messages.map((m) => `html ${m.ruleId}: ${m.message} (line ${m.line}, ${m.selector ?? "document"})`),
  );
  const visible = withoutCode(html);
  for (const [pattern, what] of leftovers) {
    const found = pattern.exec(visible);
    if (found) problems.push(`html leftover: ${what} near "${visible.slice(found.index - 30, found.index + 40)}"`);
  }
  if (!/<html[^>]*\slang="(en|pl|sv)"/.test(html)) problems.push("html language: <html lang> is not en, pl or sv");
  if (/<script(?![^>]*\ssrc=)[^>]*>\s*\S/i.test(html)) problems.push("html script: an inline script");
  return problems;
}

/** What the answer's headers must say whatever the page is. */
export function checkHeaders(headers) {
  const problems = [];
  const policy = headers["content-security-policy"] ?? "";
  if (!/(default|script)-src 'self'/.test(policy)) problems.push("headers: no strict content-security-policy");
  const loose = /unsafe-(inline|eval|hashes)/.exec(policy);
  if (loose) problems.push(`headers: the policy allows ${loose[0]}`);
  if (headers["x-content-type-options"] !== "nosniff") problems.push("headers: no nosniff");
  return problems;
}
