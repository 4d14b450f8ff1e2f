import { queryOptions } from "@tanstack/react-query";
import { z } from "zod";
import type { DrawnShape, DrawnVisibility } from "#domain/drawn-neighbourhood.ts";
import { client } from "./client.ts";

const kept = z.object({
  id: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  geography: z.string(),
  visibility: z.enum(["private", "link", "public"]),
  status: z.enum(["waiting", "published", "declined"]).nullable(),
  reason: z.string().nullable(),
  token: z.string(),
  members: z.number(),
  population: z.number().nullable(),
  updatedAt: z.string(),
});

/** A drawn neighbourhood in its owner's own overview. */
export type OwnDrawing = z.infer<typeof kept>;

/** The neighbourhoods that whoever is signed in drew, the last changed first. */
export function ownDrawingsQuery(userId: string | null) {
  return queryOptions({
    queryKey: ["own-drawings", userId],
    queryFn: async ({ signal }): Promise<OwnDrawing[]> => {
      const supabase = await client();
      const { data } = await supabase.rpc("my_drawn_neighbourhoods").abortSignal(signal).throwOnError();
      return z.array(kept).parse(data);
    },
    enabled: userId !== null,
  });
}

/** A drawing to keep. With an id it changes that one, and the shape may be left out. */
export type DrawingToSave = {
  id?: string;
  name: string;
  description: string;
  visibility: DrawnVisibility;
  geography?: string;
  shape?: DrawnShape;
};

const saved = z.object({ id: z.string(), token: z.string(), visibility: z.string(), status: z.string().nullable() });

/** Keep a drawing. Throws with the sentence of the database, such as why the differencing guard refused it. */
export async function saveDrawing(drawing: DrawingToSave): Promise<z.infer<typeof saved>> {
  const supabase = await client();
  const { data } = await supabase.rpc("save_drawn_neighbourhood", { drawing: drawing as never }).throwOnError();
  return saved.parse(data);
}

/** Take a drawing away; its link then leads to nothing. */
export async function deleteDrawing(id: string): Promise<void> {
  const supabase = await client();
  await supabase.rpc("delete_drawn_neighbourhood", { id }).throwOnError();
}
