import type { LucideIcon } from "lucide-react";
import { useId } from "react";
import { Icon } from "./icon.tsx";
import styles from "./segmented-switch.module.css";

interface SegmentedSwitchProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string; icon?: LucideIcon }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Two or three ways to see the same thing: the browser's own radios, which need no code before the first map. */
export function SegmentedSwitch<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedSwitchProps<Value>) {
  const name = useId();
  return (
    <div role="radiogroup" aria-label={label} className={styles.group}>
      {choices.map((choice) => (
        <label key={choice.value} className={styles.segment}>
          <input
            type="radio"
            name={name}
            className={styles.input}
            checked={choice.value === value}
            onChange={() => onChange(choice.value)}
          />
          {choice.icon && <Icon of={choice.icon} small />}
          {choice.label}
        </label>
      ))}
    </div>
  );
}
