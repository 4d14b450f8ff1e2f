import { Plus } from "lucide-react";
import type { RecordContact } from "#domain/organisation-record.ts";
import { visibilityNames } from "#domain/record-words.ts";
import { Button } from "#ui/button.tsx";
import { Checkbox } from "#ui/checkbox.tsx";
import { Icon } from "#ui/icon.tsx";
import { Panel } from "#ui/panel.tsx";
import styles from "./change.module.css";
import { useChanging, useField } from "./change-context.ts";
import { ChoiceAnswer, TextAnswer } from "./field.tsx";
import { newMemberId, Removable, RemovedMembers } from "./removable.tsx";
import { words } from "./words.ts";

const newContact: Omit<RecordContact, "id"> = {
  name: null,
  role: null,
  email: null,
  phone: null,
  visibility: "editors",
};

/** How people reach it, and whom to ask. */
export function ContactSection() {
  const { record, set } = useChanging();
  const add = () => set(`/contacts/${newMemberId(record.contacts)}`, newContact);
  return (
    <Panel title={words.contact} look="ruled">
      <TextAnswer path="/phone" label={words.phone} type="tel" />
      <TextAnswer path="/email" label={words.email} type="email" />
      <TextAnswer path="/website" label={words.website} />
      <h3>{words.people}</h3>
      {record.contacts.map((contact) => (
        <OneContact key={contact.id} contact={contact} />
      ))}
      <RemovedMembers list="contacts" unnamed={words.people} />
      <div>
        <Button onPress={add}>
          <Icon of={Plus} small />
          {words.addContact}
        </Button>
      </div>
    </Panel>
  );
}

function OneContact({ contact: { id, name } }: { contact: RecordContact }) {
  const path = `/contacts/${id}`;
  const consent = useField<string | null>(`${path}/consentedAt`);
  return (
    <Removable path={path} name={name ?? words.people} removeLabel={words.removeContact(name ?? "")}>
      <div className={styles.pair}>
        <TextAnswer path={`${path}/name`} label={words.name} />
        <TextAnswer path={`${path}/role`} label={words.role} />
      </div>
      <div className={styles.pair}>
        <TextAnswer path={`${path}/phone`} label={words.phone} type="tel" />
        <TextAnswer path={`${path}/email`} label={words.email} type="email" />
      </div>
      <ChoiceAnswer path={`${path}/visibility`} label={words.visibility} choices={visibilityNames} />
      <Checkbox
        isSelected={Boolean(consent.value)}
        onChange={(isGiven) => consent.onChange(isGiven ? new Date().toISOString().slice(0, 10) : null)}
      >
        {words.consent}
      </Checkbox>
    </Removable>
  );
}
