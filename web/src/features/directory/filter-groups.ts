import type { OrganisationFacets } from "#domain/organisation.ts";
import { accessNames, costNames, themeNames, whoForNames } from "#domain/organisation-words.ts";
import type { DirectoryView } from "#view/directory-view.ts";
import { words } from "./words.ts";

/** A row of a filter group: what it says, how many it would give, and the address with it switched. */
export interface FilterRow {
  key: string;
  label: string;
  count: number | undefined;
  isOn: boolean;
  theme?: string;
  change: Partial<DirectoryView>;
}

export interface FilterGroup {
  title: string;
  rows: readonly FilterRow[];
  /** What its counts do not know. */
  note?: string;
  /** Rows always shown; the rest open on asking. */
  shown: number;
}

type ListPart = "themes" | "whoFor" | "costs" | "access";

function rowsOf(
  part: ListPart,
  names: Readonly<Record<string, string>>,
  view: DirectoryView,
  facets: OrganisationFacets | undefined,
): FilterRow[] {
  const chosen = view[part];
  return Object.entries(names).map(([slug, label]) => {
    const isOn = chosen.includes(slug);
    const next = isOn ? chosen.filter((other) => other !== slug) : [...chosen, slug];
    const row = { key: slug, label, count: facets && (facets[part][slug] ?? 0), isOn, change: { [part]: next } };
    return part === "themes" ? { ...row, theme: slug } : row;
  });
}

/** What can be narrowed, with how many each choice would give. */
export function filterGroups(view: DirectoryView, facets: OrganisationFacets | undefined): FilterGroup[] {
  const isFresh = view.freshness.includes("fresh");
  return [
    { title: words.groups.themes, rows: rowsOf("themes", themeNames, view, facets), shown: 8 },
    { title: words.groups.whoFor, rows: rowsOf("whoFor", whoForNames, view, facets), shown: 4 },
    { title: words.groups.costs, rows: rowsOf("costs", costNames, view, facets).slice(0, 3), shown: 3 },
    {
      title: words.groups.when,
      note: words.openNowLimit,
      shown: 2,
      rows: [
        {
          key: "open",
          label: words.openNow,
          count: facets?.openNow,
          isOn: view.openNow,
          change: { openNow: !view.openNow },
        },
        {
          key: "evenings",
          label: words.evenings,
          count: facets?.eveningsWeekends,
          isOn: view.eveningsOrWeekends,
          change: { eveningsOrWeekends: !view.eveningsOrWeekends },
        },
      ],
    },
    {
      title: words.groups.local,
      shown: 1,
      rows: [
        {
          key: "local",
          label: words.local,
          count: facets?.local,
          isOn: view.isLocal,
          change: { isLocal: !view.isLocal },
        },
      ],
    },
    { title: words.groups.access, rows: rowsOf("access", accessNames, view, facets), shown: 2 },
    {
      title: words.groups.checked,
      shown: 1,
      rows: [
        {
          key: "fresh",
          label: words.pastYear,
          count: facets && (facets.freshness.fresh ?? 0),
          isOn: isFresh,
          change: { freshness: isFresh ? [] : ["fresh"] },
        },
      ],
    },
  ];
}

/** How many choices narrow the directory now. */
export function choiceCount(view: DirectoryView): number {
  const { themes, whoFor, costs, access, freshness } = view;
  const lists = themes.length + whoFor.length + costs.length + access.length + freshness.length;
  const rest = [
    view.openNow,
    view.eveningsOrWeekends,
    view.isLocal,
    view.followMap,
    view.searchText,
    view.near,
    view.neighbourhood,
  ];
  return lists + rest.filter(Boolean).length;
}
