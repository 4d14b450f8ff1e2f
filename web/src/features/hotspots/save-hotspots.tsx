import { useMutation } from "@tanstack/react-query";
import { Download } from "lucide-react";
import { exportShapes } from "#data/export-shapes.ts";
import { type ExportFormat, exportFileName } from "#domain/export-file.ts";
import { exportBlob } from "#formats/write-export.ts";
import { Button } from "#ui/button.tsx";
import { Icon } from "#ui/icon.tsx";
import { saveFile } from "#ui/save-file.ts";
import styles from "./hotspots.module.css";
import { hotspotsCollection } from "./hotspots-export.ts";
import type { ShownHotspots } from "./shown-hotspots.ts";
import type { HotspotsKnown } from "./use-hotspots.ts";
import { words } from "./words.ts";

/** The clusters as a file, with how they were found inside. */
export function SaveHotspots({ known, shown }: { known: HotspotsKnown; shown: ShownHotspots }) {
  const save = useMutation({
    mutationFn: async (format: ExportFormat) => {
      const now = new Date();
      const shapes = await exportShapes(shown.index.geography, format);
      const made = { madeAt: now.toISOString(), link: window.location.href, licence: known.site.data?.licence ?? "" };
      const name = exportFileName([known.site.data?.name ?? "", "hotspots"], now, format);
      saveFile(await exportBlob(hotspotsCollection(shown, shapes, made), format), name);
      return name;
    },
  });
  return (
    <div className={styles.save}>
      <Button isPending={save.isPending} onPress={() => save.mutate("csv")}>
        <Icon of={Download} small />
        {words.csv}
      </Button>
      <Button isPending={save.isPending} onPress={() => save.mutate("geojson")}>
        <Icon of={Download} small />
        {words.geojson}
      </Button>
      <p role="status">
        {save.data && words.saved(save.data)}
        {save.isError && words.saveFailed}
      </p>
    </div>
  );
}
