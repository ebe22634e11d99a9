// Reads the entries of a zip archive held in memory: enough for workbooks, e-books and course packages.

import { inflateRawSync } from "node:zlib";

const endOfDirectory = 0x06054b50;
const directoryEntry = 0x02014b50;

function findEnd(bytes) {
  for (let at = bytes.length - 22; at >= 0; at -= 1) {
    if (bytes.readUInt32LE(at) === endOfDirectory) return at;
  }
  throw new Error("not a zip archive: it has no directory");
}

/** The content of one entry, from its place in the archive. */
function content(bytes, { at, method, packed }) {
  const begin = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const stored = bytes.subarray(begin, begin + packed);
  if (method === 0) return stored;
  if (method === 8) return inflateRawSync(stored);
  throw new Error(`compression method ${method} is neither stored nor deflated`);
}

/** A map from entry name to `{ method, at, bytes() }`, in the order of the directory. */
export function readZip(bytes) {
  const end = findEnd(bytes);
  const entries = new Map();
  let cursor = bytes.readUInt32LE(end + 16);
  for (let left = bytes.readUInt16LE(end + 10); left > 0; left -= 1) {
    if (bytes.readUInt32LE(cursor) !== directoryEntry) throw new Error("the zip directory is damaged");
    const lengths = [28, 30, 32].map((offset) => bytes.readUInt16LE(cursor + offset));
    const entry = {
      method: bytes.readUInt16LE(cursor + 10),
      packed: bytes.readUInt32LE(cursor + 20),
      at: bytes.readUInt32LE(cursor + 42),
    };
    entries.set(bytes.toString("utf8", cursor + 46, cursor + 46 + lengths[0]), {
      ...entry,
      bytes: () => content(bytes, entry),
    });
    cursor += 46 + lengths[0] + lengths[1] + lengths[2];
  }
  return entries;
}
