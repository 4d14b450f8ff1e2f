import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { PointedArea } from "#layers/area-pointing.tsx";
import { useSay } from "#map/map-said.ts";
import { AreaCard } from "./area-card.tsx";
import type { AreaSummary } from "./area-summary.ts";
import styles from "./pointed-card.module.css";
import { words } from "./words.ts";

const gapPx = 14;
const controlsPx = 60;

type PointedCardProps = {
  pointed: PointedArea;
  summary: AreaSummary;
  look: number | null;
  withinReach: number | null;
};

/** The card beside the pointer; by keyboard, beside the middle of the map, and spoken. It never covers what it is about. */
export function PointedCard({ pointed, summary, look, withinReach }: PointedCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const say = useSay();
  const { x, y, byKeyboard, project } = pointed;
  const { area, value, unit, rank } = summary;

  useLayoutEffect(() => {
    const box = card.current;
    const frame = box?.offsetParent;
    if (!box || !frame) return;
    const [west, south, east] = area.bounds;
    const right = Math.min(Math.max(project(east, south).x, x), x + 120) + gapPx;
    const left = Math.max(Math.min(project(west, south).x, x), x - 120) - gapPx;
    const isRoomRight = right + box.offsetWidth < frame.clientWidth - controlsPx;
    const other = document.querySelector("[data-map-card]")?.getBoundingClientRect();
    const origin = frame.getBoundingClientRect();
    const isOverCard = isRoomRight && other && origin.left + right + box.offsetWidth > other.left;
    const lowest = (isOverCard ? other.top - origin.top : frame.clientHeight) - box.offsetHeight - 8;
    setPlace({
      left: Math.max(8, isRoomRight ? right : left - box.offsetWidth),
      top: Math.min(Math.max(8, y - box.offsetHeight / 2), Math.max(8, lowest)),
    });
  }, [x, y, project, area]);

  useEffect(() => {
    if (byKeyboard) say(words.keyboardSays(area.name, `${value} ${unit}`.trim(), rank ?? ""));
  }, [byKeyboard, area.name, value, unit, rank, say]);

  return (
    <div ref={card} className={styles.card} style={place ?? { visibility: "hidden" }} aria-hidden="true">
      <AreaCard summary={summary} look={look} withinReach={withinReach} />
    </div>
  );
}
