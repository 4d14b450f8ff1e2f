import { X } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Button } from "./button.tsx";
import { IconButton } from "./icon-button.tsx";
import styles from "./toast-region.module.css";
import { dismissToast, toastStore } from "./toast-store.ts";
import { words } from "./words.ts";

/** Where passing messages stand and are read out. Once in the app's frame. */
export function ToastRegion() {
  const toasts = useSyncExternalStore(toastStore.subscribe, toastStore.current, toastStore.current);
  return (
    <section aria-label={words.toasts} aria-live="polite" aria-relevant="additions" className={styles.region}>
      {toasts.map(({ id, text, tone, action }) => (
        <div key={id} className={styles.toast} data-tone={tone}>
          <span className={styles.text}>{text}</span>
          {action && (
            <Button
              variant="quiet"
              onPress={() => {
                action.onPress();
                dismissToast(id);
              }}
            >
              {action.label}
            </Button>
          )}
          <IconButton label={words.dismiss} icon={X} onPress={() => dismissToast(id)} />
        </div>
      ))}
    </section>
  );
}
