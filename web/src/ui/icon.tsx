import type { LucideIcon } from "lucide-react";
import styles from "./icon.module.css";

/** A line icon (lucide) in the house's two sizes, hidden from screen readers: the words beside it say it. */
export function Icon({ of: Shape, small = false }: { of: LucideIcon; small?: boolean }) {
  return <Shape className={small ? `${styles.icon} ${styles.small}` : styles.icon} aria-hidden="true" />;
}
