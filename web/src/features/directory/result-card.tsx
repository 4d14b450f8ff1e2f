import { freshnessLabel } from "#domain/freshness.ts";
import type { OrganisationSummary } from "#domain/organisation.ts";
import { namesOf, themeNames } from "#domain/organisation-words.ts";
import { spokenDistance } from "#domain/spoken-distance.ts";
import { FreshnessTag } from "#ui/tag.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { CardDetails } from "./card-details.tsx";
import styles from "./result-card.module.css";
import { words } from "./words.ts";

interface ResultCardProps {
  organisation: OrganisationSummary;
  isOpen: boolean;
  /** Opens it, or closes it when it is open. */
  onToggle: () => void;
}

/** One organisation of the list: a few lines, or opened in place. */
export function ResultCard({ organisation, isOpen, onToggle }: ResultCardProps) {
  const { id, name, summary, theme, freshness, checkedAt } = organisation;
  return (
    <article className={styles.card} data-open={isOpen} data-organisation={id}>
      <span className={styles.glyph}>
        <ThemeGlyph theme={theme} label={themeNames[theme] ?? theme} />
      </span>
      <div className={styles.head}>
        <h2>
          <button type="button" className={styles.name} aria-expanded={isOpen} onClick={onToggle}>
            {name}
          </button>
        </h2>
        <FreshnessTag state={freshness} label={freshnessLabel(freshness, checkedAt, new Date())} />
      </div>
      {summary && <p className={styles.summary}>{summary}</p>}
      {isOpen ? <CardDetails organisation={organisation} /> : <Facts organisation={organisation} />}
    </article>
  );
}

/** The cost in a word or two, for a line. */
function shortCost(costs: readonly string[]): string {
  const { freeAndPaid, ...single } = words.costShort;
  if (costs.includes("free") && costs.includes("paid")) return freeAndPaid;
  return namesOf(
    costs.filter((slug) => slug in single),
    single,
  ).join(", ");
}

function Facts({ organisation: { locality, costs, distanceM } }: { organisation: OrganisationSummary }) {
  const facts = [locality, shortCost(costs), distanceM !== null && spokenDistance(distanceM)].filter(Boolean);
  return (
    <p className={styles.facts}>
      {facts.map((fact) => (
        <span key={String(fact)}>{fact}</span>
      ))}
    </p>
  );
}
