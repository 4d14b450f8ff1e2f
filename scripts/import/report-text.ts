import type { Problem } from "#formats/problem.ts";
import type { ImportReport } from "./run-import.ts";

/** How many problems are told one by one on a terminal. */
const mostTold = 20;

const number = new Intl.NumberFormat("en-GB");

/** What came of a file, in words: read, written, repaired, left out and why. */
export function reportText(report: ImportReport): string {
  const { added, changed, unchanged, repairs = [], placeless = [], problems } = report;
  const would = report.dryRun ? "would be " : "";
  const lines = [
    `${report.file}: ${number.format(report.rowsRead)} read${report.geography ? ` for ${report.geography}` : ""}`,
    `  ${number.format(added)} ${would}added, ${number.format(changed)} ${would}changed${
      unchanged === undefined ? "" : `, ${number.format(unchanged)} the same as before`
    }`,
  ];
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
  lines.push(...told("left out", problems), ...told("without a place", placeless));
  if (report.dryRun) lines.push("  This was a dry run: nothing has changed.");
  return lines.join("\n");
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
