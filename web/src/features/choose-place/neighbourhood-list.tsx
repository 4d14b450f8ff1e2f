import { useQuery } from "@tanstack/react-query";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import { siteQuery } from "#data/site.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import type { DraftPlace } from "#domain/submission-draft.ts";
import { Select } from "#ui/select.tsx";
import { words } from "./words.ts";

/** The neighbourhoods by name: a way to give a place with neither postcode nor map. */
export function NeighbourhoodList({ onChoose }: { onChoose: (place: DraftPlace) => void }) {
  const { data: site } = useQuery(siteQuery);
  const geography = site?.defaultGeography ?? "";
  const { data: index } = useQuery({ ...neighbourhoodIndexQuery(geography), enabled: geography !== "" });
  if (!index || index.codes.length === 0) return null;
  const choose = (code: string) => {
    const position = index.codes.indexOf(code);
    const longitude = index.longitudes[position];
    const latitude = index.latitudes[position];
    if (longitude === undefined || latitude === undefined) return;
    onChoose({ longitude, latitude, postcode: "", label: words.middleOf(index.names[position] ?? code) });
  };
  return <Select label={words.orList} choices={choicesOf(index)} value={null} onChange={choose} />;
}

function choicesOf({ codes, names }: NeighbourhoodIndex) {
  return codes
    .map((code, position) => ({ value: code, label: names[position] ?? code }))
    .sort((a, b) => a.label.localeCompare(b.label, "en-GB", { numeric: true }));
}
