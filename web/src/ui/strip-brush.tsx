import { type PointerEvent, useRef } from "react";
import styles from "./strip-handles.module.css";
import { StripHandles } from "./strip-handles.tsx";
import { placeOf, type StripScale, valueAt } from "./strip-scale.ts";

type Range = readonly [from: number, to: number];

interface StripBrushProps {
  scale: StripScale;
  /** Null is all of it. */
  range: Range | null;
  labels: { group: string; from: string; to: string };
  format: (value: number) => string;
  /** While it is drawn. */
  onDraw: (range: Range | null) => void;
  /** When it rests: null takes it away. */
  onRest: (range: Range | null) => void;
}

/** Pixels a pointer may move before a press becomes a drag. */
const slackPx = 4;

/** Lies over a strip: drag across it, or move its two ends, to single out a range of figures. */
export function StripBrush({ scale, range, labels, format, onDraw, onRest }: StripBrushProps) {
  const frame = useRef<HTMLFieldSetElement>(null);
  const start = useRef<{ x: number; value: number } | null>(null);
  const latest = useRef<Range | null>(range);
  latest.current = range;
  const [from, to] = range ?? [scale.minimum, scale.maximum];
  const under = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    return box ? valueAt(scale, (event.clientX - box.left) / box.width) : scale.minimum;
  };
  const draw = (next: Range | null) => {
    latest.current = next && next[0] <= scale.minimum && next[1] >= scale.maximum ? null : next;
    onDraw(latest.current);
  };
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    start.current = { x: event.clientX, value: under(event) };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const began = start.current;
    if (!began || Math.abs(event.clientX - began.x) < slackPx) return;
    const here = under(event);
    if (here !== began.value) draw([Math.min(began.value, here), Math.max(began.value, here)]);
  };
  const onPointerUp = (event: PointerEvent<HTMLElement>) => {
    const began = start.current;
    start.current = null;
    if (!began) return;
    if (Math.abs(event.clientX - began.x) < slackPx) latest.current = null;
    onRest(latest.current);
  };
  const move = (place: number, value: number) => {
    const [low, high] = latest.current ?? [scale.minimum, scale.maximum];
    const least = scale.step;
    draw(place === 0 ? [Math.min(value, high - least), high] : [low, Math.max(value, low + least)]);
  };
  return (
    <fieldset ref={frame} className={styles.brush} aria-label={labels.group}>
      {/* the ends do the same by keyboard */}
      <div
        className={styles.ground}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      />
      {range && (
        <>
          <i className={styles.outside} style={{ insetInline: `0 ${(1 - placeOf(scale, from)) * 100}%` }} />
          <i className={styles.outside} style={{ insetInline: `${placeOf(scale, to) * 100}% 0` }} />
        </>
      )}
      <StripHandles
        scale={scale}
        handles={[
          { label: labels.from, value: from },
          { label: labels.to, value: to },
        ]}
        format={format}
        onMove={move}
        onRest={() => onRest(latest.current)}
        onClear={() => onRest(null)}
      />
    </fieldset>
  );
}
