import { Menu, Moon, Sun } from "lucide-react";
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

/** The pages the bar has no room for. */
export function TopMenu({ pages, waiting, theme, reach }: TopMenuProps & { reach: Reach }) {
  return (
    <MenuTrigger defaultOpen={reach === "pressed"}>
      <Button className={styles.button ?? ""} autoFocus={reach === "focused"} aria-label={words.menu}>
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
