import { Outlet, useRouter, useRouterState } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { OfflineStrip } from "#ui/notice.tsx";
import { SkipLink } from "#ui/skip-link.tsx";
import { ToastRegion } from "#ui/toast-region.tsx";
import { followOwnLink } from "./own-links.ts";
import { PhoneTabs } from "./phone-tabs.tsx";
import styles from "./root-frame.module.css";
import { TopBar } from "./top-bar.tsx";
import { useWaitingEntry } from "./use-waiting-entry.ts";
import { words } from "./words.ts";

/** What stands around every page: the bar at the top, the page, the phone's tabs. */
export function RootFrame() {
  const router = useRouter();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const main = useRef<HTMLElement>(null);
  const isFirstPage = useRef(true);

  // A new page is announced and read from its start; the very first keeps the browser's own focus.
  useEffect(() => {
    if (isFirstPage.current) isFirstPage.current = false;
    else if (path) main.current?.focus({ preventScroll: true });
  }, [path]);

  useEffect(() => {
    const follow = (event: MouseEvent) => followOwnLink(event, router);
    document.addEventListener("click", follow);
    return () => document.removeEventListener("click", follow);
  }, [router]);

  useWaitingEntry(path, (href) => router.history.push(href));

  return (
    <div className={styles.frame} data-path={path}>
      <SkipLink to="content" />
      <TopBar path={path} />
      <OfflineStrip detail={words.offlineDetail} />
      <main id="content" ref={main} tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <PhoneTabs path={path} />
      <ToastRegion />
    </div>
  );
}
