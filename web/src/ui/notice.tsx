import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import styles from "./notice.module.css";
import { useIsOffline } from "./use-is-offline.ts";
import { words } from "./words.ts";

interface NoticeProps {
  title: string;
  children?: ReactNode;
  tone?: "plain" | "good" | "warn" | "bad";
  /** Buttons. */
  actions?: ReactNode;
}

/** Says one thing in its place: what happened, what it means, what to do. */
export function Notice({ title, children, tone = "plain", actions }: NoticeProps) {
  return (
    <div className={`${styles.notice} ${styles[tone] ?? ""}`}>
      <h2>{title}</h2>
      {children && <div className={styles.detail}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

/** Nothing found: what was asked, the nearest thing that does exist, one action. */
export function EmptyState({ title, detail, action }: { title: string; detail: ReactNode; action?: ReactNode }) {
  return (
    <Notice title={title} actions={action}>
      {detail}
    </Notice>
  );
}

/** It did not work: what broke, what still works, one action. Announced at once. */
export function FailedState({ title, detail, onRetry }: { title: string; detail: ReactNode; onRetry?: () => void }) {
  return (
    <div role="alert">
      <Notice title={title} tone="bad" actions={onRetry && <Button onPress={onRetry}>{words.tryAgain}</Button>}>
        {detail}
      </Notice>
    </div>
  );
}

/** What is coming, with still grey bars, and only when it takes more than 300 ms. */
export function LoadingBars({ label = words.gettingIt, detail }: { label?: string; detail?: string }) {
  return (
    <div role="status" className={styles.late}>
      <strong>{label}</strong>
      {detail && <p className={styles.detail}>{detail}</p>}
      <div className={styles.bars} aria-hidden="true">
        <i />
        <i />
        <i />
      </div>
    </div>
  );
}

/** A quiet strip while the browser has no connection. */
export function OfflineStrip({ detail = words.offlineDetail }: { detail?: ReactNode }) {
  const isOffline = useIsOffline();
  return (
    <div role="status">
      {isOffline && (
        <div className={styles.strip}>
          <strong>{words.offlineTitle}.</strong> {detail}
        </div>
      )}
    </div>
  );
}
