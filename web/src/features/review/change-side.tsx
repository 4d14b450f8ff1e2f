import { Check, Clock, Eye, TriangleAlert } from "lucide-react";
import { lazy, Suspense } from "react";
import type { ProposedPlace, ReviewedProposal } from "#data/review-proposal.ts";
import { spokenMoment } from "#domain/spoken-moment.ts";
import { ErrorBoundary } from "#ui/error-boundary.tsx";
import { Icon } from "#ui/icon.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { changeChecks } from "./change-checks.ts";
import styles from "./entry-side.module.css";
import { words } from "./words.ts";

const ChangeMap = lazy(() => import("./change-map.tsx").then((module) => ({ default: module.ChangeMap })));

/** The place it would show, what was checked already, and what happened to the entry before. */
export function ChangeSide({ item }: { item: ReviewedProposal }) {
  const moved = item.diff.find(({ path, after }) => path.startsWith("/locations/") && shownOf(after));
  const shown = shownOf(moved?.after);
  return (
    <aside className={styles.side}>
      {moved && shown && (
        <>
          {(moved.truePlace || shown.longitude !== null) && (
            <div className={styles.map}>
              <ErrorBoundary>
                <Suspense fallback={null}>
                  <ChangeMap shown={shown} truth={moved.truePlace} />
                </Suspense>
              </ErrorBoundary>
            </div>
          )}
          <p className={styles.publicSees}>
            <Icon of={Eye} small />
            {words.publicSees[shown.privacy]}
          </p>
        </>
      )}
      <section className={styles.checks} aria-label={words.checks}>
        <h3>{words.checks}</h3>
        <ul>
          {changeChecks(item).map(({ isFine, text, href, hrefLabel }) => (
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
      <section className={styles.checks} aria-label={words.history}>
        <h3>{words.history}</h3>
        <ul>
          {item.history.map(({ version, action, memberName, createdAt }) => (
            <li key={version}>
              <Icon of={Clock} small />
              <span>
                {words.actions[action] ?? action}
                {memberName && words.by(memberName)}
                <br />
                <small>{spokenMoment(createdAt)}</small>
              </span>
            </li>
          ))}
        </ul>
        <p>
          <a href={`/organisations/${item.organisation.id}/history`}>{words.allHistory}</a>
        </p>
      </section>
    </aside>
  );
}

/** The place a change would show, whether it is a place that changes or one that is added. */
function shownOf(after: unknown): ProposedPlace | null {
  if (!after || typeof after !== "object") return null;
  const place = "place" in after ? after.place : after;
  return place && typeof place === "object" && "privacy" in place ? (place as ProposedPlace) : null;
}
