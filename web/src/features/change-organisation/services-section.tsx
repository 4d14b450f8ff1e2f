import { Plus } from "lucide-react";
import type { RecordService } from "#domain/organisation-record.ts";
import { costNames, whoForNames } from "#domain/organisation-words.ts";
import { preventionTierNames, serviceStatusNames } from "#domain/record-words.ts";
import { Button } from "#ui/button.tsx";
import { ChipGroup } from "#ui/chip-group.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { Icon } from "#ui/icon.tsx";
import { Panel } from "#ui/panel.tsx";
import styles from "./change.module.css";
import { useChanging, useField } from "./change-context.ts";
import { AreaAnswer, Changed, ChipsAnswer, ChoiceAnswer, ListAnswer, NumberAnswer, TextAnswer } from "./field.tsx";
import { newMemberId, Removable, RemovedMembers } from "./removable.tsx";
import { TimesAnswer } from "./times-answer.tsx";
import { words } from "./words.ts";

const newService: Omit<RecordService, "id"> = {
  name: "",
  description: null,
  status: "active",
  whoFor: [],
  minimumAge: null,
  maximumAge: null,
  cost: "unknown",
  costNote: null,
  languages: [],
  accreditation: null,
  howToJoin: null,
  whenNote: null,
  preventionTier: null,
  when: [],
  locationIds: [],
};

/** What they offer, when, for whom and what it costs. */
export function ServicesSection() {
  const { record, set } = useChanging();
  const add = () => set(`/services/${newMemberId(record.services)}`, newService);
  return (
    <Panel title={words.services} look="ruled">
      {record.services.map((service) => (
        <OneService key={service.id} service={service} />
      ))}
      <RemovedMembers list="services" unnamed={words.services} />
      <div>
        <Button onPress={add}>
          <Icon of={Plus} small />
          {words.addService}
        </Button>
      </div>
    </Panel>
  );
}

function OneService({ service: { id, name } }: { service: RecordService }) {
  const path = `/services/${id}`;
  return (
    <Removable path={path} name={name || words.addService} removeLabel={words.removeService(name)}>
      <TextAnswer path={`${path}/name`} label={words.serviceName} />
      <TimesAnswer path={`${path}/when`} />
      <TextAnswer path={`${path}/whenNote`} label={words.whenNote} description={words.whenNoteHint} />
      <ChipsAnswer path={`${path}/whoFor`} label={words.whoFor} choices={whoForNames} />
      <div className={styles.pair}>
        <ChoiceAnswer path={`${path}/cost`} label={words.cost} choices={costNames} />
        <TextAnswer path={`${path}/costNote`} label={words.costNote} />
      </div>
      <Disclosure title={words.moreOf(name)}>
        <div className={styles.stack}>
          <AreaAnswer path={`${path}/description`} label={words.serviceDescription} />
          <ChoiceAnswer path={`${path}/status`} label={words.serviceStatus} choices={serviceStatusNames} />
          <div className={styles.pair}>
            <NumberAnswer path={`${path}/minimumAge`} label={words.fromAge} />
            <NumberAnswer path={`${path}/maximumAge`} label={words.toAge} />
          </div>
          <TextAnswer path={`${path}/howToJoin`} label={words.howToJoin} />
          <ListAnswer path={`${path}/languages`} label={words.languages} description={words.languagesHint} />
          <TextAnswer path={`${path}/accreditation`} label={words.accreditation} />
          <ChoiceAnswer path={`${path}/preventionTier`} label={words.tier} choices={preventionTierNames} />
          <WhereAnswer path={`${path}/locationIds`} />
        </div>
      </Disclosure>
    </Removable>
  );
}

/** At which of its places it happens; asked only where there are several. */
function WhereAnswer({ path }: { path: string }) {
  const { record } = useChanging();
  const { value, onChange } = useField<string[]>(path);
  const places = record.locations.filter(({ id }) => !id.startsWith("+"));
  if (places.length < 2) return null;
  return (
    <Changed path={path}>
      <ChipGroup
        label={words.where}
        choices={places.map(({ id, name, address, locality }) => ({
          value: id,
          label: name ?? address ?? locality ?? id,
        }))}
        chosen={value}
        onChange={onChange}
      />
    </Changed>
  );
}
