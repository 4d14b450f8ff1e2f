import { lookColour } from "#layers/look-colour.ts";
import { usePalette } from "#map/palette.ts";
import { BarCompare } from "#ui/bar-compare.tsx";
import styles from "./area-card.module.css";
import type { AreaSummary } from "./area-summary.ts";
import { words } from "./words.ts";

type AreaCardProps = {
  summary: AreaSummary;
  /** Look of the area's class; null without a figure. */
  look: number | null;
  /** Organisations within a ten-minute walk of the centre; null while not known. */
  withinReach: number | null;
};

/** What is said of the area under the pointer. */
export function AreaCard({ summary, look, withinReach }: AreaCardProps) {
  const palette = usePalette();
  const { area, value, unit, hasValue, rank, rankOf, lines, bars, missing } = summary;
  return (
    <>
      <p className={styles.name}>{area.name}</p>
      <p className={hasValue ? styles.value : styles.none}>
        <b>{value}</b> {unit}
      </p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {rank && (
        <p>
          <b>{rank}</b>
          {words.ofAll(rankOf)}
        </p>
      )}
      {bars.length > 1 && (
        <BarCompare bars={bars} {...(look === null ? {} : { colour: lookColour(palette, look) ?? "" })} />
      )}
      {missing && <p className={styles.none}>{missing}</p>}
      <p className={styles.organisations}>
        <b>{area.organisationCount ? words.organisationsHere(area.organisationCount) : words.noOrganisations}</b>
        {words.areHere(area.organisationCount)}
        {withinReach !== null && words.withinReach(withinReach)}
        {!area.isMapped && ` ${words.notMapped}`}
      </p>
    </>
  );
}
