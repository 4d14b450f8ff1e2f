import { Plus } from "lucide-react";
import { Button } from "react-aria-components/Button";
import { Header } from "react-aria-components/Header";
import { Menu, MenuItem, MenuSection, MenuTrigger } from "react-aria-components/Menu";
import { Popover } from "react-aria-components/Popover";
import { Icon } from "#ui/icon.tsx";
import styles from "./add-measure.module.css";
import type { Choosable } from "./gap-measures.ts";

type AddMeasureProps = { label: string; choices: readonly Choosable[]; onAdd: (id: string) => void };

/** What else can count, by theme; the first letters find it. */
export function AddMeasure({ label, choices, onAdd }: AddMeasureProps) {
  if (!choices.length) return null;
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <MenuTrigger>
      <Button className={styles.button ?? ""}>
        <Icon of={Plus} small />
        {label}
      </Button>
      <Popover className={styles.popover ?? ""} placement="bottom start" offset={4}>
        <Menu className={styles.menu ?? ""} aria-label={label} onAction={(id) => onAdd(String(id))}>
          {groups.map((group) => (
            <MenuSection key={group} id={`group ${group}`}>
              <Header className={styles.theme ?? ""}>{group}</Header>
              {choices
                .filter((choice) => choice.group === group)
                .map(({ id, name }) => (
                  <MenuItem key={id} id={id} className={styles.item ?? ""} textValue={name}>
                    {name}
                  </MenuItem>
                ))}
            </MenuSection>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
