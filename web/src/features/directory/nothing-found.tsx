import { useQueries } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { organisationsCountQuery } from "#data/organisations-search.ts";
import { givenParts, type LiftedPart, type OrganisationFilter, withoutPart } from "#domain/organisation-filter.ts";
import { Button, ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { EmptyState } from "#ui/notice.tsx";
import styles from "./result-list.module.css";
import { words } from "./words.ts";

interface NothingFoundProps {
  /** What was asked, as the heading says it. */
  title: string;
  filter: OrganisationFilter;
  onLift: (part: LiftedPart) => void;
  onClear: () => void;
}

/** The first part that helps when given up; undefined while an earlier one may still turn out to. */
function firstThatHelps(totals: readonly (number | undefined)[]): number | undefined {
  for (const [i, total] of totals.entries()) {
    if (total === undefined) return undefined;
    if (total > 0) return i;
  }
  return -1;
}

/** Says what was asked, finds the nearest thing that does exist, and offers it with one press. */
export function NothingFound({ title, filter, onLift, onClear }: NothingFoundProps) {
  const parts = givenParts(filter);
  const answers = useQueries({ queries: parts.map((part) => organisationsCountQuery(withoutPart(filter, part))) });
  const totals = answers.map((answer) => (answer.isPending ? undefined : (answer.data?.total ?? 0)));
  const best = firstThatHelps(totals);
  const part = best === undefined ? undefined : parts[best];
  const count = best === undefined ? 0 : (totals[best] ?? 0);
  return (
    <div className={styles.state}>
      {best === undefined && <EmptyState title={title} detail={words.nothing.looking} />}
      {part && (
        <EmptyState
          title={title}
          detail={words.nothing.lead(part, count)}
          action={<Button onPress={() => onLift(part)}>{words.nothing.showAll(count)}</Button>}
        />
      )}
      {best === -1 && (
        <EmptyState
          title={title}
          detail={parts.length > 0 ? words.nothing.none : words.nothing.empty}
          action={
            <>
              {parts.length > 0 && <Button onPress={onClear}>{words.clearAll}</Button>}
              <ButtonLink href="/add">
                <Icon of={Plus} small />
                {words.addOne}
              </ButtonLink>
            </>
          }
        />
      )}
    </div>
  );
}
