import { queryOptions } from "@tanstack/react-query";
import type { OrganisationPoints } from "#domain/organisation.ts";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import { client } from "./client.ts";

/** The places as they are sent: what each organisation is of, by number. */
export type SentPlaces = Omit<OrganisationPoints, "kind" | "themes" | "counts"> & {
  themeSets: string[][];
  sets: number[];
};

/** Where every organisation is, to count by: however many there are. Ids and names come only where they are asked for. */
export function organisationPlacesQuery({ isNamed }: { isNamed: boolean }) {
  return queryOptions({
    queryKey: ["organisation-places", isNamed],
    queryFn: async ({ signal }): Promise<OrganisationPlaces> => {
      const supabase = await client();
      const { data } = await supabase
        .rpc("organisation_places", { is_named: isNamed })
        .abortSignal(signal)
        .throwOnError();
      const { themeSets, sets, ...places } = data;
      const allThemes = sets.map((set) => themeSets[set] ?? []);
      return { ...places, kind: "points", allThemes, themes: allThemes.map(([main]) => main ?? "") };
    },
  });
}
