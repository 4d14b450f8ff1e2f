import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { siteQuery } from "#data/site.ts";
import { Select } from "#ui/select.tsx";
import type { DirectoryView } from "#view/directory-view.ts";
import type { OnDirectory } from "./directory-screen.tsx";
import { words } from "./words.ts";

/** Past this many a list is no help: search for a place, or press the map. */
const MOST_IN_A_LIST = 400;
const ANYWHERE = "anywhere";

/** One neighbourhood only: the same choice as pressing it on the map, for those who would rather read. */
export function NeighbourhoodFilter({ view, onView }: { view: DirectoryView; onView: OnDirectory }) {
  const { data: site } = useQuery(siteQuery);
  const geography = view.geography ?? site?.defaultGeography ?? null;
  const { data: index } = useQuery({ ...neighbourhoodIndexQuery(geography ?? ""), enabled: geography !== null });
  const choices = useMemo(() => {
    const areas = index?.codes.map((code, i) => ({ value: code, label: index.names[i] ?? code })) ?? [];
    areas.sort((a, b) => a.label.localeCompare(b.label, "en-GB", { numeric: true }));
    return [{ value: ANYWHERE, label: words.anywhere }, ...areas];
  }, [index]);
  if (!geography || choices.length < 3 || choices.length > MOST_IN_A_LIST) return null;
  return (
    <Select
      label={words.neighbourhood}
      choices={choices}
      value={view.neighbourhood ?? ANYWHERE}
      onChange={(code) => onView({ geography, neighbourhood: code === ANYWHERE ? null : code, camera: null })}
    />
  );
}
