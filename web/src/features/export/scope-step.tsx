import { accessNames, costNames, namesOf, themeNames, whoForNames } from "#domain/organisation-words.ts";
import { listInWords } from "#domain/sentence.ts";
import { RadioCards } from "#ui/radio-cards.tsx";
import { TextLink } from "#ui/text-link.tsx";
import { type DirectoryView, directoryView } from "#view/directory-view.ts";
import type { ExportView } from "#view/export-view.ts";
import { writeSearch } from "#view/search-text.ts";
import styles from "./export-screen.module.css";
import type { OnExport } from "./export-screen.tsx";
import type { Choice } from "./use-choice.ts";
import { words } from "./words.ts";

interface ScopeStepProps {
  view: ExportView;
  directory: DirectoryView;
  choice: Choice;
  onView: OnExport;
}

/** The filters in a line: "food and growing, free, open now". */
function choicesInWords(directory: DirectoryView): string {
  const { searchText, near, neighbourhood } = directory;
  return listInWords(
    [
      searchText && `“${searchText}”`,
      ...namesOf(directory.themes, themeNames),
      ...namesOf(directory.whoFor, whoForNames),
      ...namesOf(directory.costs, costNames),
      ...namesOf(directory.access, accessNames),
      directory.openNow && words.filters.openNow,
      directory.eveningsOrWeekends && words.filters.evenings,
      directory.freshness.length > 0 && words.filters.fresh,
      near && words.filters.near(near.label),
      neighbourhood && words.filters.neighbourhood(neighbourhood),
    ].filter((part): part is string => Boolean(part)),
  );
}

/** What was chosen in the directory, or all of it. */
export function ScopeStep({ view, directory, choice, onView }: ScopeStepProps) {
  const href = `/directory${writeSearch(directoryView.write(directory))}`;
  if (!choice.organisations.isNarrowed)
    return (
      <p className={styles.note}>
        {words.chooseInDirectory} <TextLink href={href}>{words.openDirectory}</TextLink>
      </p>
    );
  const count = (total: number | undefined) => (total === undefined ? "" : words.counts.organisations(total));
  return (
    <div className={styles.step}>
      <RadioCards
        label={words.scope}
        cards={[
          {
            value: "view",
            title: words.thisView(count(choice.organisations.totals.chosen)),
            detail: choicesInWords(directory),
          },
          {
            value: "everything",
            title: words.everything(count(choice.organisations.totals.everything)),
            detail: words.everythingDetail,
          },
        ]}
        value={view.scope}
        onChange={(scope) => onView({ scope })}
      />
      <TextLink href={href}>{words.change}</TextLink>
    </div>
  );
}
