import type { RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Popover } from "react-aria-components/Popover";
import type { Geography } from "#domain/site.ts";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import { Select } from "#ui/select.tsx";
import type { ExploreView } from "#view/explore-view.ts";
import { hotspotsView } from "#view/hotspots-view.ts";
import { writeSearch } from "#view/search-text.ts";
import { furtherWords as say } from "./further-words.ts";
import styles from "./layers-menu.module.css";
import { words } from "./words.ts";

export type LayersMenuProps = {
  geographies: readonly Geography[];
  view: Pick<ExploreView, "organisations" | "indicator" | "period"> & { geography: string };
  onView: (change: Partial<ExploreView>) => void;
  anchor: RefObject<HTMLElement | null>;
  onClose: () => void;
};

function furtherMaps({ geography, indicator, period }: LayersMenuProps["view"]) {
  return [
    { ...say.gaps, href: `/gaps${writeSearch({ g: geography })}` },
    {
      ...say.hotspots,
      href: `/hotspots${writeSearch(hotspotsView.write({ ...hotspotsView.read({}), geography, indicator, period }))}`,
    },
    { ...say.reach, href: `/reach${writeSearch({ g: geography })}` },
    { ...say.draw, href: `/draw${writeSearch({ g: geography })}` },
  ];
}

/** What lies on the map: which areas, and organisations as dots, as density or not at all. */
export default function LayersMenu({ geographies, view, onView, anchor, onClose }: LayersMenuProps) {
  return (
    <Popover
      isOpen
      onOpenChange={onClose}
      triggerRef={anchor}
      placement="left top"
      offset={8}
      className={styles.popover ?? ""}
    >
      <Dialog aria-label={words.layers} className={styles.menu ?? ""}>
        <h2>{words.layers}</h2>
        {geographies.length > 1 && (
          <Select
            label={words.areas}
            value={view.geography}
            choices={geographies.map(({ slug, name }) => ({ value: slug, label: name }))}
            onChange={(slug) => onView({ geography: slug, neighbourhood: null })}
          />
        )}
        <h3>{words.organisationsAs}</h3>
        <SegmentedSwitch
          label={words.organisationsAs}
          value={view.organisations}
          onChange={(value) => onView({ organisations: value })}
          choices={[
            { value: "points", label: words.dots },
            { value: "density", label: words.density },
            { value: "off", label: words.off },
          ]}
        />
        <p className={styles.note}>{say.eachOnce}</p>
        <h3>{say.title}</h3>
        <ul className={styles.more}>
          {furtherMaps(view).map(({ href, name, detail }) => (
            <li key={href}>
              <a href={href}>
                <b>{name}</b>
                <span>{detail}</span>
              </a>
            </li>
          ))}
        </ul>
      </Dialog>
    </Popover>
  );
}
