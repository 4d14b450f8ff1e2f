import { type KeyboardEvent, type PointerEvent, useRef } from "react";
import styles from "./strip-handles.module.css";
import { keyStep, placeOf, type StripScale, valueAt } from "./strip-scale.ts";

export interface StripHandle {
  /** For a screen reader: "From", "Break 2 of 4". */
  label: string;
  value: number;
}

interface StripHandlesProps {
  scale: StripScale;
  handles: readonly StripHandle[];
  format: (value: number) => string;
  /** While one moves; the caller keeps it between its neighbours. */
  onMove: (place: number, value: number) => void;
  /** When it was let go, or a key moved it. */
  onRest: () => void;
  /** Escape, where that means something. */
  onClear?: () => void;
}

/** Lines over a strip that are dragged, or moved by arrow keys, Page Up and Down, Home and End. */
export function StripHandles({ scale, handles, format, onMove, onRest, onClear }: StripHandlesProps) {
  const frame = useRef<HTMLDivElement>(null);
  const isMoving = useRef(false);
  const valueUnder = (event: PointerEvent) => {
    const box = frame.current?.getBoundingClientRect();
    return box ? valueAt(scale, (event.clientX - box.left) / box.width) : scale.minimum;
  };
  const onKeyDown = (event: KeyboardEvent, place: number, value: number) => {
    if (event.key === "Escape" && onClear) return onClear();
    const to = keyStep(event.key, value, scale);
    if (to === null) return;
    event.preventDefault();
    onMove(place, to);
    onRest();
  };
  return (
    <div ref={frame} className={styles.handles}>
      {handles.map(({ label, value }, place) => (
        <div
          key={label}
          role="slider"
          tabIndex={0}
          className={styles.handle}
          style={{ insetInlineStart: `${placeOf(scale, value) * 100}%` }}
          aria-label={label}
          aria-valuemin={scale.minimum}
          aria-valuemax={scale.maximum}
          aria-valuenow={value}
          aria-valuetext={format(value)}
          onKeyDown={(event) => onKeyDown(event, place, value)}
          onPointerDown={(event) => {
            event.stopPropagation();
            isMoving.current = true;
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => isMoving.current && onMove(place, valueUnder(event))}
          onPointerUp={() => {
            if (!isMoving.current) return;
            isMoving.current = false;
            onRest();
          }}
        />
      ))}
    </div>
  );
}
