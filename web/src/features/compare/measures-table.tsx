import type { ComparedMeasure } from "#domain/compared-areas.ts";
import { figure, plainFigure, unitBeside } from "#domain/indicator-format.ts";
import type { NeighbourhoodProfile, ProfileIndicator } from "#domain/neighbourhood.ts";
import { absenceInWords, spineOf, verdictInWords } from "#domain/neighbourhood-spine.ts";
import { verdictOf } from "#domain/neighbourhood-verdict.ts";
import { rankWords } from "#domain/rank.ts";
import { listInWords } from "#domain/sentence.ts";
import { SpineChart } from "#ui/spine-chart.tsx";
import { SpineKey } from "#ui/spine-row.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./compared-table.module.css";
import { words } from "./words.ts";

type MeasuresTableProps = { profiles: readonly NeighbourhoodProfile[]; measures: readonly ComparedMeasure[] };

/** Every measure in a row, every area in a column: figure, rank, and where it lies among all areas. */
export function MeasuresTable({ profiles, measures }: MeasuresTableProps) {
  const names = profiles.map(({ name }) => name);
  const hasEngland = measures.some(({ measure }) => measure.england !== null);
  const reference = hasEngland ? words.england : words.borough;
  const themes = [...new Set(measures.map(({ measure }) => measure.theme))];
  return (
    <section className={styles.section}>
      <h2>{words.measures}</h2>
      <p className={styles.note}>{words.measuresNote(reference)}</p>
      <SpineKey
        labels={{
          worse: words.key.worse(reference),
          similar: words.key.similar,
          better: words.key.better,
          neither: words.key.neither,
          compared: words.borough,
        }}
      />
      <table className={styles.table} data-areas={profiles.length}>
        <caption>
          <VisuallyHidden>{words.measuresCaption(listInWords(names))}</VisuallyHidden>
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.measure}</th>
            {profiles.map(({ code, name }) => (
              <th key={code} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        {themes.map((theme) => (
          <tbody key={theme}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={profiles.length + 1}>
                {theme}
              </th>
            </tr>
            {measures
              .filter(({ measure }) => measure.theme === theme)
              .map((row) => (
                <MeasureRow key={row.measure.slug} row={row} profiles={profiles} />
              ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

type MeasureRowProps = { row: ComparedMeasure; profiles: readonly NeighbourhoodProfile[] };

function MeasureRow({ row, profiles }: MeasureRowProps) {
  const { measure, figures, worst, isClear } = row;
  const isPair = profiles.length === 2;
  return (
    <tr data-measure={measure.slug}>
      <th scope="row">
        {measure.name}
        <span className={styles.unit}>{[unitBeside(measure), measure.period].filter(Boolean).join(", ")}</span>
      </th>
      {profiles.map(({ code, name }, position) => (
        <td key={code} data-area={name}>
          <MeasureCell
            indicator={figures[position] ?? null}
            worst={worst === position ? `${words.worst(isPair)}${isClear ? `, ${words.worstClear}` : ""}` : null}
          />
        </td>
      ))}
    </tr>
  );
}

function MeasureCell({ indicator, worst }: { indicator: ProfileIndicator | null; worst: string | null }) {
  if (!indicator || indicator.value === null)
    return <span className={styles.none}>{indicator ? absenceInWords(indicator.state) : words.noMeasure}</span>;
  const { value, rank, rankOf, borough, england } = indicator;
  const spine = spineOf(indicator);
  const verdict = verdictOf(indicator);
  return (
    <div className={styles.cell}>
      <div className={styles.figures}>
        <b>{figure(value, indicator)}</b>
        {rank !== null && (
          <span className={styles.rank}>{words.rank(rankWords({ rank, of: rankOf, isTied: false }), rankOf)}</span>
        )}
      </div>
      {spine && verdict && (
        <SpineChart
          spine={spine}
          compared={borough ?? undefined}
          verdict={verdict}
          label={`${verdictInWords(verdict, england === null ? words.borough : words.england)}, ${plainFigure(spine.reference, indicator.decimals)}`}
        />
      )}
      {worst && <span className={styles.worst}>{worst}</span>}
    </div>
  );
}
