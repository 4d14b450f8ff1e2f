import { Menu, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Destination } from "./navigation.ts";
import styles from "./top-menu.module.css";
import { words } from "./words.ts";

export type TopMenuProps = {
  pages: Destination[];
  /** Entries that wait for a moderator. */
  waiting: number;
  /** Where the bar has no room for it. */
  theme: { isDark: boolean; label: string; onToggle: () => void } | null;
};

/** How somebody came to the menu before its code did. */
export type Reach = "none" | "focused" | "pressed";

/** Whether the focus is still on the button that stands in for the menu, or nowhere: nobody has moved on. */
function isFocusHere(): boolean {
  const at = document.activeElement;
  return at === null || at === document.body || at.classList.contains(styles.button ?? "");
}

/** The pages the bar has no room for. */
export function TopMenu({ pages, waiting, theme, reach }: TopMenuProps & { reach: Reach }) {
  const [taken] = useState(() => (isFocusHere() ? reach : "none"));
  return (
    <MenuTrigger defaultOpen={taken === "pressed"}>
      <Button className={styles.button ?? ""} autoFocus={taken === "focused"} aria-label={words.menu}>
        <Menu size={22} aria-hidden="true" />
      </Button>
      <Popover className={styles.menu ?? ""} placement="bottom end">
        <AriaMenu aria-label={words.menu} onAction={(key) => key === "theme" && theme?.onToggle()}>
          {pages.map(({ href, label, icon: Icon }) => (
            <MenuItem key={href} href={href} className={styles.item ?? ""} textValue={label}>
              <Icon size={18} aria-hidden="true" />
              {label}
              {href === "/review" && waiting > 0 && <span className={styles.count}>{waiting}</span>}
            </MenuItem>
          ))}
          {theme && (
            <MenuItem id="theme" className={styles.item ?? ""} textValue={theme.label}>
              {theme.isDark ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
              {theme.label}
            </MenuItem>
          )}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
