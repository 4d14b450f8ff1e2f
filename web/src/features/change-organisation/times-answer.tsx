import { Plus, Trash2 } from "lucide-react";
import { useState } from "react";
import type { RecordTime } from "#domain/organisation-record.ts";
import { timesInWords } from "#domain/record-times.ts";
import { frequencyNames, weekOfMonthNames } from "#domain/record-words.ts";
import { weekdayNames } from "#domain/submission-words.ts";
import { emptyTimeRow, type TimeRow, timeRows, timesOfRows } from "#domain/time-rows.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Icon } from "#ui/icon.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import styles from "./change.module.css";
import { useField } from "./change-context.ts";
import { Changed } from "./field.tsx";
import { words } from "./words.ts";

const days = weekdayNames.map((name, index) => ({
  value: index + 1,
  label: (
    <span>
      {name.slice(0, 3)}
      <VisuallyHidden>{name.slice(3)}</VisuallyHidden>
    </span>
  ),
}));
const often = Object.entries(frequencyNames).map(([value, label]) => ({ value, label }));
const weeks = Object.entries(weekOfMonthNames)
  .map(([value, label]) => ({ value: Number(value), label }))
  .sort((a, b) => (a.value < 0 ? 1 : b.value < 0 ? -1 : a.value - b.value));

/** When something happens: rows of the same times on one or more days. */
export function TimesAnswer({ path }: { path: string }) {
  const { value } = useField<RecordTime[]>(path);
  const [seen, setSeen] = useState({ times: value, generation: 0 });
  // Putting the times back starts the rows anew; writing in a row does not.
  if (seen.times !== value) setSeen({ times: value, generation: seen.generation + 1 });
  return (
    <Changed path={path}>
      <TimeRows key={seen.generation} path={path} onWrite={(times) => setSeen({ ...seen, times })} />
    </Changed>
  );
}

function TimeRows({ path, onWrite }: { path: string; onWrite: (times: RecordTime[]) => void }) {
  const { value, onChange, error } = useField<RecordTime[]>(path);
  const [rows, setRows] = useState(() => timeRows(value ?? []));
  const write = (next: TimeRow[]) => {
    setRows(next);
    const times = timesOfRows(next);
    onWrite(times);
    onChange(times);
  };
  const lines = timesInWords(timesOfRows(rows).filter(({ opensAt, closesAt }) => opensAt && closesAt));
  return (
    <fieldset className={styles.times}>
      <legend>{words.times}</legend>
      {rows.map((row, index) => (
        <OneRow
          key={`row ${index.toString()}`}
          row={row}
          number={index + 1}
          onChange={(part) => write(rows.map((each, at) => (at === index ? { ...each, ...part } : each)))}
          onRemove={() => write(rows.filter((_, at) => at !== index))}
        />
      ))}
      {error && <p className={styles.error}>{error}</p>}
      <div>
        <Button onPress={() => write([...rows, emptyTimeRow])}>
          <Icon of={Plus} small />
          {words.addTimes}
        </Button>
      </div>
      {lines.length > 0 && (
        <p className={styles.reads} aria-live="polite">
          {words.reads} <strong>{lines.join("; ")}</strong>
        </p>
      )}
    </fieldset>
  );
}

type OneRowProps = {
  row: TimeRow;
  number: number;
  onChange: (part: Partial<TimeRow>) => void;
  onRemove: () => void;
};

function OneRow({ row, number, onChange, onRemove }: OneRowProps) {
  const isHalf = row.days.length === 0 && (row.opensAt !== "" || row.closesAt !== "");
  return (
    <fieldset className={styles.row} aria-label={words.timesRow(number)}>
      <div className={styles.rowHead}>
        <h3>{words.timesRow(number)}</h3>
        <IconButton label={words.removeTimes(number)} icon={Trash2} onPress={onRemove} />
      </div>
      <ChipGroup
        label={words.days}
        choices={days}
        chosen={row.days}
        onChange={(chosen) => onChange({ days: chosen })}
        error={isHalf ? words.noDays : undefined}
      />
      <div className={styles.pair}>
        <TextField label={words.opens} type="time" value={row.opensAt} onChange={(opensAt) => onChange({ opensAt })} />
        <TextField
          label={words.closes}
          type="time"
          value={row.closesAt}
          onChange={(closesAt) => onChange({ closesAt })}
        />
        <Select
          label={words.often}
          choices={often}
          value={row.frequency}
          onChange={(frequency) => onChange({ frequency: frequency as TimeRow["frequency"] })}
        />
      </div>
      {row.frequency === "MONTHLY" && (
        <ChipGroup
          label={words.weeks}
          choices={weeks}
          chosen={row.weeksOfMonth}
          onChange={(weeksOfMonth) => onChange({ weeksOfMonth })}
        />
      )}
      <div className={styles.pair}>
        <TextField
          label={words.from}
          note={words.optional}
          type="date"
          value={row.validFrom ?? ""}
          onChange={(validFrom) => onChange({ validFrom: validFrom || null })}
        />
        <TextField
          label={words.until}
          note={words.optional}
          type="date"
          value={row.validTo ?? ""}
          onChange={(validTo) => onChange({ validTo: validTo || null })}
        />
      </div>
      <Checkbox isSelected={row.termTimeOnly} onChange={(termTimeOnly) => onChange({ termTimeOnly })}>
        {words.termTime}
      </Checkbox>
    </fieldset>
  );
}
