import { type ReactNode, useCallback } from "react";
import type { RefCallBack } from "react-hook-form";

/** Lets the form put the focus on an answer made of several controls: on the first of them. */
export function FocusTarget({ target, children }: { target: RefCallBack; children: ReactNode }) {
  const hold = useCallback(
    (element: HTMLDivElement | null) =>
      target(element && { focus: () => element.querySelector<HTMLElement>("input, button")?.focus() }),
    [target],
  );
  return <div ref={hold}>{children}</div>;
}
