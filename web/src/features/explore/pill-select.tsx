import { ChevronDown } from "lucide-react";
import { Icon } from "#ui/icon.tsx";
import styles from "./pill-select.module.css";

type PillSelectProps = {
  label: string;
  choices: readonly { value: string; label: string }[];
  value: string;
  onChange: (value: string) => void;
};

/** One of a few by the browser's own list: it needs no code of ours before the first map, and on a phone it is the better one. */
export function PillSelect({ label, choices, value, onChange }: PillSelectProps) {
  return (
    <span className={styles.pill}>
      <select aria-label={label} value={value} onChange={(event) => onChange(event.target.value)}>
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
