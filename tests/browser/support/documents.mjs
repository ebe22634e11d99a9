// What people download: is each file what it says it is, and can it be opened?

import { execFile } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, posix } from "node:path";
import { promisify } from "node:util";
import { readZip } from "./zip.mjs";

const run = promisify(execFile);

/** Runs a checking program over the bytes; gives what it printed, or the problem. */
async function ask(program, options, bytes, name) {
  const folder = await mkdtemp(join(tmpdir(), "evenhand-document-"));
  try {
    const path = join(folder, name);
    await writeFile(path, bytes);
    const { stdout } = await run(program, [...options, path]);
    return { stdout };
  } catch (error) {
    const said = (error.stderr || error.stdout || error.message).replaceAll(`${folder}/`, "").trim();
    return { problem: `${program}: ${said.split("\n").slice(0, 3).join("; ").slice(0, 400)}` };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function checkPdf(bytes) {
  if (bytes.toString("latin1", 0, 4) !== "%PDF") return ["pdf: it does not begin with %PDF"];
  const about = await ask("pdfinfo", [], bytes, "document.pdf");
  const whole = await ask("qpdf", ["--check"], bytes, "document.pdf");
  const problems = [about, whole].filter(({ problem }) => problem).map(({ problem }) => `pdf: ${problem}`);
  const says = about.stdout ?? "";
  if (about.stdout && !/^Tagged:\s+yes/m.test(says)) problems.push("pdf: it is not tagged, a screen reader cannot follow it");
  if (about.stdout && !/^Title:\s+\S/m.test(says)) problems.push("pdf: it has no title");
  if (about.stdout && !/^Pages:\s+[1-9]/m.test(says)) problems.push("pdf: it has no pages");
  if (!/\/Lang\b/.test(bytes.toString("latin1")) && !(await langInside(bytes))) problems.push("pdf: it names no language");
  return problems;
}

/** The catalogue may lie in a compressed stream, where only qpdf finds the language. */
async function langInside(bytes) {
  const { stdout = "" } = await ask("qpdf", ["--json=1", "--json-key=objects"], bytes, "document.pdf");
  return /"\/Lang"/.test(stdout);
}

function text(entries, name) {
  return entries.get(name)?.bytes().toString("utf8") ?? "";
}

function checkWorkbook(entries) {
  const problems = [];
  for (const part of ["[Content_Types].xml", "xl/workbook.xml", "_rels/.rels"]) {
    if (!entries.has(part)) problems.push(`xlsx: ${part} is missing`);
  }
  const sheets = [...text(entries, "xl/workbook.xml").matchAll(/<sheet\s[^>]*name="([^"]*)"/g)];
  if (sheets.length === 0) problems.push("xlsx: no sheet");
  for (const [name] of [...entries].filter(([name]) => /^xl\/worksheets\/[^/]+\.xml$/.test(name))) {
    if (!text(entries, name).trimEnd().endsWith("</worksheet>")) problems.push(`xlsx: ${name} ends too early`);
  }
  return problems;
}

function checkBook(entries) {
  const [first] = entries;
  const problems = [];
  if (first[0] !== "mimetype" || first[1].method !== 0) problems.push("epub: mimetype is not the first entry, stored");
  if (text(entries, "mimetype") !== "application/epub+zip") problems.push("epub: mimetype says something else");
  const root = /full-path="([^"]+)"/.exec(text(entries, "META-INF/container.xml"))?.[1];
  if (!root || !entries.has(root)) return [...problems, "epub: the container leads to no package file"];
  const book = text(entries, root);
  for (const element of ["dc:title", "dc:language", "dc:identifier"]) {
    if (!new RegExp(`<${element}[^>]*>[^<]+<`).test(book)) problems.push(`epub: no ${element}`);
  }
  if (!/properties="[^"]*\bnav\b/.test(book)) problems.push("epub: no table of contents");
  if (!/schema:accessMode\b/.test(book)) problems.push("epub: it does not say how it can be read (schema:accessMode)");
  for (const [, href] of book.matchAll(/<item\s[^>]*href="([^"]+)"/g)) {
    const place = posix.join(dirname(root), decodeURIComponent(href));
    if (!entries.has(place)) problems.push(`epub: ${href} is listed and missing`);
  }
  return problems;
}

