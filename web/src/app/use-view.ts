import { useMatch, useNavigate, useRouter, useSearch } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import type { Search, View } from "#view/define-view.ts";

/** How a screen changes its address: a choice makes a new step back, what follows the map replaces. */
export type OnView<T> = (change: Partial<T>, options?: { replace?: boolean }) => void;

/** A page's view, read from the address, and the one way to change it. */
export function useView<T extends object>(view: View<T>): [T, OnView<T>] {
  const search = useSearch({ strict: false }) as Search;
  const navigate = useNavigate();
  const router = useRouter();
  const own = useMatch({ strict: false, select: ({ id }) => id });
  const value = useMemo(() => view.read(search), [view, search]);
  const onView = useCallback<OnView<T>>(
    (change, options) => {
      // A page that is being left still hears its map come to rest: the address is the next page's by then.
      const { latestLocation } = router;
      if (router.matchRoutes(latestLocation).at(-1)?.id !== own) return;
      const next = { ...view.read(latestLocation.search as Search), ...change };
      void navigate({
        to: ".",
        search: ((current: Search) => ({ ...without(current, view.keys), ...view.write(next) })) as never,
        replace: options?.replace ?? false,
      });
    },
    [view, navigate, router, own],
  );
  return [value, onView];
}

function without(search: Search, keys: readonly string[]): Search {
  return Object.fromEntries(Object.entries(search).filter(([key]) => !keys.includes(key)));
}
