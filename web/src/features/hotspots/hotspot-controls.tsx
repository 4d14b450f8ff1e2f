import { themeNames } from "#domain/organisation-words.ts";
import { MinutesSlider } from "#ui/minutes-slider.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import { Select } from "#ui/select.tsx";
import type { HotspotsView } from "#view/hotspots-view.ts";
import styles from "./hotspots.module.css";
import type { OnHotspots } from "./hotspots.tsx";
import type { HotspotsKnown } from "./use-hotspots.ts";
import { words } from "./words.ts";

type HotspotControlsProps = { known: HotspotsKnown; view: HotspotsView; onView: OnHotspots };

const everyTheme = "all";
const kinds = (["measure", "provision", "difference"] as const).map((value) => ({ value, label: words.kinds[value] }));
const methods = (["local-moran", "getis-ord"] as const).map((value) => ({ value, label: words.methods[value] }));
const themes = [
  { value: everyTheme, label: words.everyTheme },
  ...Object.entries(themeNames).map(([value, label]) => ({ value, label })),
];

/** What is looked at for clusters, and how. */
export function HotspotControls({ known, view, onView }: HotspotControlsProps) {
  const { choices, indicator, minutes, site, geography } = known;
  const geographies = site.data?.geographies ?? [];
  return (
    <div className={styles.controls}>
      <div className={styles.wide}>
        <SegmentedSwitch
          label={words.of}
          choices={kinds}
          value={view.of}
          onChange={(of) => onView({ of, row: null })}
        />
      </div>
      {view.of !== "provision" && (
        <Select
          label={view.of === "measure" ? words.indicator : words.need}
          choices={choices.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={indicator?.slug ?? null}
          onChange={(slug) => onView({ indicator: slug, period: null, row: null })}
        />
      )}
      {view.of !== "measure" && (
        <>
          <Select
            label={words.theme}
            choices={themes}
            value={view.theme ?? everyTheme}
            onChange={(theme) => onView({ theme: theme === everyTheme ? null : theme, row: null })}
          />
          <div>
            <MinutesSlider
              label={words.reach}
              minutes={minutes}
              least={5}
              most={30}
              onRest={(reachMinutes) => onView({ reachMinutes }, { replace: true })}
            />
            <p className={styles.note}>{words.straightLine}</p>
          </div>
        </>
      )}
      <div>
        <p className={styles.label}>{words.method}</p>
        <SegmentedSwitch
          label={words.method}
          choices={methods}
          value={view.method}
          onChange={(method) => onView({ method, row: null })}
        />
      </div>
      {geographies.length > 1 && geography && (
        <Select
          label={words.areas}
          choices={geographies.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={geography.slug}
          onChange={(slug) =>
            onView({ geography: slug, indicator: null, neighbourhood: null, row: null, camera: null })
          }
        />
      )}
    </div>
  );
}
