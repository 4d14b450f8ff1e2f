import { CircleUser, Map as MapIcon, Plus, Table2 } from "lucide-react";
import { isCurrent } from "./navigation.ts";
import styles from "./phone-tabs.module.css";
import { useMembership } from "./use-membership.ts";
import { words } from "./words.ts";

/** The four places a thumb reaches on a phone. The wizard has its own buttons there, so the tabs step aside. */
export function PhoneTabs({ path }: { path: string }) {
  const { session } = useMembership();
  if (path === "/add") return null;
  const tabs = [
    { href: "/", label: words.explore, icon: MapIcon },
    { href: "/directory", label: words.directory, icon: Table2 },
    { href: "/add", label: words.addShort, icon: Plus },
    session
      ? { href: "/account", label: words.account, icon: CircleUser }
      : { href: "/sign-in", label: words.signIn, icon: CircleUser },
  ];
  return (
    <nav className={styles.tabs} aria-label={words.phoneNavigation}>
      {tabs.map(({ href, label, icon: Icon }) => (
        <a key={href} href={href} aria-current={isCurrent(href, path) ? "page" : undefined}>
          <Icon size={20} aria-hidden="true" />
          {label}
        </a>
      ))}
    </nav>
  );
}
