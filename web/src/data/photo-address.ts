import { queryOptions } from "@tanstack/react-query";
import { connection } from "./connection.ts";
import { askStorage, photoBucket } from "./photo-storage.ts";

/** The folder that pictures are read from. A server without storage answers nothing there. */
export const photosAddressQuery = queryOptions({
  queryKey: ["photos-address"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<string> => `${(await connection()).url}/storage/v1/object/public/${photoBucket}`,
});

/** Where a picture is served from, by the folder and its path in it. */
export function photoAddress(folder: string, path: string): string {
  return `${folder}/${path.split("/").map(encodeURIComponent).join("/")}`;
}

/** Is there storage that keeps pictures? To be asked by members only; a server without storage answers with its page. */
export const photoStorageQuery = queryOptions({
  queryKey: ["photo-storage"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async ({ signal }): Promise<boolean> => {
    const response = await askStorage(`bucket/${photoBucket}`, { signal });
    if (!response.ok || !response.headers.get("content-type")?.includes("json")) return false;
    return ((await response.json()) as { id?: unknown }).id === photoBucket;
  },
});
