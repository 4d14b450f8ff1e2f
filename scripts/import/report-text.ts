import type { Problem } from "#formats/problem.ts";
import type { ImportReport, PossibleDuplicates } from "./run-import.ts";

/** How many problems are told one by one on a terminal. */
const mostTold = 20;

const number = new Intl.NumberFormat("en-GB");

/** What came of a file, in words: read, written, repaired, left out and why. */
export function reportText(report: ImportReport): string {
  const { repairs = [], placeless = [], problems } = report;
  const lines = writtenTold(report);
  for (const { authority, areas, matched } of report.matches ?? [])
    lines.push(`  ${authority}: ${number.format(matched)} of ${number.format(areas)} areas have a row`);
  if (report.populationsChanged) lines.push(`  population set for ${number.format(report.populationsChanged)} areas`);
  if (report.rewound)
    lines.push(`  ${number.format(report.rewound)} boundaries turned to run anticlockwise (RFC 7946)`);
  for (const repair of repairs.slice(0, mostTold))
    lines.push(
      `  repaired ${repair.code} ${repair.name}: ${repair.problem.toLowerCase()} near ${repair.longitude}, ${repair.latitude}; area changed by ${repair.areaChangePercent ?? 0} %`,
    );
  for (const code of report.emptied ?? []) lines.push(`  left out ${code}: its boundary encloses nothing`);
  lines.push(...report.notes.map((note) => `  ${note}`));
  if (report.leftOutPlaceless)
    lines.push(`  left out because their place is not known here: ${number.format(report.leftOutPlaceless)}`);
  if (report.possibleDuplicates) lines.push(...duplicatesTold(report.possibleDuplicates));
  lines.push(...told("left out", problems), ...told("without a place", placeless));
  if (report.dryRun) lines.push("  This was a dry run: nothing has changed.");
  return lines.join("\n");
}

function writtenTold({ file, geography, rowsRead, added, changed, unchanged, dryRun }: ImportReport): string[] {
  const would = dryRun ? "would be " : "";
  const same = unchanged === undefined ? "" : `, ${number.format(unchanged)} the same as before`;
  return [
    `${file}: ${number.format(rowsRead)} read${geography ? ` for ${geography}` : ""}`,
    `  ${number.format(added)} ${would}added, ${number.format(changed)} ${would}changed${same}`,
  ];
}

function told(heading: string, problems: readonly Problem[]): string[] {
  if (!problems.length) return [];
  const lines = problems.slice(0, mostTold).map(({ row, column, problem, mend }) => {
    const where = [row === null ? "" : `row ${row}`, column ? `column ${column}` : ""].filter(Boolean).join(", ");
    return `    ${where ? `${where}: ` : ""}${problem}${mend ? ` ${mend}` : ""}`;
  });
  const more = problems.length - lines.length;
  return [
    `  ${heading}: ${number.format(problems.length)}`,
    ...lines,
    ...(more > 0 ? [`    and ${number.format(more)} more: --json lists them all`] : []),
  ];
}

const reasonWords = {
  identifier: "the same registered number",
  phone: "the same telephone number",
  website: "the same website",
  name: "a like name close by",
};

function duplicatesTold({ total, withinFile, pairs }: PossibleDuplicates): string[] {
  const within = withinFile ? [`  possible doubles within the file: ${number.format(withinFile)}`] : [];
  if (!total) return within;
  const lines = pairs.slice(0, mostTold).map(({ name, otherName, otherSource, reasons, distanceM }) => {
    const why = reasons.map((reason) => reasonWords[reason]).join(", ");
    const apart = distanceM === null ? "" : `, ${number.format(distanceM)} m apart`;
    return `    ${name} = ${otherName} (${otherSource ?? "added here"})? ${why}${apart}`;
  });
  return [
    `  may be here already: ${number.format(total)}. A moderator compares them at /review/duplicates`,
    ...lines,
    ...(total > lines.length ? [`    and ${number.format(total - lines.length)} more`] : []),
    ...within,
  ];
}
