import { usualCapacity } from "#domain/floating-catchment.ts";
import { themeNames } from "#domain/organisation-words.ts";
import { Disclosure } from "#ui/disclosure.tsx";
import { MinutesSlider } from "#ui/minutes-slider.tsx";
import { SegmentedSwitch } from "#ui/segmented-switch.tsx";
import { Select } from "#ui/select.tsx";
import { TextField } from "#ui/text-field.tsx";
import type { AccessView } from "#view/access-view.ts";
import styles from "./access.module.css";
import type { OnAccess } from "./access.tsx";
import { ChooseServices } from "./choose-services.tsx";
import type { AccessKnown } from "./use-access.ts";
import { words } from "./words.ts";

type AccessControlsProps = { known: AccessKnown; view: AccessView; onView: OnAccess };

const everyTheme = "all";
const everybody = "everybody";
const themes = [
  { value: everyTheme, label: words.everyTheme },
  ...Object.entries(themeNames).map(([value, label]) => ({ value, label })),
];
const shows = (["access", "hexagons", "heat"] as const).map((value) => ({ value, label: words.shows[value] }));

/** Which services, for whom, how far and how much each can take. */
export function AccessControls({ known, view, onView }: AccessControlsProps) {
  const { choices, indicator, minutes, capacity, places, site, geography } = known;
  const geographies = site.data?.geographies ?? [];
  const setCapacity = (text: string) => {
    const whole = Number(text);
    if (!Number.isInteger(whole) || whole < 1 || whole > 1000) return;
    onView({ capacity: whole === usualCapacity ? null : whole }, { replace: true });
  };
  return (
    <div className={styles.controls}>
      <Select
        label={words.theme}
        choices={themes}
        value={view.theme ?? everyTheme}
        onChange={(theme) => onView({ theme: theme === everyTheme ? null : theme, organisations: [], picked: null })}
      />
      <Select
        label={words.people}
        choices={[
          { value: everybody, label: words.everybody },
          ...choices.map(({ slug, name }) => ({ value: slug, label: name })),
        ]}
        value={indicator?.slug ?? everybody}
        onChange={(slug) => onView({ people: slug === everybody ? null : slug, picked: null })}
      />
      <MinutesSlider
        label={words.catchment}
        minutes={minutes}
        least={5}
        most={30}
        onRest={(next) => onView({ minutes: next, picked: null }, { replace: true })}
      />
      <TextField
        key={capacity}
        label={words.capacity}
        defaultValue={String(capacity)}
        inputMode="numeric"
        maxLength={4}
        onBlur={(event) => setCapacity(event.target.value)}
      />
      <p className={`${styles.quiet} ${styles.wide}`}>{words.capacityNote(capacity)}</p>
      <div className={styles.shows}>
        <p className={styles.label}>{words.show}</p>
        <SegmentedSwitch label={words.show} choices={shows} value={view.show} onChange={(show) => onView({ show })} />
      </div>
      {geographies.length > 1 && geography && (
        <Select
          label={words.areas}
          choices={geographies.map(({ slug, name }) => ({ value: slug, label: name }))}
          value={geography.slug}
          onChange={(slug) =>
            onView({ geography: slug, people: null, neighbourhood: null, picked: null, camera: null })
          }
        />
      )}
      <div className={styles.wide}>
        <Disclosure
          title={words.choose}
          level={2}
          count={view.organisations.length ? view.organisations.length : undefined}
        >
          {places && <ChooseServices places={places} view={view} onView={onView} />}
        </Disclosure>
      </div>
    </div>
  );
}
