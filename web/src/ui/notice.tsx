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
  /** Heading level in its page: 1 where there is nothing else on it. */
  level?: Level;
}

type Level = 1 | 2;

/** Says one thing in its place: what happened, what it means, what to do. */
export function Notice({ title, children, tone = "plain", actions, level = 2 }: NoticeProps) {
  const Title = `h${level}` as const;
  return (
    <div className={`${styles.notice} ${styles[tone] ?? ""}`}>
      <Title>{title}</Title>
      {children && <div className={styles.detail}>{children}</div>}
      {actions && <div className={styles.actions}>{actions}</div>}
    </div>
  );
}

type EmptyStateProps = { title: string; detail: ReactNode; action?: ReactNode; level?: Level };

/** Nothing found: what was asked, the nearest thing that does exist, one action. */
export function EmptyState({ title, detail, action, level = 2 }: EmptyStateProps) {
  return (
    <Notice title={title} actions={action} level={level}>
      {detail}
    </Notice>
  );
}

type FailedStateProps = { title: string; detail: ReactNode; onRetry?: () => void; level?: Level };

/** It did not work: what broke, what still works, one action. Announced at once. */
export function FailedState({ title, detail, onRetry, level = 2 }: FailedStateProps) {
  return (
    <div role="alert">
      <Notice
        title={title}
        tone="bad"
        level={level}
        actions={onRetry && <Button onPress={onRetry}>{words.tryAgain}</Button>}
      >
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
