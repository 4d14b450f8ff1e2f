import { useQuery } from "@tanstack/react-query";
import { useRouter } from "@tanstack/react-router";
import { Moon, Plus, Sun } from "lucide-react";
import { siteQuery } from "#data/site.ts";
import type { Site } from "#domain/site.ts";
import { PatchworkLogo } from "#ui/patchwork-logo.tsx";
import { useMediaQuery } from "#ui/use-media-query.ts";
import { useTheme } from "#ui/use-theme.ts";
import { LateMenu } from "./late-menu.tsx";
import { LateSearch } from "./late-search.tsx";
import { destinations, isCurrent } from "./navigation.ts";
import styles from "./top-bar.module.css";
import { useMembership } from "./use-membership.ts";
import { words } from "./words.ts";

/** The slim bar at the top: the place, the pages, search and account. On a phone it floats over the map. */
export function TopBar({ path }: { path: string }) {
  const router = useRouter();
  const isNarrow = useMediaQuery("(max-width: 1239px)");
  const { session, membership } = useMembership();
  const { data: site } = useQuery(siteQuery);
  const { theme, setTheme } = useTheme();
  const isDark = theme === "dark";
  const themeLabel = isDark ? words.useLight : words.useDark;
  const toggleTheme = () => setTheme(isDark ? "light" : "dark");
  const pages = destinations(membership?.role ?? null);
  const checksEntries = pages.some(({ href }) => href === "/review");
  const waiting = site?.counts.awaitingReview ?? 0;
  const account = session
    ? { href: "/account", label: membership?.displayName || words.account }
    : { href: `/sign-in${backTo(path)}`, label: words.signIn };

  return (
    <header className={styles.bar}>
      <a className={styles.brand} href="/" aria-label={words.home}>
        <PatchworkLogo />
        <span className={styles.brandName}>Patchwork</span>
      </a>
      {site && <PlaceName site={site} />}
      <nav className={styles.pages} aria-label={words.mainNavigation}>
        {pages
          .filter(({ isInBar }) => isInBar)
          .map(({ href, label }) => (
            <a key={href} href={href} aria-current={isCurrent(href, path) ? "page" : undefined}>
              {label}
              {href === "/review" && waiting > 0 && (
                <span className={styles.count}>
                  <span aria-hidden="true">{waiting}</span>
                  <span className={styles.hidden}>{words.toCheck(waiting)}</span>
                </span>
              )}
            </a>
          ))}
      </nav>
      <div className={styles.search}>
        <LateSearch path={path} onGo={(href) => router.history.push(href)} />
      </div>
      {!checksEntries && (
        <a className={styles.add} href="/add">
          <Plus size={18} aria-hidden="true" />
          {words.add}
        </a>
      )}
      <button type="button" className={styles.theme} aria-label={themeLabel} title={themeLabel} onClick={toggleTheme}>
        {isDark ? <Sun size={20} aria-hidden="true" /> : <Moon size={20} aria-hidden="true" />}
      </button>
      <a className={styles.account} href={account.href} aria-current={path === "/account" ? "page" : undefined}>
        {account.label}
      </a>
      <LateMenu
        path={path}
        pages={isNarrow ? pages : pages.filter(({ isInBar }) => !isInBar)}
        waiting={waiting}
        theme={isNarrow ? { isDark, label: themeLabel, onToggle: toggleTheme } : null}
      />
    </header>
  );
}

/** Whose map this is; where there is little room only that it is fictional, if it is. */
function PlaceName({ site }: { site: Site }) {
  return (
    <p className={styles.place} data-fictional={site.isFictional || undefined}>
      <strong>
        {site.name}
        {site.isFictional && " · "}
      </strong>
      {site.isFictional && words.fictional}
    </p>
  );
}

/** The page to come back to after signing in, with its view. */
function backTo(path: string): string {
  if (path === "/" || path === "/sign-in") return "";
  return `?back=${encodeURIComponent(path + window.location.search)}`;
}
