import { accessNames, costNames, namesOf, themeNames, whoForNames } from "#domain/organisation-words.ts";
import { RemovableChip } from "#ui/chip.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import type { DirectoryView } from "#view/directory-view.ts";
import type { OnDirectory } from "./directory-screen.tsx";
import { useNeighbourhoodName } from "./use-directory.ts";
import { words } from "./words.ts";

interface Chosen {
  key: string;
  label: string;
  theme?: string;
  change: Partial<DirectoryView>;
}

const lists = [
  ["whoFor", whoForNames],
  ["costs", costNames],
  ["access", accessNames],
] as const;

function chosenOf(view: DirectoryView, neighbourhoodName: string | null): Chosen[] {
  const without = (list: readonly string[], slug: string) => list.filter((other) => other !== slug);
  const chosen: Chosen[] = view.themes.map((theme) => ({
    key: theme,
    label: themeNames[theme] ?? theme,
    theme,
    change: { themes: without(view.themes, theme) },
  }));
  for (const [part, names] of lists)
    for (const slug of view[part])
      chosen.push({
        key: slug,
        label: namesOf([slug], names)[0] ?? slug,
        change: { [part]: without(view[part], slug) },
      });
  const flags: [boolean, string, Partial<DirectoryView>][] = [
    [view.openNow, words.openNow, { openNow: false }],
    [view.eveningsOrWeekends, words.evenings, { eveningsOrWeekends: false }],
    [view.isLocal, words.local, { isLocal: false }],
    [view.freshness.length > 0, words.pastYear, { freshness: [] }],
    [view.near !== null, words.near(view.near?.label ?? ""), { near: null, radiusM: null }],
    [
      view.neighbourhood !== null,
      words.inNeighbourhood(neighbourhoodName ?? view.neighbourhood ?? ""),
      { neighbourhood: null },
    ],
    [view.followMap, words.inMap, { followMap: false }],
  ];
  for (const [isOn, label, change] of flags) if (isOn) chosen.push({ key: label, label, change });
  return chosen;
}

/** What the list was narrowed by, each taken back with one press. */
export function ChosenChips({ view, onView }: { view: DirectoryView; onView: OnDirectory }) {
  const name = useNeighbourhoodName(view.geography, view.neighbourhood);
  return chosenOf(view, name).map(({ key, label, theme, change }) => (
    <RemovableChip
      key={key}
      label={label}
      glyph={theme && <ThemeGlyph theme={theme} size={14} />}
      onRemove={() => onView(change)}
    />
  ));
}
