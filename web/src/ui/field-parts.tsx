import { TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { FieldError } from "react-aria-components/FieldError";
import { Label } from "react-aria-components/Label";
import { Text } from "react-aria-components/Text";
import styles from "./field.module.css";
import { Icon } from "./icon.tsx";

export interface FieldWords {
  label: string;
  /** Small words beside the label: "optional". */
  note?: string | undefined;
  /** One line of help under the field. */
  description?: ReactNode;
  /** What is wrong and what to do about it; shown in place of the help. */
  error?: string | undefined;
}

/** The name above a field. */
export function FieldLabel({ label, note }: { label: string; note?: string | undefined }) {
  return (
    <Label className={styles.label ?? ""}>
      {label} {note && <span className={styles.note}>{note}</span>}
    </Label>
  );
}

/** The help or the mistake under a field. */
export function FieldFoot({ description, error }: { description?: ReactNode; error?: string | undefined }) {
  return (
    <>
      {description && !error && (
        <Text slot="description" className={styles.description ?? ""}>
          {description}
        </Text>
      )}
      <FieldError className={styles.error ?? ""}>
        {({ validationErrors }) => (
          <>
            <Icon of={TriangleAlert} small />
            {error ?? validationErrors.join(" ")}
          </>
        )}
      </FieldError>
    </>
  );
}
