import type { ReactNode } from "react";
import { Label } from "react-aria-components/Label";
import { Radio, RadioGroup } from "react-aria-components/RadioGroup";
import { Text } from "react-aria-components/Text";
import { FieldFoot } from "./field-parts.tsx";
import styles from "./radio-cards.module.css";

export interface RadioCard<Value extends string> {
  value: Value;
  title: string;
  detail?: string | undefined;
  /** A small picture of what choosing it means. */
  picture?: ReactNode;
}

interface RadioCardsProps<Value extends string> {
  label: string;
  help?: string;
  cards: readonly RadioCard<Value>[];
  value: Value | null;
  onChange: (value: Value) => void;
  error?: string | undefined;
}

/** One of a few that each deserve a sentence and a picture. */
export function RadioCards<Value extends string>({ label, help, cards, error, ...rest }: RadioCardsProps<Value>) {
  return (
    <RadioGroup
      value={rest.value}
      onChange={(value) => rest.onChange(value as Value)}
      isInvalid={Boolean(error)}
      className={styles.group ?? ""}
    >
      <Label className={styles.label ?? ""} data-big={Boolean(help)}>
        {label}
      </Label>
      {help && (
        <Text slot="description" className={styles.help ?? ""}>
          {help}
        </Text>
      )}
      {cards.map((card) => (
        <Radio key={card.value} value={card.value} className={styles.card ?? ""}>
          <span className={styles.dot} />
          <span className={styles.words}>
            <span className={styles.title}>{card.title}</span>
            {card.detail && <span className={styles.detail}>{card.detail}</span>}
          </span>
          {card.picture && <span className={styles.picture}>{card.picture}</span>}
        </Radio>
      ))}
      <FieldFoot error={error} />
    </RadioGroup>
  );
}
