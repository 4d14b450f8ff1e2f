import { Plus } from "lucide-react";
import { type ComponentType, type RefObject, useState } from "react";
import { placeInWords } from "#domain/change-in-words.ts";
import type { ChosenPlace, PlaceLookup } from "#domain/chosen-place.ts";
import type { RecordLocation } from "#domain/organisation-record.ts";
import { accessNames } from "#domain/organisation-words.ts";
import { isNewMember } from "#domain/record-change.ts";
import { type SuggestedPrivacy, suggestedPrivacy } from "#domain/submission-privacy.ts";
import { Button } from "#ui/button.tsx";
import type { FocusHold } from "#ui/focus-target.tsx";
import { Icon } from "#ui/icon.tsx";
import { Panel } from "#ui/panel.tsx";
import styles from "./change.module.css";
import { useChanging } from "./change-context.ts";
import { ChipsAnswer, TextAnswer } from "./field.tsx";
import { PublicNext } from "./public-next.tsx";
import { newMemberId, Removable, RemovedMembers } from "./removable.tsx";
import { useAskedPlace } from "./use-asked-places.ts";
import { words } from "./words.ts";

/** The part of the page that asks for a place and what shows of it: another feature's, handed in by the page. */
export type PlaceQuestion = ComponentType<{
  value: ChosenPlace;
  onChange: (change: Partial<ChosenPlace>) => void;
  suggestion: SuggestedPrivacy | null;
  targets: { place: FocusHold; privacy: FocusHold };
  lookup: RefObject<PlaceLookup | null>;
}>;

const newLocation: Omit<RecordLocation, "id"> = {
  type: "physical",
  name: null,
  address: null,
  postcode: null,
  privacy: "hidden",
  longitude: null,
  latitude: null,
  locality: null,
  accessFeatures: [],
  url: null,
};

const noPlace: ChosenPlace = { place: null, address: "", privacy: "exact" };

/** Where it happens, and how much of that people see. */
export function PlacesSection({ Question }: { Question: PlaceQuestion }) {
  const { record, set, setPlace } = useChanging();
  const add = () => {
    const id = newMemberId(record.locations);
    set(`/locations/${id}`, newLocation);
    setPlace(id, noPlace);
  };
  return (
    <Panel title={words.places} look="ruled">
      {record.locations.map((location) => (
        <OnePlace key={location.id} location={location} Question={Question} />
      ))}
      <RemovedMembers list="locations" unnamed={words.places} />
      <div>
        <Button onPress={add}>
          <Icon of={Plus} small />
          {words.addPlace}
        </Button>
      </div>
    </Panel>
  );
}

function OnePlace({ location, Question }: { location: RecordLocation; Question: PlaceQuestion }) {
  const path = `/locations/${location.id}`;
  const isOnline = location.type === "virtual";
  const title = location.name ?? location.address ?? location.locality ?? words.places;
  return (
    <Removable path={path} name={title} removeLabel={words.removePlace(location.name ?? "")}>
      {isOnline ? <p>{words.online}</p> : <PlaceChange location={location} Question={Question} />}
      <TextAnswer path={`${path}/name`} label={words.placeName} />
      {isOnline ? (
        <TextAnswer path={`${path}/url`} label={words.website} />
      ) : (
        <ChipsAnswer path={`${path}/accessFeatures`} label={words.access} choices={accessNames} />
      )}
    </Removable>
  );
}

/** What people see of the place now, and what they will see instead. */
function PlaceChange({ location, Question }: { location: RecordLocation; Question: PlaceQuestion }) {
  const { record, places, problems, setPlace, changePlace } = useChanging();
  const chosen = places[location.id];
  const isNew = isNewMember(location.id);
  const asking = useAskedPlace(location.id);
  const [suggestion] = useState(() => suggestedPrivacy(record.name, record.description ?? "", record.themes));
  return (
    <div className={styles.stack}>
      {!isNew && (
        <div className={styles.sees}>
          <div>
            <h3>{words.publicNow}</h3>
            <p>{placeInWords(location)}</p>
          </div>
          {chosen && (
            <div data-next="true">
              <h3>{words.publicNext}</h3>
              <PublicNext location={location} chosen={chosen} />
            </div>
          )}
        </div>
      )}
      {chosen ? (
        <>
          <Question
            value={chosen}
            onChange={(part) => changePlace(location.id, part)}
            suggestion={suggestion}
            {...asking}
          />
          {problems[`/locations/${location.id}/place`] && (
            <p className={styles.error}>{problems[`/locations/${location.id}/place`]}</p>
          )}
          {!isNew && (
            <div>
              <Button onPress={() => setPlace(location.id, null)}>{words.keepPlace}</Button>
            </div>
          )}
        </>
      ) : (
        <div>
          <Button onPress={() => setPlace(location.id, startOf(location))}>{words.changePlace}</Button>
        </div>
      )}
    </div>
  );
}

/** The place as the person may know it: the true one for its editors, the public one for all while it is exact. */
function startOf({ truePlace, ...shown }: RecordLocation): ChosenPlace {
  const { privacy } = shown;
  const known = truePlace ?? (privacy === "exact" ? shown : null);
  const address = known?.address ?? "";
  if (!known || known.longitude === null || known.latitude === null) return { place: null, address, privacy };
  const { longitude, latitude, postcode } = known;
  const label = [known.address, postcode].filter(Boolean).join(", ");
  return { place: { longitude, latitude, postcode: postcode ?? "", label }, address, privacy };
}
