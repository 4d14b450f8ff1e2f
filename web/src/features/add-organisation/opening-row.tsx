import { Trash2 } from "lucide-react";
import { Controller, useFormContext } from "react-hook-form";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { weekdayNames } from "#domain/submission-words.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { FocusTarget } from "#ui/focus-target.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { VisuallyHidden } from "#ui/visually-hidden.tsx";
import { AnswerField } from "./answer-field.tsx";
import styles from "./answers.module.css";
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

/** The same times on one or more days. */
export function OpeningRow({ index, onRemove }: { index: number; onRemove: (() => void) | undefined }) {
  const { control } = useFormContext<SubmissionDraft>();
  const title = words.when.rowName(index + 1);
  return (
    <section className={styles.row} aria-label={title}>
      {onRemove && (
        <div className={styles.rowHead}>
          <h3 className={styles.rowTitle}>{title}</h3>
          <IconButton label={words.when.remove(index + 1)} icon={Trash2} onPress={onRemove} />
        </div>
      )}
      <Controller
        name={`opening.${index}.days`}
        control={control}
        render={({ field, fieldState }) => (
          <FocusTarget target={field.ref}>
            <ChipGroup
              label={words.when.days}
              choices={days}
              chosen={field.value}
              onChange={field.onChange}
              error={fieldState.error?.message}
            />
          </FocusTarget>
        )}
      />
      <div className={styles.times}>
        <AnswerField name={`opening.${index}.opensAt`} label={words.when.opens} type="time" />
        <AnswerField name={`opening.${index}.closesAt`} label={words.when.closes} type="time" />
      </div>
    </section>
  );
}
