// Runs journeys two at a time and keeps the count.

import { errors } from "playwright-core";

/** What was tried and what came of it; prints each result as it comes. */
export class Report {
  constructor() {
    this.passed = 0;
    this.failed = 0;
    this.failures = [];
  }

  /** Notes one result: no problems is a pass. `seconds` is how long it took. */
  add(title, problems, seconds) {
    const took = seconds === undefined ? "" : ` (${seconds.toFixed(1)} s)`;
    if (problems.length === 0) {
      this.passed += 1;
      console.log(`ok      ${title}${took}`);
      return;
    }
    this.failed += 1;
    this.failures.push({ title, problems });
    console.log(`FAILED  ${title}${took}`);
    for (const problem of problems) console.log(`          ${problem.replaceAll("\n", "\n          ")}`);
  }

  /** The same problems once more, by problem, then the closing line. */
  close() {
    if (this.failures.length) {
      console.log("\nFailures:");
      for (const [problem, titles] of this.byProblem()) {
        const more = titles.length > 4 ? ` and ${titles.length - 4} more` : "";
        console.log(`  ${problem.slice(0, 300)}\n      at ${titles.slice(0, 4).join(", ")}${more}`);
      }
    }
    console.log(`\n${this.passed} passed, ${this.failed} failed`);
  }

  /** Where each kind of problem occurs; its exact place in a page does not make it another kind. */
  byProblem() {
    const problems = new Map();
    for (const failure of this.failures) {
      for (const problem of failure.problems) {
        const kind = problem.split("\n")[0].replace(/ \(line\b.*$| \((light|dark)\b[^)]*\)/, "");
        problems.set(kind, new Set([...(problems.get(kind) ?? []), failure.title]));
      }
    }
    return [...problems].map(([kind, titles]) => [kind, [...titles]]).sort(([, a], [, b]) => b.length - a.length);
  }
}

/** Does all jobs, at most `width` at once, in order of their start. */
export async function inParallel(jobs, width = 2) {
  const waiting = [...jobs];
  const worker = async () => {
    for (let job = waiting.shift(); job; job = waiting.shift()) await job();
  };
  await Promise.all(Array.from({ length: width }, worker));
}

/** What `work` gives, or the browser's own error of lateness when it takes longer: not every call of the browser has a limit. */
export async function within(seconds, work) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new errors.TimeoutError(`Not done within ${seconds} s.`)), seconds * 1000);
  });
  return Promise.race([work(), late]).finally(() => clearTimeout(timer));
}

/** Calls `work`; gives its problems (a thrown error is one) and the seconds it took. */
export async function timed(work) {
  const begin = performance.now();
  let problems;
  try {
    problems = (await work()) ?? [];
  } catch (error) {
    problems = [describeError(error)];
  }
  return { problems, seconds: (performance.now() - begin) / 1000 };
}

/** What an error says, and the line of the journey that met it. */
function describeError(error) {
  if (!(error instanceof Error)) return String(error);
  const stack = (error.stack ?? "").split("\n").filter((line) => /^\s+at /.test(line));
  const place = stack.find((line) => line.includes("/journeys/")) ?? stack[0] ?? "";
  const message = error.message.replace(/\u001b\[\d+m/g, "").trimEnd();
  return `${message}\n${place}`.trimEnd();
}
