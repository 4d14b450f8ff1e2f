import { Download } from "lucide-react";
import type { ReactNode } from "react";
import type { OrganisationSort } from "#data/organisations-search.ts";
import type { OrganisationsFound } from "#domain/organisation.ts";
import type { OrganisationFilter } from "#domain/organisation-filter.ts";
import { ButtonLink } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { PillSelect } from "#ui/pill-select.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { type DirectoryView, directoryView } from "#view/directory-view.ts";
import { writeSearch } from "#view/search-text.ts";
import { ChosenChips } from "./chosen-chips.tsx";
import type { OnDirectory } from "./directory-screen.tsx";
import { DirectorySearch } from "./directory-search.tsx";
import styles from "./result-header.module.css";
import { SaveSearch } from "./save-search.tsx";
import { sortOf } from "./use-directory.ts";
import { words } from "./words.ts";

interface ResultHeaderProps {
  view: DirectoryView;
  onView: OnDirectory;
  /** The answer in a line; null while it is on its way for the first time. */
  heading: string | null;
  filter: OrganisationFilter;
  found: OrganisationsFound | undefined;
  /** How many of the points are near; null when the search is near nowhere. */
  withinWalk: number | null;
  /** Beside a map on a phone there is room for the answer and the choices only. */
  isShort: boolean;
  /** On a small screen: the filter button and the switch. */
  children?: ReactNode;
}

/** The answer as a sentence, and what it answers: the choices made, the order, the way out. */
export function ResultHeader({
  view,
  onView,
  heading,
  filter,
  found,
  withinWalk,
  isShort,
  children,
}: ResultHeaderProps) {
  const sort = sortOf(view);
  const hasPlace = sort === "nearest" || Boolean(found?.understood.placeLabel);
  const sorts = (Object.keys(words.sorts) as OrganisationSort[])
    .filter((order) => order !== (hasPlace ? "relevance" : "nearest") || order === sort)
    .map((order) => ({ value: order, label: words.sorts[order] }));
  return (
    <header className={styles.header}>
      <h1>{heading ?? words.lookingHeading}</h1>
      <VisuallyHidden>
        <span role="status">{heading}</span>
      </VisuallyHidden>
      {found && found.total > 0 && !isShort && <Under found={found} typed={view.searchText} withinWalk={withinWalk} />}
      {!isShort && (
        <div className={styles.search}>
          <DirectorySearch key={view.searchText} text={view.searchText} onView={onView} />
        </div>
      )}
      {children && <div className={styles.phone}>{children}</div>}
      <div className={styles.bar}>
        <ChosenChips view={view} onView={onView} />
        <PillSelect
          label={words.sortLabel}
          choices={sorts}
          value={sort}
          onChange={(order) => onView({ sort: order })}
        />
        <span className={styles.end}>
          {!isShort && <SaveSearch filter={filter} />}
          <ButtonLink
            variant="quiet"
            href={`/export${writeSearch(directoryView.write({ ...view, organisation: null }))}`}
          >
            <Icon of={Download} small />
            {words.export}
          </ButtonLink>
        </span>
      </div>
    </header>
  );
}

function Under({ found, typed, withinWalk }: { found: OrganisationsFound; typed: string; withinWalk: number | null }) {
  const { correctedTo } = found.understood;
  return (
    <p className={styles.under}>
      {withinWalk === null ? words.checkedPastYear(found.facets.freshness.fresh ?? 0) : words.withinWalk(withinWalk)}{" "}
      {correctedTo && (
        <>
          {words.corrected} <strong>{correctedTo}</strong> {words.correctedFor(typed)}
        </>
      )}
    </p>
  );
}
