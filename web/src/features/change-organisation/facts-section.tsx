import { Plus, Trash2 } from "lucide-react";
import { identifierSchemeNames, incomeBandNames } from "#domain/record-words.ts";
import { Button } from "#ui/button.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Icon } from "#ui/icon.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import styles from "./change.module.css";
import { useChanging, useField } from "./change-context.ts";
import { Changed, ChoiceAnswer, NumberAnswer, partsOf, TextAnswer } from "./field.tsx";
import { newMemberId } from "./removable.tsx";
import { words } from "./words.ts";

/** What it is in law and in numbers, and where it serves. */
export function FactsSection() {
  return (
    <Disclosure title={words.more} level={2}>
      <div className={styles.stack}>
        <TextAnswer path="/legalName" label={words.legalName} description={words.legalNameHint} />
        <Identifiers />
        <div className={styles.pair}>
          <NumberAnswer path="/foundedYear" label={words.founded} />
          <ChoiceAnswer path="/incomeBand" label={words.income} choices={incomeBandNames} />
        </div>
        <TextAnswer path="/basedIn" label={words.basedIn} description={words.basedInHint} />
        <ServiceAreas />
      </div>
    </Disclosure>
  );
}

type Identifier = { scheme: string; identifier: string };
const schemes = Object.entries(identifierSchemeNames).map(([value, label]) => ({ value, label }));

function Identifiers() {
  const { value, onChange, error } = useField<Identifier[]>("/identifiers");
  const change = (at: number, part: Partial<Identifier>) =>
    onChange(value.map((each, index) => (index === at ? { ...each, ...part } : each)));
  return (
    <Changed path="/identifiers">
      <fieldset className={styles.times}>
        <legend>{words.numbers}</legend>
        {value.map((each, index) => (
          <div key={`number ${index.toString()}`} className={styles.number}>
            <Select
              label={words.scheme}
              choices={schemes}
              value={each.scheme}
              onChange={(scheme) => change(index, { scheme })}
            />
            <TextField
              label={words.number}
              value={each.identifier}
              onChange={(identifier) => change(index, { identifier })}
              autoComplete="off"
            />
            <IconButton
              label={words.removeNumber(each.identifier)}
              icon={Trash2}
              onPress={() => onChange(value.filter((_, at) => at !== index))}
            />
          </div>
        ))}
        {error && <p className={styles.error}>{error}</p>}
        <div>
          <Button onPress={() => onChange([...value, { scheme: "GB-CHC", identifier: "" }])}>
            <Icon of={Plus} small />
            {words.addNumber}
          </Button>
        </div>
      </fieldset>
    </Changed>
  );
}

/** Areas in words; those drawn or chosen from a list stay as they are. */
function ServiceAreas() {
  const { record, set } = useChanging();
  const inWords = record.serviceAreas.filter(({ kind }) => kind === "text");
  const write = (text: string) => {
    const names = partsOf(text);
    const gone = inWords.filter(({ name }) => !names.includes(name ?? ""));
    for (const { id } of gone) set(`/serviceAreas/${id}`, null);
    const added = names.filter((name) => !inWords.some((area) => area.name === name));
    const members = [...record.serviceAreas];
    for (const name of added) {
      const id = newMemberId(members);
      const area = { id, kind: "text", name, geography: null, code: null };
      members.push(area);
      set(`/serviceAreas/${id}`, area);
    }
  };
  return (
    <TextField
      label={words.areas}
      description={words.areasHint}
      defaultValue={inWords.map(({ name }) => name).join(", ")}
      onBlur={(event) => write(event.currentTarget instanceof HTMLInputElement ? event.currentTarget.value : "")}
      autoComplete="off"
    />
  );
}
