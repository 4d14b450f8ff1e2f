import { RadioCards } from "#ui/radio-cards.tsx";
import type { ExportView } from "#view/export-view.ts";
import type { OnExport } from "./export-screen.tsx";
import { words } from "./words.ts";

interface StepProps {
  view: ExportView;
  onView: OnExport;
}

/** Organisations, or neighbourhoods, official or drawn, with a measure. */
export function WhatStep({ view, onView }: StepProps) {
  return (
    <RadioCards
      label={words.what}
      cards={[
        { value: "organisations", title: words.organisations, detail: words.organisationsDetail },
        { value: "neighbourhoods", title: words.neighbourhoods, detail: words.neighbourhoodsDetail },
        { value: "drawn", title: words.drawn, detail: words.drawnDetail },
      ]}
      value={view.what}
      onChange={(what) => onView({ what })}
    />
  );
}

/** Which kind of file. */
export function FormatStep({ view, onView }: StepProps) {
  return (
    <RadioCards
      label={words.format}
      cards={[
        { value: "geojson", title: words.geojson, detail: words.geojsonDetail },
        { value: "csv", title: words.csv, detail: words.csvDetail[view.what] },
      ]}
      value={view.format}
      onChange={(format) => onView({ format })}
    />
  );
}
