/** Why two entries may be one, as the database found it. */
export type DuplicateEvidence = {
  reasons: readonly ("identifier" | "phone" | "website" | "name")[];
  /** "GB-CHC 1234567". */
  identifiers?: readonly string[];
  hosts?: readonly string[];
  phones?: readonly string[];
  /** Postcode sectors: "HX7 8". */
  sectors?: readonly string[];
  /** 0 to 1, of the names. */
  similarity?: number;
  /** Metres; null when either has no place. */
  distanceM?: number | null;
};

const registers: Record<string, string> = {
  "GB-CHC": "charity number",
  "GB-SC": "Scottish charity number",
  "GB-NIC": "Northern Irish charity number",
  "GB-COH": "company number",
};

/** Each piece of evidence as a sentence, the strongest first. */
export function evidenceInWords(evidence: DuplicateEvidence): string[] {
  const { identifiers = [], phones = [], hosts = [] } = evidence;
  return evidence.reasons.map((reason) => {
    if (reason === "identifier") return identifiers.map(numberInWords).join(" ");
    if (reason === "phone") return `Both give the telephone number ${phones.join(" and ")}.`;
    if (reason === "website") return `Both give the website ${hosts.join(" and ")}.`;
    return namesInWords(evidence);
  });
}

function numberInWords(identifier: string): string {
  const [scheme = "", number = ""] = identifier.split(" ");
  return `Both have the ${registers[scheme] ?? `number in ${scheme}`} ${number}.`;
}

function namesInWords({ similarity = 0, distanceM, sectors = [] }: DuplicateEvidence): string {
  const alike = similarity >= 0.995 ? "The names are the same" : `The names are ${Math.round(similarity * 100)}% alike`;
  const isNear = distanceM !== null && distanceM !== undefined && distanceM <= 150;
  if (isNear) return `${alike}, and the places are ${distanceInWords(distanceM)}.`;
  return `${alike}, and both are in postcode sector ${sectors.join(" and ")}.`;
}

/** "at the same point", "20 m apart", "1.2 km apart". */
function distanceInWords(metres: number): string {
  if (metres < 5) return "at the same point";
  return metres < 995 ? `${Math.round(metres / 10) * 10 || 10} m apart` : `${(metres / 1000).toFixed(1)} km apart`;
}
