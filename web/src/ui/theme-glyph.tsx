import styles from "./theme-glyph.module.css";
import { themeShapePath } from "./theme-shape.ts";

/** A theme's colour and shape. Hidden from screen readers unless given a label. */
export function ThemeGlyph({ theme, size = 16, label }: { theme: string; size?: number; label?: string }) {
  const half = size / 2;
  return (
    <svg
      className={styles.glyph}
      data-theme-slug={theme}
      width={size}
      height={size}
      viewBox={`0 0 ${size} ${size}`}
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
    >
      <path d={themeShapePath(theme, half, half, half - 1)} />
    </svg>
  );
}
