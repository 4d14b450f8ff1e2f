import type { ReactNode } from "react";
import { valueInWords } from "#domain/change-in-words.ts";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Select } from "#ui/select.tsx";
import { TextArea } from "#ui/text-area.tsx";
import { TextField } from "#ui/text-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import styles from "./change.module.css";
import { useChanging, useField } from "./change-context.ts";
import { words } from "./words.ts";

type FieldProps = { path: string; label: string; description?: string };
type Words = Readonly<Record<string, string>>;

/** A field with what it said before under it, once that differs. */
export function Changed({ path, children }: { path: string; children: ReactNode }) {
  const { original } = useChanging();
  const { before, isChanged, onChange } = useField<unknown>(path);
  const said = valueInWords(path, before, original);
  return (
    <div className={styles.field} data-changed={isChanged}>
      {children}
      {isChanged && (
        <p className={styles.was}>
          {said ? (
            <>
              {words.was} <del>{said}</del>
            </>
          ) : (
            words.wasNothing
          )}{" "}
          <TextButton onPress={() => onChange(before ?? null)}>{words.putBack}</TextButton>
        </p>
      )}
    </div>
  );
}

/** One line of text; an empty one is nothing. */
export function TextAnswer({ path, label, description, type = "text" }: FieldProps & { type?: string }) {
  const { value, onChange, error } = useField<string | null>(path);
  return (
    <Changed path={path}>
      <TextField
        label={label}
        description={description}
        type={type}
        value={value ?? ""}
        onChange={onChange}
        autoComplete="off"
        validationBehavior="aria"
        error={error}
      />
    </Changed>
  );
}

/** Several lines of text. */
export function AreaAnswer({ path, label, description }: FieldProps) {
  const { value, onChange, error } = useField<string | null>(path);
  return (
    <Changed path={path}>
      <TextArea
        label={label}
        description={description}
        value={value ?? ""}
        onChange={onChange}
        validationBehavior="aria"
        error={error}
        rows={3}
      />
    </Changed>
  );
}

/** A whole number. */
export function NumberAnswer({ path, label }: FieldProps) {
  const { value, onChange, error } = useField<number | null>(path);
  return (
    <Changed path={path}>
      <TextField
        label={label}
        inputMode="numeric"
        value={value === null || value === undefined ? "" : String(value)}
        onChange={(text) => onChange(/\d/.test(text) ? Number(text.replace(/\D/g, "").slice(0, 4)) : null)}
        autoComplete="off"
        validationBehavior="aria"
        error={error}
      />
    </Changed>
  );
}

/** One of a few. */
export function ChoiceAnswer({ path, label, choices }: FieldProps & { choices: Words }) {
  const { value, onChange, error } = useField<string | null>(path);
  return (
    <Changed path={path}>
      <Select
        label={label}
        choices={Object.entries(choices).map(([slug, name]) => ({ value: slug, label: name }))}
        value={value}
        onChange={onChange}
        error={error}
      />
    </Changed>
  );
}

/** Any number of a few. */
export function ChipsAnswer({ path, label, choices }: FieldProps & { choices: Words }) {
  const { value, onChange, error } = useField<string[]>(path);
  return (
    <Changed path={path}>
      <ChipGroup
        label={label}
        choices={Object.entries(choices).map(([slug, name]) => ({ value: slug, label: name }))}
        chosen={value ?? []}
        onChange={onChange}
        error={error}
      />
    </Changed>
  );
}

/** Texts of one's own, with commas between. */
export function ListAnswer({ path, label, description }: FieldProps) {
  const { value, onChange, error } = useField<string[]>(path);
  return (
    <Changed path={path}>
      <TextField
        label={label}
        description={description}
        defaultValue={(value ?? []).join(", ")}
        onChange={(text) => onChange(partsOf(text))}
        autoComplete="off"
        validationBehavior="aria"
        error={error}
      />
    </Changed>
  );
}

/** What stands between the commas. */
export function partsOf(text: string): string[] {
  return [...new Set(text.split(",").map((part) => part.trim()))].filter(Boolean);
}
