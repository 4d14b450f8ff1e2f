import { freshnessLabel } from "#domain/freshness.ts";
import type { OrganisationSummary } from "#domain/organisation.ts";
import { themeNames } from "#domain/organisation-words.ts";
import { placeLine } from "#domain/place-line.ts";
import { spokenDistance } from "#domain/spoken-distance.ts";
import { FreshnessTag } from "#ui/tag.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import styles from "./saved-list-screen.module.css";
import { words } from "./words.ts";

/** One organisation of a list: what it is, when and where, and how lately somebody checked. */
export function ListedOrganisation({ organisation }: { organisation: OrganisationSummary }) {
  const { id, name, summary, theme, freshness, checkedAt, scheduleText, placeName, address, locality, distanceM } =
    organisation;
  const where = placeLine([placeName, address, locality]);
  return (
    <li className={styles.item}>
      <ThemeGlyph theme={theme} label={themeNames[theme] ?? theme} />
      <div className={styles.said}>
        <h2>
          <TextLink href={`/organisations/${id}`}>{name}</TextLink>
        </h2>
        {summary && <p>{summary}</p>}
        <p className={styles.note}>{scheduleText ?? words.noTimes}</p>
        {where && (
          <p className={styles.note}>
            {where}
            {distanceM !== null && `, ${spokenDistance(distanceM)}`}
          </p>
        )}
      </div>
      <FreshnessTag state={freshness} label={freshnessLabel(freshness, checkedAt, new Date())} />
    </li>
  );
}
