/** A Patchwork that can be spoken to: over the network, or in this process without a port. */
export type Patchwork = {
  fetch: typeof fetch;
  url: string;
  publishableKey: string;
  secretKey: string;
  close(): Promise<void>;
};

/** Where the data lives; with neither a home nor a database, in memory. */
export type OpenOptions = {
  home?: string | undefined;
  databaseUrl?: string | undefined;
  snapshot?: "empty" | "demo" | undefined;
};

/** Opens Patchwork in this process. */
export async function openPatchwork(_options: OpenOptions): Promise<Patchwork> {
  throw new Error("The embedded database is not built yet.");
}
