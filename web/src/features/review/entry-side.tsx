import { useQuery } from "@tanstack/react-query";
import { Check, Eye, TriangleAlert } from "lucide-react";
import { lazy, Suspense } from "react";
import { placePreviewAreaQuery } from "#data/place-preview-area.ts";
import type { ReviewItem } from "#data/review-item.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Icon } from "#ui/icon.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./entry-side.module.css";
import { reviewChecks } from "./review-checks.ts";
import { words } from "./words.ts";

const EntryMap = lazy(() => import("./entry-map.tsx").then((module) => ({ default: module.EntryMap })));

/** Where it is, where people will think it is, and what was checked already. */
export function EntrySide({ item }: { item: ReviewItem }) {
  const [place] = item.truePlaces;
  const [shown] = item.organisation.locations;
  const meant = place?.privacy === "neighbourhood" ? place.neighbourhood : null;
  const { data: area } = useQuery(placePreviewAreaQuery(meant));
  return (
    <aside className={styles.side}>
      {place ? (
        <>
          <div className={styles.map}>
            <ErrorBoundary>
              <Suspense fallback={null}>
                <EntryMap place={place} shown={shown ?? null} area={area ?? null} />
              </Suspense>
            </ErrorBoundary>
          </div>
          <p className={styles.publicSees}>
            <Icon of={Eye} small />
            {words.publicSees[place.privacy]}
          </p>
          {place.privacy !== "exact" && (
            <ul className={styles.legend}>
              <li data-mark="true">{words.legendTrue}</li>
              {place.privacy !== "hidden" && <li data-mark="public">{words.legendPublic}</li>}
            </ul>
          )}
        </>
      ) : (
        <p className={styles.publicSees}>{words.noMap}</p>
      )}
      <section className={styles.checks} aria-label={words.checks}>
        <h3>{words.checks}</h3>
        <ul>
          {reviewChecks(item).map(({ isFine, text, href, hrefLabel }) => (
            <li key={text} data-fine={isFine}>
              <Icon of={isFine ? Check : TriangleAlert} small />
              <span>
                <VisuallyHidden>{isFine ? words.checkFine : words.checkLook}: </VisuallyHidden>
                {text}
                {href && (
                  <>
                    <br />
                    <a href={href} target="_blank" rel="noreferrer">
                      {hrefLabel}
                    </a>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>
      </section>
    </aside>
  );
}
