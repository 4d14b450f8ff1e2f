import { useMap } from "@vis.gl/react-maplibre";
import { useLayoutEffect, useRef } from "react";
import { applyContent } from "./apply-content.ts";
import type { MapContent } from "./content.ts";

type ContentFollowProps = { first: MapContent; content: MapContent; isReady: boolean; onChange: () => void };

/** Brings the map to the content it is given, once its first style is in place. */
export function ContentFollow({ first, content, isReady, onChange }: ContentFollowProps) {
  const { current } = useMap();
  const applied = useRef(first);
  const changed = useRef(onChange);
  changed.current = onChange;
  useLayoutEffect(() => {
    const map = current?.getMap();
    if (!map || !isReady || applied.current === content) return;
    changed.current();
    applyContent(map, applied.current, content);
    applied.current = content;
  }, [current, isReady, content]);
  return null;
}
