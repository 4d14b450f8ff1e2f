import { Menu, Moon, Sun } from "lucide-react";
import { Menu as AriaMenu, Button, MenuItem, MenuTrigger, Popover } from "react-aria-components";
import type { Destination } from "./navigation.ts";
import styles from "./top-menu.module.css";
import { words } from "./words.ts";

type TopMenuProps = {
  pages: Destination[];
  /** Entries that wait for a moderator. */
  waiting: number;
  isDark: boolean;
  themeLabel: string;
  onTheme: () => void;
};

/** The pages and the theme, where the bar is too narrow for them. */
export function TopMenu({ pages, waiting, isDark, themeLabel, onTheme }: TopMenuProps) {
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ""} aria-label={words.menu}>
        <Menu size={22} aria-hidden="true" />
      </Button>
      <Popover className={styles.menu ?? ""} placement="bottom end">
        <AriaMenu aria-label={words.menu} onAction={(key) => key === "theme" && onTheme()}>
          {pages.map(({ href, label, icon: Icon }) => (
            <MenuItem key={href} href={href} className={styles.item ?? ""} textValue={label}>
              <Icon size={18} aria-hidden="true" />
              {label}
              {href === "/review" && waiting > 0 && <span className={styles.count}>{waiting}</span>}
            </MenuItem>
          ))}
          <MenuItem id="theme" className={styles.item ?? ""} textValue={themeLabel}>
            {isDark ? <Sun size={18} aria-hidden="true" /> : <Moon size={18} aria-hidden="true" />}
            {themeLabel}
          </MenuItem>
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
