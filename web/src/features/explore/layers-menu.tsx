import { Layers } from "lucide-react";
import { useState } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import { Pressable } from "react-aria-components/Pressable";
import type { Geography } from "#domain/site.ts";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import { Select } from "#ui/select.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import styles from "./layers-menu.module.css";
import { words } from "./words.ts";

type LayersMenuProps = {
  geographies: readonly Geography[];
  geography: string;
  organisations: ExploreView["organisations"];
  onView: (change: Partial<ExploreView>) => void;
};

/** The map's button for what lies on it: which areas, and organisations as dots, as density or not at all. */
export function LayersMenu({ geographies, geography, organisations, onView }: LayersMenuProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Pressable>
        <button type="button" title={words.layers}>
          <Layers aria-hidden="true" />
          <span>{words.layers}</span>
        </button>
      </Pressable>
      <Popover placement="left top" offset={8} className={styles.popover ?? ""}>
        <Dialog aria-label={words.layers} className={styles.menu ?? ""}>
          <h2>{words.layers}</h2>
          {geographies.length > 1 && (
            <Select
              label={words.areas}
              value={geography}
              choices={geographies.map(({ slug, name }) => ({ value: slug, label: name }))}
              onChange={(slug) => onView({ geography: slug, neighbourhood: null })}
            />
          )}
          <h3>{words.organisationsAs}</h3>
          <SegmentedSwitch
            label={words.organisationsAs}
            value={organisations}
            onChange={(value) => onView({ organisations: value })}
            choices={[
              { value: "points", label: words.dots },
              { value: "density", label: words.density },
              { value: "off", label: words.off },
            ]}
          />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
