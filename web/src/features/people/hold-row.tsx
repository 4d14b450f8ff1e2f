import { useState } from "react";
import type { FreshnessInterval } from "#data/freshness-intervals.ts";
import { Button } from "#ui/button.tsx";
import { TextField } from "#ui/text-field.tsx";
import { monthsOf } from "./months.ts";
import styles from "./people.module.css";
import { words } from "./words.ts";

const text = words.holds;

type HoldRowProps = {
  line: FreshnessInterval;
  name: string;
  isPending: boolean;
  onMonths: (months: number) => void;
  onRemove: () => void;
};

/** One line: whom it is for and how many months. The one for everybody else cannot be taken away. */
export function HoldRow({ line, name, isPending, onMonths, onRemove }: HoldRowProps) {
  const [typed, setTyped] = useState(String(line.months));
  const [isWrong, setWrong] = useState(false);
  const months = monthsOf(typed);
  const isChanged = typed.trim() !== String(line.months);
  const isForAll = line.kind === null && line.theme === null;
  return (
    <li>
      <div className={styles.who}>
        <strong>{name}</strong>
        {line.reason && <p>{line.reason}</p>}
      </div>
      <form
        noValidate
        className={styles.hold}
        onSubmit={(event) => {
          event.preventDefault();
          setWrong(months === null);
          if (months !== null && isChanged) onMonths(months);
        }}
      >
        <TextField
          label={text.months}
          aria-label={text.monthsOf(name)}
          inputMode="numeric"
          value={typed}
          onChange={(next) => {
            setTyped(next);
            setWrong(false);
          }}
          maxLength={2}
          autoComplete="off"
          validationBehavior="aria"
          error={isWrong ? text.wrong : undefined}
        />
        {isChanged && (
          <Button type="submit" variant="primary" isDisabled={isPending}>
            {text.save}
          </Button>
        )}
        {!isForAll && !isChanged && (
          <Button aria-label={text.removeOf(name)} isDisabled={isPending} onPress={onRemove}>
            {text.remove}
          </Button>
        )}
      </form>
    </li>
  );
}
