import { queryOptions } from "@tanstack/react-query";
import type { OrganisationFilter } from "#domain/organisation-filter.ts";
import { connection } from "./connection.ts";
import { organisationArguments } from "./organisations-arguments.ts";

/** What to fetch: a function of the API and what to ask it. */
export type ExportRequest = { name: string; arguments: Readonly<Record<string, unknown>> };

/** Every organisation that fits, as the list counts them. */
export function organisationsExport(filter: OrganisationFilter): ExportRequest {
  return { name: "organisations_geojson", arguments: organisationArguments(filter) };
}

/** Every area of a geography, with one indicator's figures. */
export function neighbourhoodsExport(
  geography: string,
  indicator: string | null,
  period: string | null,
): ExportRequest {
  const given = { geography, indicator, period };
  const known = Object.entries(given).filter(([, value]) => value !== null);
  return { name: "neighbourhoods_geojson", arguments: Object.fromEntries(known) };
}

/** Every drawn neighbourhood that was published, with one indicator's figures, how they were made and how well they fit. */
export function drawnExport(geography: string, indicator: string | null, period: string | null): ExportRequest {
  return { ...neighbourhoodsExport(geography, indicator, period), name: "drawn_neighbourhoods_geojson" };
}

function addressOf(url: string, { name, arguments: asked }: ExportRequest): URL {
  const address = new URL(`/rest/v1/rpc/${name}`, url);
  for (const [key, value] of Object.entries(asked))
    address.searchParams.set(key, Array.isArray(value) ? `{${value.join(",")}}` : String(value));
  return address;
}

/** The address of an export, for QGIS and other tools: anybody may read it, and it always gives the newest. */
export function exportAddressQuery(request: ExportRequest) {
  return queryOptions({
    queryKey: ["export-address", request],
    queryFn: async () => {
      const { url, key } = await connection();
      const address = addressOf(url, request);
      // a Supabase elsewhere wants its public key; our own server takes a request without one as anybody's
      if (address.origin !== window.location.origin) address.searchParams.set("apikey", key);
      return address.href;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** Fetches an export as text, saying how many bytes have come. Throws when the server does not answer with it. */
export async function fetchExport(
  request: ExportRequest,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
): Promise<string> {
  const { url, key } = await connection();
  const response = await fetch(addressOf(url, request), { headers: { apikey: key }, signal });
  if (!response.ok || !response.body) throw new Error(`The server answered ${response.status} for the export.`);
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  const parts: string[] = [];
  let bytes = 0;
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    bytes += next.value.byteLength;
    parts.push(decoder.decode(next.value, { stream: true }));
    onBytes(bytes);
  }
  return parts.join("") + decoder.decode();
}
