import { Search, X } from "lucide-react";
import type { ReactNode } from "react";
import { Button } from "react-aria-components/Button";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { type SearchFieldProps as AriaProps, SearchField as AriaSearchField } from "react-aria-components/SearchField";
import styles from "./field.module.css";
import { Icon } from "./icon.tsx";

type SearchFieldProps = Omit<AriaProps, "className" | "style" | "children" | "aria-label"> & {
  label: string;
  placeholder?: string;
  /** A key cap at the end, shown while nothing is typed. */
  hint?: ReactNode;
};

/** A box to search with: named for screen readers, emptied by Escape or its cross. */
export function SearchField({ label, placeholder, hint, ...rest }: SearchFieldProps) {
  return (
    <AriaSearchField {...rest} aria-label={label} className={styles.field ?? ""}>
      {({ isEmpty }) => (
        <Group className={styles.box ?? ""}>
          <span className={styles.lead}>
            <Icon of={Search} small />
          </span>
          <Input className={styles.input ?? ""} placeholder={placeholder ?? label} />
          {isEmpty && hint}
          {!isEmpty && (
            <Button className={styles.clear ?? ""}>
              <Icon of={X} small />
            </Button>
          )}
        </Group>
      )}
    </AriaSearchField>
  );
}
