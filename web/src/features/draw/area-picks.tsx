import { X } from "lucide-react";
import { useState } from "react";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { Checkbox } from "#ui/checkbox.tsx";
import { Disclosure } from "#ui/disclosure.tsx";
import { IconButton } from "#ui/icon-button.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { TextButton } from "#ui/text-link.tsx";
import { mostPicked } from "#view/draw-view.ts";
import styles from "./tools.module.css";
import type { Drawing } from "./use-drawing.ts";
import { words } from "./words.ts";

const mostListed = 8;

/** Small areas by name, to take in or leave out: the list says the same as the map. */
export function AreaPicks({ drawing: { view, index, onPick, onPickNone } }: { drawing: Drawing }) {
  const [asked, setAsked] = useState("");
  const found = index && asked.trim() ? matching(index, asked) : [];
  const nameOf = (code: string) => index?.names[index.codes.indexOf(code)] ?? code;
  return (
    <section className={styles.tools} aria-label={words.ways.areas}>
      <p className={styles.note}>{words.areas.help}</p>
      <SearchField label={words.areas.find} value={asked} onChange={setAsked} />
      {asked.trim() && index && (
        <ul className={styles.found} aria-label={words.areas.find}>
          {found.slice(0, mostListed).map(({ code, name }) => (
            <li key={code}>
              <Checkbox isSelected={view.areas.includes(code)} onChange={() => onPick(code)}>
                {name}
              </Checkbox>
            </li>
          ))}
          {found.length > mostListed && <li className={styles.note}>{words.areas.more(found.length - mostListed)}</li>}
          {found.length === 0 && <li className={styles.note}>{words.areas.none}</li>}
        </ul>
      )}
      <p role="status">{words.areas.picked(view.areas.length)}</p>
      {view.areas.length >= mostPicked && <p>{words.areas.full(mostPicked)}</p>}
      {view.areas.length > 0 && (
        <>
          <Disclosure title={words.areas.list} level={2}>
            <ul className={styles.picked}>
              {view.areas.map((code) => (
                <li key={code}>
                  {nameOf(code)}
                  <IconButton icon={X} label={words.areas.remove(nameOf(code))} onPress={() => onPick(code)} />
                </li>
              ))}
            </ul>
          </Disclosure>
          <p>
            <TextButton onPress={onPickNone}>{words.areas.clear}</TextButton>
          </p>
        </>
      )}
    </section>
  );
}

function matching({ codes, names, districts }: NeighbourhoodIndex, asked: string) {
  const wanted = asked.trim().toLowerCase();
  return codes.flatMap((code, position) => {
    const name = names[position] ?? code;
    const district = districts[position];
    const isFound = [name, code, district ?? ""].some((text) => text.toLowerCase().includes(wanted));
    return isFound ? [{ code, name: district && district !== name ? `${name}, ${district}` : name }] : [];
  });
}
