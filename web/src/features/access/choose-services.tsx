import { useState } from "react";
import type { OrganisationPlaces } from "#domain/organisation-places.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import type { AccessView } from "#view/access-view.ts";
import styles from "./access.module.css";
import type { OnAccess } from "./access.tsx";
import { words } from "./words.ts";

type ChooseServicesProps = { places: OrganisationPlaces; view: AccessView; onView: OnAccess };

/** A list that is read at a glance; an address holds seven ids. */
const mostListed = 8;
const mostChosen = 7;

/** Single services by name, in the place of all of a theme. */
export function ChooseServices({ places, view, onView }: ChooseServicesProps) {
  const [text, setText] = useState("");
  const chosen = new Set(view.organisations);
  const wanted = text.trim().toLowerCase();
  const all = [...places.ids.keys()].map((at) => ({ id: places.ids[at] ?? "", name: places.names[at] ?? "" }));
  const fitting = wanted ? all.filter(({ id, name }) => chosen.has(id) || name.toLowerCase().includes(wanted)) : [];
  const listed = wanted ? fitting : all.filter(({ id }) => chosen.has(id));
  const shown = [...listed].sort((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id))).slice(0, mostListed);
  const toggle = (id: string, isOn: boolean) => {
    const without = view.organisations.filter((each) => each !== id);
    onView({ organisations: isOn ? [...without, id].slice(-mostChosen) : without, picked: null }, { replace: true });
  };
  return (
    <div className={styles.choose}>
      <SearchField label={words.search} value={text} onChange={setText} />
      {shown.map(({ id, name }) => (
        <Checkbox key={id} isSelected={chosen.has(id)} onChange={(isOn) => toggle(id, isOn)}>
          {name}
        </Checkbox>
      ))}
      <p className={styles.quiet} role="status">
        {wanted && !fitting.length && words.searchNone}
        {listed.length > mostListed && words.searchMore(listed.length - mostListed)}
      </p>
      {chosen.size > 0 && (
        <TextButton onPress={() => onView({ organisations: [], picked: null })}>{words.allAgain}</TextButton>
      )}
    </div>
  );
}
