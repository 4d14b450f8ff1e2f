import { Check } from "lucide-react";
import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox, type CheckboxProps as AriaProps } from "react-aria-components/Checkbox";
import styles from "./checkbox.module.css";
import { Icon } from "./icon.tsx";

type CheckboxProps = Omit<AriaProps, "className" | "style" | "children"> & { children: ReactNode };

/** A yes or no with its words. */
export function Checkbox({ children, ...rest }: CheckboxProps) {
  return (
    <AriaCheckbox {...rest} className={styles.checkbox ?? ""}>
      <span className={styles.box}>
        <Icon of={Check} small />
      </span>
      <span className={styles.label}>{children}</span>
    </AriaCheckbox>
  );
}

type CheckboxRowProps = Pick<AriaProps, "isSelected" | "onChange"> & {
  label: string;
  /** How many there are if it is chosen; fades at none, and can still be chosen. */
  count?: number | undefined;
  glyph?: ReactNode;
};

/** A dense filter row: box, theme shape, words, how many. */
export function CheckboxRow({ label, count, glyph, ...rest }: CheckboxRowProps) {
  const isNone = count === 0 && !rest.isSelected;
  return (
    <AriaCheckbox {...rest} className={`${styles.checkbox} ${styles.row} ${isNone ? styles.none : ""}`}>
      <span className={styles.box}>
        <Icon of={Check} small />
      </span>
      {glyph && <span className={styles.glyph}>{glyph}</span>}
      <span className={styles.label}>{label}</span>
      {count !== undefined && <span className={styles.count}>{count.toLocaleString("en-GB")}</span>}
    </AriaCheckbox>
  );
}
