import { useState } from "react";
import type { OrganisationFacets } from "#domain/organisation.ts";
import { CheckboxRow } from "#ui/checkbox.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { withoutFilters } from "#view/directory-filter.ts";
import type { DirectoryView } from "#view/directory-view.ts";
import styles from "./directory-filters.module.css";
import type { OnDirectory } from "./directory-screen.tsx";
import { choiceCount, type FilterGroup, filterGroups } from "./filter-groups.ts";
import { NeighbourhoodFilter } from "./neighbourhood-filter.tsx";
import { words } from "./words.ts";

interface DirectoryFiltersProps {
  view: DirectoryView;
  onView: OnDirectory;
  facets: OrganisationFacets | undefined;
  /** In a dialog the heading is the dialog's own. */
  hasHeading?: boolean;
}

/** Every way to narrow the directory, each with how many it would give. Takes effect at once. */
export function DirectoryFilters({ view, onView, facets, hasHeading = true }: DirectoryFiltersProps) {
  const clear = choiceCount(view) > 0 && (
    <TextButton onPress={() => onView(withoutFilters(view))}>{words.clearAll}</TextButton>
  );
  const groups = filterGroups(view, facets);
  const groupOf = (group: FilterGroup) => <Group key={group.title} group={group} onView={onView} />;
  return (
    <div className={hasHeading ? styles.filters : styles.inDialog}>
      {hasHeading ? (
        <div className={styles.head}>
          <h2>{words.narrow}</h2>
          {clear}
        </div>
      ) : (
        clear && <div>{clear}</div>
      )}
      {groups.slice(0, 1).map(groupOf)}
      <NeighbourhoodFilter view={view} onView={onView} />
      {groups.slice(1).map(groupOf)}
    </div>
  );
}

function Group({ group, onView }: { group: FilterGroup; onView: OnDirectory }) {
  const [isOpen, setOpen] = useState(false);
  const rows = group.rows.filter((row, i) => isOpen || i < group.shown || row.isOn);
  const hidden = group.rows.length - rows.length;
  return (
    <fieldset className={styles.group}>
      <legend className={styles.title}>{group.title}</legend>
      {rows.map((row) => (
        <CheckboxRow
          key={row.key}
          label={row.label}
          count={row.count}
          glyph={row.theme && <ThemeGlyph theme={row.theme} />}
          isSelected={row.isOn}
          onChange={() => onView(row.change)}
        />
      ))}
      {group.note && <p className={styles.note}>{group.note}</p>}
      {(hidden > 0 || isOpen) && (
        <div className={styles.more}>
          <TextButton onPress={() => setOpen(!isOpen)}>{isOpen ? words.fewer : words.more(hidden)}</TextButton>
        </div>
      )}
    </fieldset>
  );
}
