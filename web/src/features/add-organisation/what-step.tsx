import { Controller, useFormContext, useWatch } from "react-hook-form";
import { submissionLimits } from "#domain/submission.ts";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { submissionThemes } from "#domain/submission-themes.ts";
import { accessWords, costWords, whoForWords } from "#domain/submission-words.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { FocusTarget } from "#ui/focus-target.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { Select } from "#ui/select.tsx";
import { ThemeGlyph } from "#ui/theme-glyph.tsx";
import { AnswerArea, AnswerField } from "./answer-field.tsx";
import styles from "./answers.module.css";
import { choicesOf } from "./choices.ts";
import { words } from "./words.ts";

const whoFor = choicesOf(whoForWords);
const costs = choicesOf(costWords);
const access = choicesOf(accessWords);

/** What do you do? Themes, a sentence, who for and what it costs. */
export function WhatStep() {
  const { control } = useFormContext<SubmissionDraft>();
  const cost = useWatch({ control, name: "cost" });
  return (
    <div className={styles.step}>
      <AnswerArea
        name="description"
        label={words.what.description}
        description={words.what.descriptionHint}
        maxLength={submissionLimits.description}
        rows={3}
      />
      <MainTheme />
      <MoreThemes />
      <Controller
        name="whoFor"
        control={control}
        render={({ field }) => (
          <ChipGroup
            label={words.what.whoFor}
            isOptional
            choices={whoFor}
            chosen={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        name="cost"
        control={control}
        render={({ field }) => (
          <Select label={words.what.cost} choices={costs} value={field.value} onChange={field.onChange} />
        )}
      />
      {(cost === "paid" || cost === "pay_what_you_can") && (
        <AnswerField
          name="costNote"
          label={words.what.costNote}
          note={words.optional}
          description={words.what.costNoteHint}
        />
      )}
      <Controller
        name="access"
        control={control}
        render={({ field }) => (
          <ChipGroup
            label={words.what.access}
            isOptional
            choices={access}
            chosen={field.value}
            onChange={field.onChange}
          />
        )}
      />
    </div>
  );
}

const themeCards = submissionThemes.map(({ slug, name, hint }) => ({
  value: slug as string,
  title: name,
  detail: hint,
  picture: <ThemeGlyph theme={slug} size={24} />,
}));

function MainTheme() {
  const { control, setValue, getValues } = useFormContext<SubmissionDraft>();
  return (
    <Controller
      name="theme"
      control={control}
      render={({ field, fieldState }) => (
        <FocusTarget target={field.ref}>
          <RadioCards
            label={words.what.theme}
            cards={themeCards}
            value={field.value || null}
            onChange={(theme) => {
              field.onChange(theme);
              setValue(
                "themes",
                getValues("themes").filter((other) => other !== theme),
              );
            }}
            error={fieldState.error?.message}
          />
        </FocusTarget>
      )}
    />
  );
}

function MoreThemes() {
  const { control } = useFormContext<SubmissionDraft>();
  const theme = useWatch({ control, name: "theme" });
  if (!theme) return null;
  const others = submissionThemes.filter(({ slug }) => slug !== theme);
  return (
    <Controller
      name="themes"
      control={control}
      render={({ field, fieldState }) => (
        <ChipGroup
          label={words.what.more}
          isOptional
          choices={others.map(({ slug, name }) => ({
            value: slug as string,
            label: name,
            glyph: <ThemeGlyph theme={slug} />,
          }))}
          chosen={field.value}
          onChange={field.onChange}
          error={fieldState.error?.message}
        />
      )}
    />
  );
}
