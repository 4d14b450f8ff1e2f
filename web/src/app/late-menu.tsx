import { Menu } from "lucide-react";
import { lazy, Suspense, useState } from "react";
import { useFirstMapIsDrawn } from "#map/first-map.ts";
import styles from "./top-menu.module.css";
import type { Reach, TopMenuProps } from "./top-menu.tsx";
import { words } from "./words.ts";

/** Keeps the button in its place, so that a press that begins on it ends on it. */
const NotYet = lazy(() => new Promise<never>(() => {}));
const TopMenu = lazy(() => import("./top-menu.tsx").then((module) => ({ default: module.TopMenu })));

/** The menu, whose code lets the first map go before it. Until then its button looks the same; reaching it brings the menu,
 *  and pressing it brings the menu open. */
export function LateMenu({ path, ...menu }: TopMenuProps & { path: string }) {
  const isMapDrawn = useFirstMapIsDrawn();
  const [reach, setReach] = useState<Reach>("none");
  const waiting = (
    <button
      type="button"
      className={styles.button}
      aria-label={words.menu}
      aria-haspopup="menu"
      onFocus={() => setReach("focused")}
      onClick={() => setReach("pressed")}
    >
      <Menu size={22} aria-hidden="true" />
    </button>
  );
  const isEarly = path === "/" && !isMapDrawn && reach === "none";
  return <Suspense fallback={waiting}>{isEarly ? <NotYet /> : <TopMenu {...menu} reach={reach} />}</Suspense>;
}
