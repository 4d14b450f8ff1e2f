import type { LucideIcon } from "lucide-react";
import { ToggleButton } from "react-aria-components/ToggleButton";
import { ToggleButtonGroup } from "react-aria-components/ToggleButtonGroup";
import { Icon } from "./icon.tsx";
import styles from "./segmented-switch.module.css";

interface SegmentedSwitchProps<Value extends string> {
  label: string;
  choices: readonly { value: Value; label: string; icon?: LucideIcon }[];
  value: Value;
  onChange: (value: Value) => void;
}

/** Two or three ways to see the same thing. */
export function SegmentedSwitch<Value extends string>({
  label,
  choices,
  value,
  onChange,
}: SegmentedSwitchProps<Value>) {
  return (
    <ToggleButtonGroup
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const [key] = keys;
        if (key !== undefined) onChange(String(key) as Value);
      }}
      className={styles.group ?? ""}
    >
      {choices.map((choice) => (
        <ToggleButton key={choice.value} id={choice.value} className={styles.segment ?? ""}>
          {choice.icon && <Icon of={choice.icon} small />}
          {choice.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
