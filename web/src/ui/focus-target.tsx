import { type ReactNode, useCallback } from "react";

/** What a form holds on to, so that it can put the focus on an answer. */
export type FocusHold = (answer: { focus: () => void } | null) => void;

/** Lets a form put the focus on an answer made of several controls: on the first of them. */
export function FocusTarget({ target, children }: { target?: FocusHold | undefined; children: ReactNode }) {
  const hold = useCallback(
    (element: HTMLDivElement | null) =>
      target?.(element && { focus: () => element.querySelector<HTMLElement>("input, button")?.focus() }),
    [target],
  );
  return <div ref={hold}>{children}</div>;
}
