import { QueryClient } from "@tanstack/react-query";

/**
 * What the server said, kept for the page's life. Supabase's client asks again by itself, for seven seconds, before it
 * calls a read failed; asking anew on top of that would keep a person waiting half a minute for bad news.
 */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 60_000, gcTime: 30 * 60_000, refetchOnWindowFocus: false, retry: false },
  },
});
