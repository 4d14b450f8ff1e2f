import { client } from "./client.ts";

/** A neighbourhood that a point lies in. */
export type HomeNeighbourhood = { geography: string; code: string; name: string };

/** Where a postcode is: the middle of its addresses, in degrees, EPSG:4326. */
export type LocatedPostcode = {
  postcode: string;
  longitude: number;
  latitude: number;
  locality: string | null;
  neighbourhood: HomeNeighbourhood | null;
};

/** Find a postcode however it was typed. Null when it is not known here; throws when it could not be asked, or was let go. */
export async function locatePostcode(postcode: string, signal: AbortSignal): Promise<LocatedPostcode | null> {
  const supabase = await client();
  const { data } = await supabase.rpc("locate_postcode", { postcode }).abortSignal(signal).throwOnError();
  return data;
}
