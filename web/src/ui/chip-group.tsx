import { TriangleAlert } from "lucide-react";
import { type ReactNode, useId } from "react";
import { Chip } from "./chip.tsx";
import styles from "./chip-group.module.css";
import { Icon } from "./icon.tsx";
import { words } from "./words.ts";

export type ChipChoice<Value> = { value: Value; label: ReactNode; glyph?: ReactNode };

type ChipGroupProps<Value> = {
  label: string;
  choices: readonly ChipChoice<Value>[];
  chosen: readonly Value[];
  onChange: (chosen: Value[]) => void;
  isOptional?: boolean;
  error?: string | undefined;
};

/** Any number of a few, each switched on or off. */
export function ChipGroup<Value extends string | number>(props: ChipGroupProps<Value>) {
  const { label, choices, chosen, onChange, isOptional = false, error } = props;
  const errorId = useId();
  const toggle = (value: Value, isOn: boolean) =>
    onChange(isOn ? [...chosen, value] : chosen.filter((other) => other !== value));
  return (
    <fieldset className={styles.group} aria-describedby={error ? errorId : undefined}>
      <legend className={styles.legend}>
        {label} {isOptional && <span className={styles.note}>{words.optional}</span>}
      </legend>
      <div className={styles.chips}>
        {choices.map(({ value, label: text, glyph }) => (
          <Chip
            key={value}
            isSelected={chosen.includes(value)}
            onChange={(isOn) => toggle(value, isOn)}
            {...(glyph ? { glyph } : {})}
          >
            {text}
          </Chip>
        ))}
      </div>
      {error && (
        <p id={errorId} className={styles.error}>
          <Icon of={TriangleAlert} small />
          {error}
        </p>
      )}
    </fieldset>
  );
}