function checkArchive(bytes, type) {
  let entries;
  try {
    entries = readZip(bytes);
    for (const [, entry] of entries) entry.bytes();
  } catch (error) {
    return [`zip: ${error.message}`];
  }
  if (entries.size === 0) return ["zip: it is empty"];
  const unsafe = [...entries.keys()].filter((name) => name.startsWith("/") || name.split("/").includes(".."));
  if (unsafe.length) return [`zip: ${unsafe[0]} leaves its folder`];
  if (type.includes("spreadsheetml")) return checkWorkbook(entries);
  return type.includes("epub") ? checkBook(entries) : [];
}

function checkCalendar(bytes) {
  const says = bytes.toString("utf8");
  const problems = [];
  if (!says.startsWith("BEGIN:VCALENDAR\r\n")) problems.push("ics: it does not begin with BEGIN:VCALENDAR");
  if (!says.trimEnd().endsWith("END:VCALENDAR")) problems.push("ics: it does not end with END:VCALENDAR");
  if (/[^\r]\n/.test(says)) problems.push("ics: a line does not end with CRLF");
  const long = says.split("\r\n").find((line) => Buffer.byteLength(line) > 75);
  if (long) problems.push(`ics: a line has over 75 bytes: ${long.slice(0, 40)}`);
  return problems;
}

function checkTable(bytes) {
  if (bytes.length === 0) return ["csv: it is empty"];
  const says = new TextDecoder("utf-8", { fatal: true });
  try {
    const dangerous = /(^|[\n;,])"?[=@][A-Za-z(]/.exec(says.decode(bytes));
    return dangerous ? ["csv: a cell begins like a formula"] : [];
  } catch {
    return ["csv: it is not UTF-8"];
  }
}

function checkDrawing(bytes) {
  const says = bytes.toString("utf8");
  if (!/<svg[\s>]/.test(says.slice(0, 1000))) return ["svg: it does not begin with <svg"];
  return /<script|\son[a-z]+=/i.test(says) ? ["svg: it holds script"] : [];
}

function checkJson(bytes) {
  try {
    JSON.parse(bytes.toString("utf8"));
    return [];
  } catch (error) {
    return [`json: ${error.message}`];
  }
}

function checkQuestions(bytes) {
  const says = bytes.toString("utf8");
  const problems = [];
  if (!says.startsWith("<?xml")) problems.push("xml: it does not begin with its declaration");
  if (/<!DOCTYPE|<!ENTITY/.test(says)) problems.push("xml: it declares entities");
  if (!/<quiz>[\s\S]*<\/quiz>\s*$/.test(says)) problems.push("xml: it is no whole question bank");
  return problems;
}

/** A signed credential: three parts, of which two are JSON, and a header that says how it can be checked. */
function checkCredential(bytes) {
  const parts = bytes.toString("utf8").split(".");
  if (parts.length !== 3) return [`jwt: it has ${parts.length} parts`];
  const [header, payload] = parts.slice(0, 2).map((part) => JSON.parse(Buffer.from(part, "base64url").toString("utf8")));
  const problems = [];
  if (header.alg !== "EdDSA" || !header.kid) problems.push("jwt: the header does not say how it is signed");
  if (!payload.type?.includes("OpenBadgeCredential")) problems.push("jwt: it is no credential");
  return problems;
}

function checkProfile(bytes) {
  return /^[a-z_-]+ = /m.test(bytes.toString("utf8")) ? [] : ["toml: no key is set in it"];
}

/** Problems of one downloaded file, by what its content type promises. */
export async function checkDocument(bytes, contentType) {
  const type = contentType.toLowerCase();
  if (bytes.length === 0) return [`${type}: the file is empty`];
  if (type.startsWith("application/pdf")) return checkPdf(bytes);
  if (/spreadsheetml|epub|zip/.test(type)) return checkArchive(bytes, type);
  if (type.startsWith("text/calendar")) return checkCalendar(bytes);
  if (type.startsWith("text/csv")) return checkTable(bytes);
  if (type.startsWith("image/svg")) return checkDrawing(bytes);
  if (type.startsWith("application/jwt")) return checkCredential(bytes);
  if (/[/+]json/.test(type)) return checkJson(bytes);
  if (type.startsWith("application/toml")) return checkProfile(bytes);
  if (type.startsWith("application/xml")) return checkQuestions(bytes);
  if (/^(image\/|text\/(plain|markdown)|message\/rfc822|application\/octet-stream)/.test(type)) return [];
  return [`content type: "${contentType}" is not one that this walk knows`];
}
