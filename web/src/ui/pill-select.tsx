import { ChevronDown } from "lucide-react";
import { Icon } from "./icon.tsx";
import styles from "./pill-select.module.css";
import type { Choice } from "./select.tsx";

interface PillSelectProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value;
  onChange: (value: Value) => void;
}

/** One of a few, for beside what it changes, by the browser's own list: it opens at once, needs no code before the first
 *  map, and on a phone it is the better one. */
export function PillSelect<Value extends string>({ label, choices, value, onChange }: PillSelectProps<Value>) {
  return (
    <span className={styles.pill}>
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value as Value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
      <Icon of={ChevronDown} small />
    </span>
  );
}
