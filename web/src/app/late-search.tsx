import { Search } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useFirstMapIsDrawn } from "#map/first-map.ts";
import styles from "./late-search.module.css";
import { words } from "./words.ts";

const PlaceSearch = lazy(() =>
  import("#features/find-place/place-search.tsx").then((module) => ({ default: module.PlaceSearch })),
);

type LateSearchProps = { path: string; onGo: (href: string) => void };

/**
 * The search box, whose code lets the first map go before it. Until then its place looks the same, and reaching for it
 * brings it at once.
 */
export function LateSearch({ path, onGo }: LateSearchProps) {
  const isMapDrawn = useFirstMapIsDrawn();
  const [isWanted, setWanted] = useState(false);
  const waiting = (
    <button type="button" className={styles.place} onClick={() => setWanted(true)} onFocus={() => setWanted(true)}>
      <Search size={18} aria-hidden="true" />
      {words.search}
    </button>
  );
  if (path === "/" && !isMapDrawn && !isWanted) return waiting;
  return (
    <Suspense fallback={waiting}>
      <PlaceSearch onGo={onGo} takesFocus={isWanted} />
    </Suspense>
  );
}
