export interface Toast {
  id: number;
  text: string;
  tone: "plain" | "good" | "warn" | "bad";
  action?: { label: string; onPress: () => void } | undefined;
}

/** Long enough to read twice; one with an action stays until answered (WCAG 2.2.1). */
const STAY_MS = 8000;

let toasts: readonly Toast[] = [];
let lastId = 0;
const listeners = new Set<() => void>();

function change(to: readonly Toast[]): void {
  toasts = to;
  for (const listener of listeners) listener();
}

export function dismissToast(id: number): void {
  change(toasts.filter((toast) => toast.id !== id));
}

/** Says something in passing, from anywhere. At most three stand at a time. */
export function showToast(text: string, options: Partial<Pick<Toast, "tone" | "action">> = {}): number {
  lastId += 1;
  const id = lastId;
  change([...toasts.slice(-2), { id, text, tone: options.tone ?? "plain", action: options.action }]);
  if (!options.action) setTimeout(() => dismissToast(id), STAY_MS);
  return id;
}

export const toastStore = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: () => toasts,
};
