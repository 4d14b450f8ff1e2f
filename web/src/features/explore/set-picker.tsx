import { useMemo, useState } from "react";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { CheckboxRow } from "#ui/checkbox.tsx";
import { RemovableChip } from "#ui/chip.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { setPositions } from "./comparator.ts";
import { controlWords as say } from "./control-words.ts";
import styles from "./legend-control.module.css";

/** What a link can carry, and a person can keep in mind. */
const most = 25;
const mostFound = 12;

type SetPickerProps = { index: NeighbourhoodIndex; chosen: readonly string[]; onChosen: (codes: string[]) => void };

/** Areas to compare with, found by name; a whole place at once where it is small enough. */
export function SetPicker({ index, chosen, onChosen }: SetPickerProps) {
  const [question, setQuestion] = useState("");
  const found = useMemo(() => areasNamed(index, question), [index, question]);
  const places = useMemo(() => placesNamed(index, question), [index, question]);
  const positions = setPositions(index.codes, chosen);
  const add = (codes: readonly string[]) => onChosen([...new Set([...chosen, ...codes])].slice(0, most));
  const remove = (code: string) => onChosen(chosen.filter((each) => each !== code));
  return (
    <>
      <div className={styles.chosen}>
        {positions.map((position) => {
          const code = index.codes[position] ?? "";
          return <RemovableChip key={code} label={index.names[position] ?? code} onRemove={() => remove(code)} />;
        })}
      </div>
      {chosen.length >= most ? (
        <p className={styles.note}>{say.full(most)}</p>
      ) : (
        <>
          <SearchField label={say.findAreas} placeholder={say.findAreasHint} value={question} onChange={setQuestion} />
          <div className={styles.found}>
            {places.map(({ name, codes }) => (
              <CheckboxRow
                key={name}
                label={say.whole(name, codes.length)}
                isSelected={codes.every((code) => chosen.includes(code))}
                onChange={(isOn) => (isOn ? add(codes) : onChosen(chosen.filter((code) => !codes.includes(code))))}
              />
            ))}
            {found.map((position) => {
              const code = index.codes[position] ?? "";
              return (
                <CheckboxRow
                  key={code}
                  label={index.names[position] ?? code}
                  isSelected={chosen.includes(code)}
                  onChange={(isOn) => (isOn ? add([code]) : remove(code))}
                />
              );
            })}
          </div>
          <p className={styles.note} role="status">
            {!question ? say.typeToFind : found.length + places.length ? "" : say.noArea}
          </p>
        </>
      )}
    </>
  );
}

function areasNamed({ codes, names }: NeighbourhoodIndex, question: string): number[] {
  const asked = question.trim().toLowerCase();
  if (!asked) return [];
  const found: number[] = [];
  for (let position = 0; position < codes.length && found.length < mostFound; position++)
    if (names[position]?.toLowerCase().includes(asked) || codes[position]?.toLowerCase() === asked)
      found.push(position);
  return found;
}

function placesNamed({ codes, districts }: NeighbourhoodIndex, question: string) {
  const asked = question.trim().toLowerCase();
  if (!asked) return [];
  const places = new Map<string, string[]>();
  for (const [position, district] of districts.entries()) {
    if (!district?.toLowerCase().includes(asked)) continue;
    places.set(district, [...(places.get(district) ?? []), codes[position] ?? ""]);
  }
  return [...places]
    .filter(([, members]) => members.length <= most)
    .map(([name, members]) => ({ name, codes: members }));
}
