import { useEffect, useEffectEvent } from "react";

type ReviewKeys = { onNext: () => void; onPrevious: () => void; onPublish: () => void; onDecline: () => void };

/** J and K move, A publishes, D declines: never while someone types or a dialog is open. */
export function useReviewKeys(isOn: boolean, { onNext, onPrevious, onPublish, onDecline }: ReviewKeys): void {
  const press = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.altKey || isTyping(event.target)) return;
    const actions: Record<string, () => void> = { j: onNext, k: onPrevious, a: onPublish, d: onDecline };
    const action = actions[event.key.toLowerCase()];
    if (!action) return;
    event.preventDefault();
    action();
  });
  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => press(event);
    window.addEventListener("keydown", listen);
    return () => window.removeEventListener("keydown", listen);
  }, [isOn]);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof Element && target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null
  );
}
