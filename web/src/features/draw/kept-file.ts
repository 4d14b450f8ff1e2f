import type { DrawnShape } from "#domain/drawn-neighbourhood.ts";

/** A shape that came out of a file: too long for an address. */
export type KeptFile = { shape: DrawnShape; name: string; notes: string[] };

const key = "patchwork-drawn-file";

/** Keep it in this tab, so that it is still there after signing in. A full or closed store costs only that. */
export function keepFile(file: KeptFile): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(file));
  } catch {
    // it stays on screen all the same
  }
}

/** The shape kept in this tab, or null. */
export function keptFile(): KeptFile | null {
  try {
    const file = JSON.parse(sessionStorage.getItem(key) ?? "null") as KeptFile | null;
    return file && Array.isArray(file.notes) && typeof file.name === "string" ? file : null;
  } catch {
    return null;
  }
}
