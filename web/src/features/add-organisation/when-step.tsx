import { Plus } from "lucide-react";
import { Controller, useFieldArray, useFormContext, useWatch } from "react-hook-form";
import { spokenWeek } from "#domain/opening-hours.ts";
import { submissionLimits } from "#domain/submission.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import { AnswerField } from "./answer-field.tsx";
import styles from "./answers.module.css";
import { OpeningRow } from "./opening-row.tsx";
import { words } from "./words.ts";

const kinds = [
  { value: "weekly", label: words.when.weekly },
  { value: "varies", label: words.when.varies },
] as const;

/** When are you open? Days and times of a week, or one's own words. */
export function WhenStep() {
  const { control } = useFormContext<SubmissionDraft>();
  const kind = useWatch({ control, name: "whenKind" });
  return (
    <div className={styles.step}>
      <Controller
        name="whenKind"
        control={control}
        render={({ field }) => (
          <SegmentedSwitch label={words.when.kind} choices={kinds} value={field.value} onChange={field.onChange} />
        )}
      />
      {kind === "weekly" ? <WeeklyOpening /> : <OwnWords />}
    </div>
  );
}

/** One's own words, or the ones most people choose: one press instead of two times of day. */
function OwnWords() {
  const { setValue } = useFormContext<SubmissionDraft>();
  const say = (text: string) => setValue("whenText", text, { shouldDirty: true, shouldValidate: true });
  return (
    <>
      <AnswerField
        name="whenText"
        label={words.when.inWords}
        description={words.when.inWordsHint}
        maxLength={submissionLimits.whenText}
      />
      <fieldset className={styles.ready} aria-label={words.when.ready}>
        {words.when.readyWords.map((text) => (
          <Button key={text} onPress={() => say(text)}>
            {text}
          </Button>
        ))}
      </fieldset>
    </>
  );
}

function WeeklyOpening() {
  const { control } = useFormContext<SubmissionDraft>();
  const { fields, append, remove } = useFieldArray({ control, name: "opening" });
  return (
    <>
      {fields.map((field, index) => (
        <OpeningRow key={field.id} index={index} onRemove={fields.length > 1 ? () => remove(index) : undefined} />
      ))}
      {fields.length < submissionLimits.opening && (
        <div>
          <Button onPress={() => append({ days: [], opensAt: "", closesAt: "" })}>
            <Icon of={Plus} small />
            {words.when.add}
          </Button>
        </div>
      )}
      <OpeningInWords />
    </>
  );
}

function OpeningInWords() {
  const { control } = useFormContext<SubmissionDraft>();
  const opening = useWatch({ control, name: "opening" });
  const times = opening
    .filter(({ opensAt, closesAt }) => opensAt && closesAt)
    .flatMap(({ days, ...hours }) =>
      days.map((weekday) => ({ weekday, ...hours, frequency: "WEEKLY" as const, note: null })),
    );
  if (times.length === 0) return null;
  return (
    <div className={styles.reads} aria-live="polite">
      <p>{words.when.reads}</p>
      {spokenWeek(times).map((line) => (
        <p key={line}>
          <strong>{line}</strong>
        </p>
      ))}
    </div>
  );
}
