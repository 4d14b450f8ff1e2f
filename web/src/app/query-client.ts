import { QueryClient } from "@tanstack/react-query";

/** What the server said, kept for the page's life. A refusal is final; a broken connection is tried twice more. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 60_000,
      gcTime: 30 * 60_000,
      refetchOnWindowFocus: false,
      retry: (failures, error) => failures < 2 && !isRefusal(error),
    },
  },
});

/** An answer with an SQLSTATE or PostgREST code came from the database: asking again would give the same. */
function isRefusal(error: unknown): boolean {
  return typeof error === "object" && error !== null && "code" in error && Boolean(error.code);
}
