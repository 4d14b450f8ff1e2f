import { Check, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button, type ButtonProps } from "react-aria-components/Button";
import styles from "./chip.module.css";
import { Icon } from "./icon.tsx";
import { words } from "./words.ts";

interface ChipProps {
  children: ReactNode;
  isSelected: boolean;
  onChange: (isSelected: boolean) => void;
  /** A theme shape; without one, a tick shows when it is on. */
  glyph?: ReactNode;
  count?: number | undefined;
}

/** Something switched on or off: the browser's own button, which needs no code before the first map. */
export function Chip({ children, isSelected, onChange, glyph, count }: ChipProps) {
  return (
    <button type="button" aria-pressed={isSelected} onClick={() => onChange(!isSelected)} className={styles.chip}>
      {glyph ?? (isSelected && <Icon of={Check} small />)}
      {children}
      {count !== undefined && <span className={styles.count}>{count.toLocaleString("en-GB")}</span>}
    </button>
  );
}

/** A choice already made, taken back with one press. */
export function RemovableChip({ label, glyph, onRemove }: { label: string; glyph?: ReactNode; onRemove: () => void }) {
  return (
    <Button onPress={onRemove} aria-label={words.remove(label)} className={`${styles.chip} ${styles.on}`}>
      {glyph}
      {label}
      <Icon of={X} small />
    </Button>
  );
}

/** A chip that opens something. */
export function ChipButton(props: Omit<ButtonProps, "className" | "style">) {
  return <Button {...props} className={styles.chip ?? ""} />;
}
