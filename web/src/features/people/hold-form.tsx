import { useState } from "react";
import type { FreshnessInterval } from "#data/freshness-intervals.ts";
import { kindNames, themeNames } from "#domain/organisation-words.ts";
import { Button } from "#ui/button.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { monthsOf } from "./months.ts";
import styles from "./people.module.css";
import { words } from "./words.ts";

const text = words.holds;
type Line = Omit<FreshnessInterval, "id">;

const choicesOf = (names: Readonly<Record<string, string>>, any: string) => [
  { value: "any", label: any },
  ...Object.entries(names).map(([value, label]) => ({ value, label })),
];
const themes = choicesOf(themeNames, text.anyTheme);
const kinds = choicesOf(kindNames, text.anyKind);

type HoldFormProps = {
  isPending: boolean;
  isTaken: (line: Pick<Line, "kind" | "theme">) => boolean;
  onAdd: (line: Line) => void;
};

/** A line of its own for a theme, a kind, or both. */
export function HoldForm({ isPending, isTaken, onAdd }: HoldFormProps) {
  const [theme, setTheme] = useState("any");
  const [kind, setKind] = useState("any");
  const [typed, setTyped] = useState("");
  const [reason, setReason] = useState("");
  const [problem, setProblem] = useState<string>();
  const months = monthsOf(typed);
  const add = () => {
    const which = { kind: kind === "any" ? null : kind, theme: theme === "any" ? null : theme };
    if (isTaken(which)) return setProblem(which.kind || which.theme ? text.taken : text.chooseOne);
    if (months === null) return setProblem(text.wrong);
    setTyped("");
    setReason("");
    onAdd({ ...which, months, reason: reason.trim() });
  };
  return (
    <form
      noValidate
      className={styles.newHold}
      aria-label={text.addTitle}
      onChange={() => setProblem(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        add();
      }}
    >
      <h3>{text.addTitle}</h3>
      <div className={styles.holdFields}>
        <Select label={text.theme} choices={themes} value={theme} onChange={setTheme} />
        <Select label={text.kind} choices={kinds} value={kind} onChange={setKind} />
        <TextField
          label={text.months}
          inputMode="numeric"
          value={typed}
          onChange={setTyped}
          maxLength={2}
          autoComplete="off"
          validationBehavior="aria"
          error={problem}
        />
      </div>
      <TextField label={text.reason} note={text.optional} value={reason} onChange={setReason} maxLength={200} />
      <div>
        <Button type="submit" isPending={isPending}>
          {text.add}
        </Button>
      </div>
    </form>
  );
}
