import type { ComponentProps } from "react";
import { Controller, type FieldPathByValue, useFormContext } from "react-hook-form";
import type { SubmissionDraft } from "#domain/submission-draft.ts";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";

type TextAnswer = FieldPathByValue<SubmissionDraft, string>;
type Bound = "name" | "value" | "onChange" | "onBlur" | "error" | "ref" | "isInvalid";

/** One line of text that is one answer of the form, with what must be mended tied to it. */
export function AnswerField({ name, ...rest }: { name: TextAnswer } & Omit<ComponentProps<typeof TextField>, Bound>) {
  const { control } = useFormContext<SubmissionDraft>();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field, fieldState }) => (
        <TextField {...rest} {...field} validationBehavior="aria" error={fieldState.error?.message} />
      )}
    />
  );
}

/** Several lines of text that are one answer of the form. */
export function AnswerArea({ name, ...rest }: { name: TextAnswer } & Omit<ComponentProps<typeof TextArea>, Bound>) {
  const { control } = useFormContext<SubmissionDraft>();
  return (
    <Controller
      name={name}
      control={control}
      render={({ field: { ref: _, ...field }, fieldState }) => (
        <TextArea {...rest} {...field} validationBehavior="aria" error={fieldState.error?.message} />
      )}
    />
  );
}
