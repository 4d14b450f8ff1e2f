import type { Problem } from "./problem.ts";

/** One organisation as its file gives it. Rows with a postcode and no coordinates are placed by the postcode later. */
export type OrganisationRow = {
  /** Of its source, and the same every time the file is read. */
  externalId: string;
  name: string;
  description: string | null;
  kind: "charity" | "community_group" | "public_body" | "social_business" | "faith_group" | "company" | "other";
  theme: string;
  themes: string[];
  email: string | null;
  phone: string | null;
  website: string | null;
  address: string | null;
  postcode: string | null;
  longitude: number | null;
  latitude: number | null;
  /** step_free, accessible_toilet, hearing_loop, parking, quiet_space. */
  access: string[];
  openingHours: string | null;
  sourceUrl: string | null;
};

export type OrganisationOptions = {
  /** Our fields to the file's headings: name=Group,postcode=Post Code. */
  map?: Record<string, string>;
  crs?: string;
  source: string;
  licence: string;
};

export type OrganisationFile = { rows: OrganisationRow[]; problems: Problem[]; notes: string[] };

export const LONGEST_NAME = 200;

/** Whether a name says that nobody is there: “Empty shop unit”, “??? (was Bamboo)”, “Closed for refurb”. */
export function isVacant(name: string): boolean {
  return /^(empty|vacant|to let)( (shop|unit|shop unit|premises))?( \(was .*\))?$|^\?+( \(.*\))?$|^closed for refurb/i.test(
    name,
  );
}

/** Where a file says nothing of what an organisation does. */
export const themeOfLast = "space";

/** An address of a page to visit: “www.example.org” gets its https, and anything that is no web address is dropped. */
export function websiteOf(text: string | null): string | null {
  if (!text) return null;
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`;
  return /^https?:\/\/[^\s/]+\.[^\s]+$/i.test(address) ? address : null;
}

/** An address that mail can be sent to; null for anything else. */
export function emailOf(text: string | null): string | null {
  const address = text?.replace(/^mailto:/i, "") ?? "";
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(address) ? address : null;
}

/** The parts of an address that say something, in order and once each. */
export function addressOf(parts: readonly (string | null | undefined)[]): string | null {
  const said = parts.map((part) => part?.trim().replace(/,$/, "") ?? "").filter((part) => part !== "");
  return [...new Set(said)].join(", ") || null;
}

/** Takes each organisation once: a second with the same id is reported and left out. */
export function onceEach(rows: (OrganisationRow & { line: number })[], problems: Problem[]): OrganisationRow[] {
  const lines = new Map<string, number>();
  return rows.flatMap(({ line, ...row }) => {
    const before = lines.get(row.externalId);
    lines.set(row.externalId, before ?? line);
    if (before === undefined) return [row];
    problems.push({
      row: line,
      column: null,
      problem: `“${row.name}” was already in the file at row ${before}; left out.`,
    });
    return [];
  });
}
