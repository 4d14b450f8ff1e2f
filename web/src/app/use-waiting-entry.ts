import { useEffect, useEffectEvent, useRef } from "react";
import { showToast } from "#ui/toast-store.ts";
import { words } from "./words.ts";

/** An entry that could not leave the device goes as soon as Patchwork is open anywhere and the browser is online. */
export function useWaitingEntry(path: string, onGo: (href: string) => void): void {
  const isSending = useRef(false);
  const send = useEffectEvent(async () => {
    // The form sends its own, and says so in its place.
    if (path === "/add" || isSending.current || !navigator.onLine || !mayWait()) return;
    isSending.current = true;
    const { sendWaiting } = await import("#features/add-organisation/send-waiting.ts");
    const outcome = await sendWaiting().finally(() => {
      isSending.current = false;
    });
    if (outcome.kind === "sent")
      showToast(words.entrySent(outcome.name, outcome.sent.reference), {
        tone: "good",
        action: { label: words.entryNoted, onPress: () => {} },
      });
    if (outcome.kind === "refused" || outcome.kind === "puzzle")
      showToast(outcome.kind === "puzzle" ? words.entryPuzzle(outcome.name) : words.entryRefused(outcome.name), {
        tone: "warn",
        action: { label: words.entryOpen, onPress: () => onGo("/add") },
      });
  });
  useEffect(() => {
    const listen = () => void send();
    listen();
    window.addEventListener("online", listen);
    return () => window.removeEventListener("online", listen);
  }, []);
}

/** A look that costs nothing, so that the code which reads drafts comes only to those who have one. */
function mayWait(): boolean {
  try {
    return localStorage.getItem("patchwork.add-organisation")?.includes('"isWaiting":true') ?? false;
  } catch {
    return false;
  }
}
