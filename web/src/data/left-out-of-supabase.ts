/**
 * Stands in, in the web build, for the parts of Supabase's client that Patchwork does not use and the embedded server
 * does not have: live channels and file storage. They would be a tenth of what a browser loads before the first map.
 * `vite.config.ts` puts this in their place; take a part out of there when a feature needs it.
 */
export class RealtimeClient {
  setAuth(): Promise<void> {
    return Promise.resolve();
  }
}

export class StorageClient {}

export class StorageApiError extends Error {}
