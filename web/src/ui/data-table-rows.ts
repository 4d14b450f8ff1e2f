import { useVirtualizer } from "@tanstack/react-virtual";
import { type KeyboardEvent, type RefObject, useCallback } from "react";

/** Above this many rows only those near the view are in the page. */
const VIRTUAL_ABOVE = 200;

interface RowWindow {
  /** Indexes of the rows to draw. */
  indexes: readonly number[];
  /** Empty space standing for the rows before and after, pixels. */
  beforePx: number;
  afterPx: number;
  measure: (element: HTMLElement | null) => void;
  onKeyDown: (event: KeyboardEvent<HTMLElement>) => void;
}

const focusRow = (scroller: HTMLElement | null, index: number) =>
  scroller?.querySelector<HTMLElement>(`[data-index="${index}"] button`)?.focus();

/** Which row the keyboard moves to, or null when the key means something else. */
function rowAfterKey(key: string, index: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(count - 1, index + 1);
  if (key === "ArrowUp") return Math.max(0, index - 1);
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  return null;
}

/** The rows in view of a table of `count`, and moving among all of them by keyboard. */
export function useRowWindow(scroller: RefObject<HTMLElement | null>, count: number): RowWindow {
  const isVirtual = count > VIRTUAL_ABOVE;
  const virtualizer = useVirtualizer({
    count,
    enabled: isVirtual,
    getScrollElement: () => scroller.current,
    estimateSize: () => 44,
    overscan: 12,
  });
  const items = isVirtual ? virtualizer.getVirtualItems() : [];

  const onKeyDown = useCallback(
    (event: KeyboardEvent<HTMLElement>) => {
      const row = (event.target as HTMLElement).closest<HTMLElement>("[data-index]");
      const to = row ? rowAfterKey(event.key, Number(row.dataset.index), count) : null;
      if (to === null) return;
      event.preventDefault();
      if (!isVirtual) return focusRow(scroller.current, to);
      virtualizer.scrollToIndex(to);
      // the row may only be drawn by the scroll just asked for
      requestAnimationFrame(() => requestAnimationFrame(() => focusRow(scroller.current, to)));
    },
    [count, isVirtual, scroller, virtualizer],
  );

  return {
    indexes: isVirtual ? items.map((item) => item.index) : Array.from({ length: count }, (_, i) => i),
    beforePx: items[0]?.start ?? 0,
    afterPx: isVirtual ? virtualizer.getTotalSize() - (items.at(-1)?.end ?? 0) : 0,
    measure: virtualizer.measureElement,
    onKeyDown,
  };
}
