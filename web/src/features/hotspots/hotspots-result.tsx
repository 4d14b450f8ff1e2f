import { useMemo } from "react";
import { Disclosure } from "#ui/disclosure.tsx";
import { RowTable } from "#ui/row-table.tsx";
import { TextButton, TextLink } from "#ui/text-link.tsx";
import type { HotspotsView } from "#view/hotspots-view.ts";
import styles from "./hotspots.module.css";
import type { OnHotspots } from "./hotspots.tsx";
import { hotspotColumns, listedAreas } from "./hotspots-table.ts";
import { SaveHotspots } from "./save-hotspots.tsx";
import { rowWords, type ShownHotspots } from "./shown-hotspots.ts";
import type { HotspotsKnown } from "./use-hotspots.ts";
import { type AreaWords, words } from "./words.ts";

type HotspotsResultProps = {
  known: HotspotsKnown;
  shown: ShownHotspots;
  areas: AreaWords;
  view: HotspotsView;
  onView: OnHotspots;
};

/** The areas by how sure their cluster is, as a file too, and how it was worked out. */
export function HotspotsResult({ known, shown, areas, view, onView }: HotspotsResultProps) {
  const columns = useMemo(() => hotspotColumns(shown), [shown]);
  const rows = listedAreas(shown, view.row);
  const chosen = shown.areas.find(({ code }) => code === view.neighbourhood);
  return (
    <>
      {view.row && (
        <p className={styles.picked}>
          {words.picked(rowWords(view.row, shown).name, rows.length)} {!rows.length && words.nonePicked}
          <TextButton onPress={() => onView({ row: null })}>{words.showEvery}</TextButton>
        </p>
      )}
      <RowTable
        caption={words.table.caption(areas, shown.studied.name)}
        columns={columns}
        rows={rows}
        rowKey={({ code }) => code}
        chosen={view.neighbourhood}
        onChoose={(neighbourhood) => onView({ neighbourhood })}
        words={{ all: words.showAll, first: words.showFirst }}
      />
      <div className={styles.foot}>
        {chosen && (
          <TextLink href={`/neighbourhoods/${shown.index.geography}/${chosen.code}`}>
            {words.open}: {chosen.name}
          </TextLink>
        )}
        <SaveHotspots known={known} shown={shown} />
        <Disclosure title={words.howTitle} level={2}>
          <div className={styles.how}>
            <p>{words.how[shown.found.method]}</p>
            {words.howRest.map((step) => (
              <p key={step}>{step}</p>
            ))}
            {view.of !== "measure" && <p>{words.howProvision(known.minutes)}</p>}
            {view.of === "difference" && <p>{words.howDifference}</p>}
            <h3>{words.sources}</h3>
            <ul>
              {shown.studied.sources.map(({ name, source, licence, period }) => (
                <li key={name}>{words.source(name, source, licence || (known.site.data?.licence ?? ""), period)}</li>
              ))}
            </ul>
          </div>
        </Disclosure>
      </div>
    </>
  );
}
