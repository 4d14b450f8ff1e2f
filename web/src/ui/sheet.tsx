import { type CSSProperties, type KeyboardEvent, type PointerEvent, type ReactNode, useRef, useState } from "react";
import styles from "./sheet.module.css";
import { words } from "./words.ts";

export type SheetHeight = "low" | "half" | "full";

const ORDER: readonly SheetHeight[] = ["low", "half", "full"];
const HEIGHTS: Record<SheetHeight, string> = { low: "96px", half: "54%", full: "100%" };
/** Pixels a finger may move before a press becomes a drag. */
const SLACK = 6;

interface SheetProps {
  /** Its name for a screen reader. */
  label: string;
  height: SheetHeight;
  onHeight: (height: SheetHeight) => void;
  /** Still seen at the lowest height: a title. */
  header: ReactNode;
  children: ReactNode;
}

const next = (height: SheetHeight, step: 1 | -1): SheetHeight => ORDER[ORDER.indexOf(height) + step] ?? height;

/** The height nearest to where it was let go, in pixels of the place it stands in. */
function nearestHeight(px: number, containerPx: number): SheetHeight {
  const stops: [SheetHeight, number][] = [
    ["low", 96],
    ["half", containerPx * 0.54],
    ["full", containerPx],
  ];
  stops.sort((a, b) => Math.abs(a[1] - px) - Math.abs(b[1] - px));
  return stops[0]?.[0] ?? "half";
}

/**
 * The phone's panel at the bottom, at one of three heights. Not a dialog: the map above it stays in reach, so focus
 * is not held. Dragged by its grip; pressed, or with the arrow keys, it moves one step.
 */
export function Sheet({ label, height, onHeight, header, children }: SheetProps) {
  const sheet = useRef<HTMLElement>(null);
  const start = useRef<{ y: number; px: number; moved: boolean } | null>(null);
  const [isDragging, setDragging] = useState(false);

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (!sheet.current) return;
    start.current = { y: event.clientY, px: sheet.current.offsetHeight, moved: false };
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const from = start.current;
    if (!from || !sheet.current) return;
    const movedPx = from.y - event.clientY;
    if (!from.moved && Math.abs(movedPx) < SLACK) return;
    from.moved = true;
    setDragging(true);
    sheet.current.style.setProperty("--sheet-height", `${Math.max(96, from.px + movedPx)}px`);
  };
  const onPointerUp = () => {
    const from = start.current;
    start.current = null;
    setDragging(false);
    const container = sheet.current?.offsetParent as HTMLElement | null;
    if (!from?.moved || !sheet.current || !container) return;
    const reached = nearestHeight(sheet.current.offsetHeight, container.offsetHeight);
    sheet.current.style.setProperty("--sheet-height", HEIGHTS[reached]);
    // the click that follows a drag must not move it again
    window.addEventListener("click", (event) => event.stopPropagation(), { capture: true, once: true });
    onHeight(reached);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
    event.preventDefault();
    onHeight(next(height, event.key === "ArrowUp" ? 1 : -1));
  };
  const isTallest = height === "full";

  return (
    <section
      ref={sheet}
      aria-label={label}
      className={`${styles.sheet} ${isDragging ? styles.dragging : ""}`}
      style={{ "--sheet-height": HEIGHTS[height] } as CSSProperties}
    >
      <button
        type="button"
        className={styles.grip}
        aria-label={isTallest ? words.sheetShorter : words.sheetTaller}
        onClick={() => onHeight(isTallest ? "half" : next(height, 1))}
        onKeyDown={onKeyDown}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
      >
        <span className={styles.bar} />
      </button>
      <div className={styles.header}>{header}</div>
      <div className={styles.body} hidden={height === "low" && !isDragging}>
        {children}
      </div>
    </section>
  );
}
