import { queryOptions } from "@tanstack/react-query";
import type { OrganisationPoints } from "#domain/organisation.ts";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import { client } from "./client.ts";

type Answer = Omit<OrganisationPoints, "kind" | "themes" | "counts"> & { themeSets: string[][]; sets: number[] };

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
      const { themeSets, sets, ...places } = data as unknown as Answer;
      const allThemes = sets.map((set) => themeSets[set] ?? []);
      return { ...places, kind: "points", allThemes, themes: allThemes.map(([main]) => main ?? "") };
    },
  });
}
