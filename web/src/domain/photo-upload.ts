/** What a picture may be, in what is chosen and in what is sent. Sizes in bytes, sides in pixels, words in letters. */
export const photoLimits = {
  chosenBytes: 30 * 1024 * 1024,
  sentBytes: 5 * 1024 * 1024,
  longestSide: 1600,
  description: 300,
  credit: 120,
} as const;

/** What is wrong with a file that was chosen. */
export type FileProblem = "not-a-picture" | "drawing" | "empty" | "too-big";

/** Judge a file before it is opened, by what the device says of it; null when it may be tried. */
export function fileProblem({ type, size }: { type: string; size: number }): FileProblem | null {
  if (type === "image/svg+xml") return "drawing";
  // Some devices name no type for pictures of their own camera: opening them will tell.
  if (type !== "" && !type.startsWith("image/")) return "not-a-picture";
  if (size === 0) return "empty";
  return size > photoLimits.chosenBytes ? "too-big" : null;
}

/** The size a picture is drawn at: its own shape, no side longer than the limit, never larger than it was. */
export function drawnSize(width: number, height: number): { width: number; height: number } {
  const scale = Math.min(1, photoLimits.longestSide / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

const endings: Readonly<Record<string, string>> = { "image/webp": "webp", "image/jpeg": "jpg", "image/png": "png" };

/** Where a picture is kept: the folder of its organisation, and a name that tells nothing of the file it was.
 *  Throws a RangeError for a type that storage does not take. */
export function photoPath(organisation: string, type: string, name: string): string {
  const ending = endings[type];
  if (!ending) throw new RangeError(`Pictures are not kept as ${type}.`);
  return `${organisation}/${name}.${ending}`;
}

/** The licences to choose from, as the entry shows them. */
export const photoLicences = ["CC BY 4.0", "CC0", "Used with permission"] as const;

export type PhotoLicence = (typeof photoLicences)[number];

/** What somebody says of a picture. */
export type PhotoWords = { description: string; credit: string; licence: PhotoLicence | null };

/** What must be mended before it can be sent. */
export type WordsProblem = "missing" | "too-long";

/** Judge what is said of a picture, field by field; empty when all is well. */
export function wordsProblems({
  description,
  credit,
  licence,
}: PhotoWords): Partial<Record<keyof PhotoWords, WordsProblem>> {
  const said = description.trim();
  const [longDescription, longCredit] = [
    said.length > photoLimits.description,
    credit.trim().length > photoLimits.credit,
  ];
  return {
    ...(said === "" ? { description: "missing" as const } : longDescription && { description: "too-long" as const }),
    ...(longCredit && { credit: "too-long" as const }),
    ...(licence === null && { licence: "missing" as const }),
  };
}

/** Could a picture tell more of where an organisation is than its entry does? */
export function mayGiveAwayPlace(locations: readonly { privacy: string }[]): boolean {
  return locations.some(({ privacy }) => privacy !== "exact");
}

/** Why storage did not do what it was asked. */
export type StorageRefusal = "not-yours" | "no-storage" | "too-big" | "kind" | "too-much" | "failed";

/** Read a refusal of storage. It answers many of them as a bad request, and says which one in the body. */
export function storageRefusal(status: number, body: unknown): StorageRefusal {
  const told = Number((body as { statusCode?: unknown } | null)?.statusCode);
  const code = Number.isInteger(told) && told >= 400 ? told : status;
  const reasons: Readonly<Record<number, StorageRefusal>> = {
    401: "not-yours",
    403: "not-yours",
    404: "no-storage",
    413: "too-big",
    415: "kind",
    429: "too-much",
  };
  return reasons[code] ?? "failed";
}
