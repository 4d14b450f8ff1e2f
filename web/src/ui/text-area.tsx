import { Group } from "react-aria-components/Group";
import { TextArea as AriaTextArea } from "react-aria-components/TextArea";
import { type TextFieldProps as AriaProps, TextField } from "react-aria-components/TextField";
import styles from "./field.module.css";
import { FieldFoot, FieldLabel, type FieldWords } from "./field-parts.tsx";

type TextAreaProps = Omit<AriaProps, "className" | "style" | "children"> & FieldWords & { rows?: number };

/** Several lines of text. */
export function TextArea({ label, note, description, error, rows = 3, ...rest }: TextAreaProps) {
  return (
    <TextField {...rest} isInvalid={Boolean(error)} className={styles.field ?? ""}>
      <FieldLabel label={label} note={note} />
      <Group className={styles.box ?? ""} isInvalid={Boolean(error)}>
        <AriaTextArea rows={rows} className={`${styles.input} ${styles.area}`} />
      </Group>
      <FieldFoot description={description} error={error} />
    </TextField>
  );
}
