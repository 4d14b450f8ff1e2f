import { useEffect, useLayoutEffect, useRef, useState } from "react";
import { entryAt } from "#domain/neighbourhood.ts";
import type { PointedArea } from "#layers/area-pointing.tsx";
import { useSay } from "#map/map-said.ts";
import styles from "./pointed-card.module.css";
import { pointedWords } from "./pointed-words.ts";
import type { ShownGaps } from "./shown-gaps.ts";
import { words } from "./words.ts";

const gapPx = 14;
const controlsPx = 60;

type PointedCardProps = { pointed: PointedArea; shown: ShownGaps };

/** The card beside the area pointed at; by keyboard it is spoken. It never covers what it is about. */
export function PointedCard({ pointed, shown }: PointedCardProps) {
  const card = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState<{ left: number; top: number } | null>(null);
  const say = useSay();
  const { x, y, byKeyboard, project } = pointed;
  const position = shown.index.codes.indexOf(pointed.code);
  const [west, south, east] = position < 0 ? [0, 0, 0] : entryAt(shown.index, position).bounds;
  const told = position < 0 ? null : pointedWords(shown, position);

  useLayoutEffect(() => {
    const box = card.current;
    const frame = box?.offsetParent;
    if (!box || !frame) return;
    const right = Math.min(Math.max(project(east, south).x, x), x + 120) + gapPx;
    const left = Math.max(Math.min(project(west, south).x, x), x - 120) - gapPx;
    const isRoomRight = right + box.offsetWidth < frame.clientWidth - controlsPx;
    const other = document.querySelector("[data-map-card]")?.getBoundingClientRect();
    const origin = frame.getBoundingClientRect();
    const start = isRoomRight ? right : left - box.offsetWidth;
    const isOverCard = other && origin.left + start + box.offsetWidth > other.left;
    const lowest = (isOverCard ? other.top - origin.top : frame.clientHeight) - box.offsetHeight - 8;
    setPlace({ left: Math.max(8, start), top: Math.min(Math.max(8, y - box.offsetHeight / 2), Math.max(8, lowest)) });
  }, [x, y, project, west, south, east]);

  const spoken = told?.spoken ?? "";
  useEffect(() => {
    if (byKeyboard) say(spoken);
  }, [byKeyboard, spoken, say]);

  if (!told) return null;
  return (
    <div ref={card} className={styles.card} style={place ?? { visibility: "hidden" }} aria-hidden="true">
      <p className={styles.name}>{told.name}</p>
      {told.ranks ? (
        <>
          <p>
            <b>{words.card.need}</b> {told.ranks.need}
          </p>
          <p>
            <b>{words.card.help}</b> {told.ranks.help}
          </p>
          <p>{told.ranks.gap}</p>
        </>
      ) : (
        <p>{told.why}</p>
      )}
      <p className={styles.here}>{told.here}</p>
    </div>
  );
}
