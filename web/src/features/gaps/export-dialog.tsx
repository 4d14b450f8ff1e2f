import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { fetchExport, neighbourhoodsExport } from "#data/export-request.ts";
import { type ExportedCollection, type ExportFormat, exportFileName, spokenBytes } from "#domain/export-file.ts";
import { counted } from "#domain/sentence.ts";
import type { Site } from "#domain/site.ts";
import { exportBlob } from "#formats/write-export.ts";
import { Button } from "#ui/button.tsx";
import { Dialog } from "#ui/dialog.tsx";
import { FailedState, Notice } from "#ui/notice.tsx";
import { RadioCards } from "#ui/radio-cards.tsx";
import { saveFile } from "#ui/save-file.ts";
import styles from "./export-dialog.module.css";
import { type Ranking, rankedCollection } from "./gaps-export.ts";
import type { ShownGaps } from "./shown-gaps.ts";
import type { GapsKnown } from "./use-gaps.ts";
import { words } from "./words.ts";

type ExportDialogProps = { known: GapsKnown; shown: ShownGaps; site: Site; onClose: () => void };

const longestWaitMs = 120_000;
const noShapes: ExportedCollection = { type: "FeatureCollection", features: [] };

/** The ranking as a file, with how it was made inside. */
export default function ExportDialog({ known, shown, site, onClose }: ExportDialogProps) {
  const [format, setFormat] = useState<ExportFormat>("csv");
  const { geography, stability, weighing, minutes } = known;
  const save = useMutation({
    mutationFn: async () => {
      const now = new Date();
      const ranking: Ranking = {
        shown,
        stability,
        weights: weighing.weights,
        minutes,
        site,
        link: window.location.href,
        madeAt: now.toISOString(),
      };
      const shapes = format === "geojson" ? await shapesOf(shown.index.geography) : noShapes;
      const file = await exportBlob(rankedCollection(ranking, shapes, format), format);
      const name = exportFileName([site.name, "gaps"], now, format);
      saveFile(file, name);
      return { name, bytes: file.size };
    },
  });
  const { exporting } = words;
  const count = counted(shown.ranked.length, geography?.singularName ?? "", geography?.pluralName ?? "");
  return (
    <Dialog
      title={exporting.title}
      isOpen
      onOpenChange={onClose}
      foot={
        <Button variant="primary" isPending={save.isPending} onPress={() => save.mutate()}>
          {save.isPending ? exporting.saving : exporting.save}
        </Button>
      }
    >
      <div className={styles.export}>
        <p>{exporting.lead(count)}</p>
        <RadioCards
          label={exporting.format}
          cards={[
            { value: "csv", title: exporting.csv, detail: exporting.csvDetail },
            { value: "geojson", title: exporting.geojson, detail: exporting.geojsonDetail },
          ]}
          value={format}
          onChange={(next) => {
            save.reset();
            setFormat(next);
          }}
        />
        <div role="status">
          {save.data && (
            <Notice title={exporting.saved} tone="good">
              {exporting.savedDetail(save.data.name, spokenBytes(save.data.bytes))}
            </Notice>
          )}
        </div>
        {save.isError && (
          <FailedState title={exporting.failed} detail={exporting.failedDetail} onRetry={() => save.mutate()} />
        )}
      </div>
    </Dialog>
  );
}

async function shapesOf(geography: string): Promise<ExportedCollection> {
  const signal = AbortSignal.timeout(longestWaitMs);
  return JSON.parse(await fetchExport(neighbourhoodsExport(geography, null, null), () => {}, signal));
}
