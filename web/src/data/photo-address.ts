import { queryOptions } from "@tanstack/react-query";
import { connection } from "./connection.ts";

/** The folder that pictures are read from. A server without storage answers nothing there. */
export const photosAddressQuery = queryOptions({
  queryKey: ["photos-address"],
  staleTime: Number.POSITIVE_INFINITY,
  queryFn: async (): Promise<string> => `${(await connection()).url}/storage/v1/object/public/photos`,
});
