import { useId } from "react";
import { freshnessStates } from "#domain/freshness.ts";
import type { OrganisationFacets } from "#domain/organisation.ts";
import { Panel } from "#ui/panel.tsx";
import { TextLink } from "#ui/text-link.tsx";
import styles from "./freshness-panel.module.css";
import { words } from "./words.ts";

interface FreshnessPanelProps {
  counts: OrganisationFacets["freshness"];
  /** Matches that are in the list and not on the map. */
  withoutPlace: number;
  /** Whether the map draws how many there are, and not each. */
  isCounted: boolean;
}

/** How many of the result somebody has checked lately, and what the crosses on the map mean. */
export function FreshnessPanel({ counts, withoutPlace, isCounted }: FreshnessPanelProps) {
  const states = freshnessStates.filter((state) => (counts[state] ?? 0) > 0);
  return (
    <div className={styles.panel}>
      <Panel title={words.freshTitle} look="floating">
        <div className={styles.bar} aria-hidden="true">
          {states.map((state) => (
            <i key={state} className={styles[state]} style={{ flexGrow: counts[state] ?? 0 }} />
          ))}
        </div>
        <p className={styles.counts}>
          {states.map((state) => (
            <span key={state}>
              <strong>{(counts[state] ?? 0).toLocaleString("en-GB")}</strong> {words[state]}
            </span>
          ))}
        </p>
        {isCounted && <p className={styles.note}>{words.cells}</p>}
        {withoutPlace > 0 && <p className={styles.note}>{words.withoutPlace(withoutPlace)}</p>}
        <p className={styles.unmapped}>
          <Crosses />
          <span>
            {words.unmapped} <TextLink href="/add">{words.beFirst}</TextLink>
          </span>
        </p>
      </Panel>
    </div>
  );
}

/** The map's pattern for where nobody has mapped. */
function Crosses() {
  const id = useId();
  return (
    <svg className={styles.crosses} width="26" height="18" aria-hidden="true">
      <pattern id={id} width="12" height="12" patternUnits="userSpaceOnUse">
        <path
          d="M1.5 1.5l3 3m0-3l-3 3M7.5 7.5l3 3m0-3l-3 3"
          stroke="var(--missing-line)"
          strokeWidth="1.1"
          strokeLinecap="round"
        />
      </pattern>
      <rect width="26" height="18" fill={`url(#${id})`} />
    </svg>
  );
}
