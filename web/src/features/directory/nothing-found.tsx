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
}

/** Says what was asked, finds the nearest thing that does exist, and offers it with one press. */
export function NothingFound({ title, filter, onLift }: NothingFoundProps) {
  const parts = givenParts(filter);
  const answers = useQueries({ queries: parts.map((part) => organisationsCountQuery(withoutPart(filter, part))) });
  const best = answers.findIndex((answer) => (answer.data?.total ?? 0) > 0);
  const part = parts[best];
  const count = answers[best]?.data?.total ?? 0;
  const isAsking = answers.some((answer) => answer.isPending) && !part;
  if (isAsking) return null;
  return (
    <div className={styles.state}>
      {part ? (
        <EmptyState
          title={title}
          detail={words.nothing.lead(part, count)}
          action={<Button onPress={() => onLift(part)}>{words.nothing.showAll(count)}</Button>}
        />
      ) : (
        <EmptyState
          title={title}
          detail={parts.length > 0 ? words.nothing.none : words.nothing.empty}
          action={
            <ButtonLink href="/add">
              <Icon of={Plus} small />
              {words.addOne}
            </ButtonLink>
          }
        />
      )}
    </div>
  );
}
