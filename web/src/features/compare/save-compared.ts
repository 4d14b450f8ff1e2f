import { comparedMeasures, comparedThemes } from "#domain/compared-areas.ts";
import { unitHeading } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile } from "#domain/neighbourhood.ts";
import { type CsvCell, writeCsv } from "#formats/write-csv.ts";
import { saveFile } from "#ui/save-file.ts";
import { words } from "./words.ts";

/** The comparison as rows for a spreadsheet: measures, then organisations by theme; figures in full, not rounded. */
function comparedRows(profiles: readonly NeighbourhoodProfile[]) {
  const { csv } = words;
  const named = profiles.map(({ name, code }) => `${name} (${code})`);
  const columns = [
    ...[csv.measure, csv.unit, csv.period, csv.borough, csv.england, csv.rankOf],
    ...named.flatMap((name) => [name, csv.lower(name), csv.upper(name), csv.rank(name)]),
  ];
  const measures = comparedMeasures(profiles).map(({ measure, figures }) => {
    const row: Record<string, CsvCell> = {
      [csv.measure]: measure.name,
      [csv.unit]: unitHeading(measure),
      [csv.period]: measure.period,
      [csv.borough]: measure.borough,
      [csv.england]: measure.england,
      [csv.rankOf]: measure.rankOf,
    };
    for (const [position, name] of named.entries()) {
      const one = figures[position];
      Object.assign(row, {
        [name]: one?.value,
        [csv.lower(name)]: one?.lower,
        [csv.upper(name)]: one?.upper,
        [csv.rank(name)]: one?.rank,
      });
    }
    return row;
  });
  const themes = comparedThemes(profiles).map(({ name: theme, areas }) => {
    const row: Record<string, CsvCell> = {
      [csv.measure]: csv.organisations(theme),
      [csv.unit]: csv.perThousand,
      [csv.borough]: areas[0]?.boroughPerThousand,
    };
    for (const [position, name] of named.entries())
      if (profiles[position]?.isMapped) row[name] = areas[position]?.perThousand;
    return row;
  });
  return { columns, rows: [...measures, ...themes] };
}

/** Hand the comparison over as a file. */
export function saveCompared(profiles: readonly NeighbourhoodProfile[]): void {
  const { columns, rows } = comparedRows(profiles);
  saveFile(new Blob([writeCsv(rows, columns)], { type: "text/csv;charset=utf-8" }), words.fileName);
}
