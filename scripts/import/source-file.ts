import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { gunzipSync } from "node:zlib";
import { FileRefused } from "#formats/problem.ts";

/** The largest text that can be held whole, in bytes; beyond it Node cannot make a string. */
const mostBytes = 500_000_000;

/** A file as it lies on the disk, unpacked when it was gzip. */
export type SourceFile = { name: string; bytes: Uint8Array; sha256: string };

/** Read a file. Throws FileRefused with a sentence when it is not there, is a folder, is too large or cannot be unpacked. */
export async function readSourceFile(path: string): Promise<SourceFile> {
  const name = basename(path);
  const information = await stat(path).catch(() => null);
  if (!information) throw new FileRefused(`There is no file ${path}.`);
  if (information.isDirectory()) throw new FileRefused(`${path} is a folder. Name the files in it.`);
  if (information.size > mostBytes) throw tooLarge(name, information.size);
  const raw = await readFile(path);
  const sha256 = createHash("sha256").update(raw).digest("hex");
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return { name, bytes: raw, sha256 };
  return { name: name.replace(/\.gz$/i, ""), bytes: unpack(raw, name), sha256 };
}

function unpack(raw: Uint8Array, name: string): Uint8Array {
  try {
    return gunzipSync(raw, { maxOutputLength: mostBytes });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge(name, mostBytes);
    throw new FileRefused(`${name} is not a whole gzip file. Download it again, or unpack it first.`);
  }
}

function tooLarge(name: string, size: number): FileRefused {
  return new FileRefused(
    `${name} is too large: ${Math.round(size / 1e6)} MB, and ${mostBytes / 1e6} MB is the most. Split it by area and import the parts.`,
  );
}
