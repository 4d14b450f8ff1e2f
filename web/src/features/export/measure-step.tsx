import { Select } from "#ui/select.tsx";
import type { DirectoryView } from "#view/directory-view.ts";
import type { ExportView } from "#view/export-view.ts";
import styles from "./export-screen.module.css";
import type { OnExport } from "./export-screen.tsx";
import { type Choice, NO_INDICATOR } from "./use-choice.ts";
import { words } from "./words.ts";

interface MeasureStepProps {
  view: ExportView;
  choice: Choice;
  onView: OnExport;
  onDirectory: (change: Partial<DirectoryView>) => void;
}

/** Which neighbourhoods, and which measure and period go with their shapes. */
export function MeasureStep({ view, choice, onView, onDirectory }: MeasureStepProps) {
  const { geographies, geography, catalogue, indicator } = choice.neighbourhoods;
  const periods = catalogue.find((candidate) => candidate.slug === indicator)?.periods ?? [];
  const measures = catalogue.map(({ slug, name }) => ({ value: slug, label: name }));
  return (
    <div className={styles.pair}>
      <Select
        label={words.geography}
        choices={geographies.map(({ slug, name }) => ({ value: slug, label: name }))}
        value={geography}
        onChange={(slug) => onDirectory({ geography: slug })}
      />
      <Select
        label={words.indicator}
        choices={[{ value: NO_INDICATOR, label: words.noIndicator }, ...measures]}
        value={indicator}
        onChange={(slug) => onView({ indicator: slug, period: null })}
      />
      {periods.length > 1 && (
        <Select
          label={words.period}
          choices={[...periods].reverse().map((period) => ({ value: period, label: period }))}
          value={view.period ?? periods.at(-1) ?? null}
          onChange={(period) => onView({ period })}
        />
      )}
    </div>
  );
}
