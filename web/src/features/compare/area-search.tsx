import { useQuery } from "@tanstack/react-query";
import { Search } from "lucide-react";
import { useMemo, useState } from "react";
import { ComboBox } from "react-aria-components/ComboBox";
import { Input } from "react-aria-components/Input";
import { ListBox, ListBoxItem } from "react-aria-components/ListBox";
import { Popover } from "react-aria-components/Popover";
import { Text } from "react-aria-components/Text";
import { neighbourhoodIndexQuery } from "#data/neighbourhood-index.ts";
import type { NeighbourhoodIndex } from "#domain/neighbourhood.ts";
import { Icon } from "#ui/icon.tsx";
import styles from "./area-search.module.css";
import { words } from "./words.ts";

const mostFound = 8;

type AreaSearchProps = { geography: string; chosen: readonly string[]; onAdd: (code: string) => void };

/** Adds an area of the same geography, by the first letters of any word of its name or by its code. */
export function AreaSearch({ geography, chosen, onAdd }: AreaSearchProps) {
  const [text, setText] = useState("");
  const { data: index } = useQuery(neighbourhoodIndexQuery(geography));
  const found = useMemo(() => (index ? areasLike(index, text, chosen) : []), [index, text, chosen]);
  return (
    <ComboBox
      aria-label={words.addArea}
      className={styles.search ?? ""}
      inputValue={text}
      onInputChange={setText}
      value={null}
      onChange={(key) => {
        if (key === null) return;
        setText("");
        onAdd(String(key));
      }}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <div className={styles.box}>
        <span className={styles.icon}>
          <Icon of={Search} small />
        </span>
        <Input className={styles.input ?? ""} placeholder={words.addArea} autoComplete="off" spellCheck="false" />
      </div>
      {text.trim() !== "" && index && (
        <Popover className={styles.popover ?? ""} offset={6}>
          <ListBox className={styles.list ?? ""}>
            {found.map(({ code, name, detail }) => (
              <ListBoxItem key={code} id={code} className={styles.item ?? ""} textValue={name}>
                <Text slot="label">{name}</Text>
                <Text slot="description" className={styles.detail ?? ""}>
                  {detail}
                </Text>
              </ListBoxItem>
            ))}
          </ListBox>
          {found.length === 0 && (
            <p className={styles.none} role="status">
              {words.nothing}
            </p>
          )}
        </Popover>
      )}
    </ComboBox>
  );
}

/** Areas whose name has a word for each word that was typed, or whose code begins with it. */
function areasLike({ codes, names, districts }: NeighbourhoodIndex, text: string, chosen: readonly string[]) {
  const asked = text.trim().toLowerCase().split(/\s+/).filter(Boolean);
  if (!asked.length) return [];
  const found = [];
  for (const [position, code] of codes.entries()) {
    const name = names[position] ?? code;
    const district = districts[position];
    const ofIt = `${name} ${district ?? ""} ${code}`.toLowerCase().split(/[\s,()/-]+/);
    if (chosen.includes(code) || !asked.every((start) => ofIt.some((word) => word.startsWith(start)))) continue;
    found.push({ code, name, detail: district && !name.includes(district) ? `${district}, ${code}` : code });
    if (found.length === mostFound) break;
  }
  return found;
}
