import { Check, ChevronDown } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Label } from "react-aria-components/Label";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Select as AriaSelect, SelectValue } from "react-aria-components/Select";
import field from "./field.module.css";
import { FieldFoot } from "./field-parts.tsx";
import { Icon } from "./icon.tsx";
import styles from "./select.module.css";

export interface Choice<Value extends string> {
  value: Value;
  label: string;
}

interface SelectProps<Value extends string> {
  label: string;
  choices: readonly Choice<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: string | undefined;
}

/** One of a few, from a list that opens. */
export function Select<Value extends string>({ label, choices, value, onChange, error }: SelectProps<Value>) {
  return (
    <AriaSelect
      className={field.field ?? ""}
      value={value}
      onChange={(key) => key !== null && onChange(String(key) as Value)}
      isInvalid={Boolean(error)}
      placeholder="Choose one"
    >
      <Label className={field.label ?? ""}>{label}</Label>
      <Button className={styles.button ?? ""}>
        <SelectValue>{({ selectedText, defaultChildren }) => selectedText || defaultChildren}</SelectValue>
        <Icon of={ChevronDown} small />
      </Button>
      <FieldFoot error={error} />
      <Popover className={styles.popover ?? ""} offset={4}>
        <ListBox items={choices}>
          {(choice) => (
            <ListBoxItem id={choice.value} textValue={choice.label} className={styles.option ?? ""}>
              {choice.label}
              <span className={styles.tick}>
                <Icon of={Check} small />
              </span>
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  );
}
