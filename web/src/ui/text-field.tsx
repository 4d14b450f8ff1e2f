import type { LucideIcon } from "lucide-react";
import type { Ref } from "react";
import { Group } from "react-aria-components/Group";
import { Input } from "react-aria-components/Input";
import { type TextFieldProps as AriaProps, TextField as AriaTextField } from "react-aria-components/TextField";
import styles from "./field.module.css";
import { FieldFoot, FieldLabel, type FieldWords } from "./field-parts.tsx";
import { Icon } from "./icon.tsx";

type TextFieldProps = Omit<AriaProps, "className" | "style" | "children"> &
  FieldWords & { placeholder?: string; icon?: LucideIcon; ref?: Ref<HTMLInputElement> };

/** One line of text. Works with react-hook-form's Controller and alone. */
export function TextField({ label, note, description, error, icon, placeholder, ref, ...rest }: TextFieldProps) {
  return (
    <AriaTextField {...rest} isInvalid={rest.isInvalid ?? Boolean(error)} className={styles.field ?? ""}>
      <FieldLabel label={label} note={note} />
      <Group className={styles.box ?? ""} isInvalid={Boolean(error)} isDisabled={Boolean(rest.isDisabled)}>
        {icon && (
          <span className={styles.lead}>
            <Icon of={icon} small />
          </span>
        )}
        <Input className={styles.input ?? ""} placeholder={placeholder ?? ""} ref={ref ?? null} />
      </Group>
      <FieldFoot description={description} error={error} />
    </AriaTextField>
  );
}
