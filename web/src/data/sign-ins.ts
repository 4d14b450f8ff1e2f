import { queryOptions } from "@tanstack/react-query";
import { client } from "./client.ts";

/** One place where the person is signed in; what kind of device and which address are null where the server keeps neither. */
export type SignIn = {
  id: string;
  startedAt: string;
  lastUsedAt: string;
  device: string | null;
  address: string | null;
  isThis: boolean;
};

/** Where the person is signed in, this device first. */
export const signInsQuery = queryOptions({
  queryKey: ["sign-ins"],
  queryFn: async ({ signal }): Promise<SignIn[]> => {
    const supabase = await client();
    const { data } = await supabase.rpc("my_sessions").abortSignal(signal).throwOnError();
    return data ?? [];
  },
});
