import { normalisePostcode } from "#domain/postcode.ts";
import { addressOf, type OrganisationFile, type OrganisationRow } from "./organisation-row.ts";

/** Places in a row of the NHS list of practices, which has no headings. */
const at = { code: 0, name: 1, address: [4, 5, 6, 7], postcode: 9, status: 12, phone: 17, setting: 25 } as const;
const FEWEST_CELLS = 26;

/** Whether rows without headings are those of the NHS list of practices, epraccur.csv. */
export function isNhsPractices(first: readonly string[]): boolean {
  return (
    first.length >= FEWEST_CELLS && /^[A-Z]\d{5}$/.test(first[at.code] ?? "") && /^[ACDP]$/.test(first[at.status] ?? "")
  );
}

/** Reads practices that are open and are general practices; prisons, schools and the like are in the same list. */
export function readNhsPractices(records: readonly string[][]): OrganisationFile {
  const open = records.filter((record) => record[at.status] === "A");
  const practices = open.filter((record) => record[at.setting] === "4");
  const notes = [
    `Left out because they are closed, dormant or only proposed: ${(records.length - open.length).toLocaleString("en-GB")}.`,
    `Left out because they are not general practices: ${(open.length - practices.length).toLocaleString("en-GB")}.`,
  ];
  return { rows: practices.map(practiceOf), problems: [], notes };
}

function practiceOf(record: string[]): OrganisationRow {
  const cell = (position: number): string => (record[position] ?? "").trim();
  return {
    externalId: cell(at.code),
    name: spoken(cell(at.name)),
    description: null,
    kind: "public_body",
    theme: "health",
    themes: ["health"],
    email: null,
    phone: cell(at.phone) || null,
    website: null,
    address: addressOf(at.address.map((position) => spoken(cell(position)))),
    postcode: normalisePostcode(cell(at.postcode)),
    longitude: null,
    latitude: null,
    access: [],
    openingHours: null,
    sourceUrl: null,
  };
}

/** “The Densham Surgery” of “THE DENSHAM SURGERY”. */
function spoken(capitals: string): string {
  const small = new Set(["of", "and", "the", "on", "in", "at", "upon", "by"]);
  return capitals
    .toLowerCase()
    .split(/(?<=[\s,(/&-])/)
    .map((word, position) => (position > 0 && small.has(word.trim()) ? word : capitalised(word)))
    .join("");
}

function capitalised(word: string): string {
  return /^(nhs|gp|pms|apms)\W*$/.test(word) ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}
