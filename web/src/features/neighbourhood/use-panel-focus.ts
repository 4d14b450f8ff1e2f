import { type RefObject, useEffect, useRef } from "react";

/** Reading goes on at the panel's heading when somebody opens it, and where they were when they close it. A link opened anew keeps the browser's own focus. */
export function usePanelFocus(heading: RefObject<HTMLElement | null>, code: string): void {
  const origin = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const focused = document.activeElement;
    if (!code || !(focused instanceof HTMLElement) || focused === document.body || focused.id === "content") return;
    if (!origin.current?.isConnected) origin.current = focused;
    heading.current?.focus({ preventScroll: true });
  }, [heading, code]);
  useEffect(
    () => () => {
      const back = origin.current;
      // after the panel is gone, when nothing else has taken the focus meanwhile
      queueMicrotask(() => {
        if (document.activeElement === document.body) back?.focus({ preventScroll: true });
      });
    },
    [],
  );
}
